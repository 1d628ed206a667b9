-- Accounts in a state monad.
module Main where
import Control.Monad.State
import qualified Data.Map.Strict as M
type Bank = State (M.Map Int Int)
transfer :: Int -> Int -> Int -> Bank Bool
transfer from to amount = do
  balance <- gets (M.findWithDefault 0 from)
  if balance < amount then return False else do
    modify' (M.adjust (subtract amount) from)
    modify' (M.insertWith (+) to amount)
    return True
main :: IO ()
main = do
  let run = do
        oks <- forM [1 .. 300000] $ \i -> transfer (i `mod` 97) ((i * 7) `mod` 89) (i `mod` 50)
        return (length (filter id oks))
      (n, m) = runState run (M.fromList [(i, 1000) | i <- [0 .. 99]])
  print (n, sum (M.elems m), M.lookupMax m)
  print (evalState (do { forM_ [1 .. 10000000 :: Int] (\i -> modify' (+ i)); get }) 0)
