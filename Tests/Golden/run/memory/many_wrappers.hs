module Main where
-- More C functions made of Haskell ones than the program has code for.
import Control.Monad
import Data.IORef
import Foreign.Ptr

foreign import ccall "wrapper" wrap :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))
foreign import ccall "dynamic" call :: FunPtr (Int -> IO Int) -> Int -> IO Int

main :: IO ()
main = do
  calls <- newIORef (0 :: Int)
  functions <- forM [1 .. 10000] $ \k -> wrap (\n -> modifyIORef' calls (+ 1) >> return (k * n))
  results <- zipWithM call functions [1 ..]
  print (sum results, sum [k * k | k <- [1 .. 10000]])
  mapM_ freeHaskellFunPtr functions
  -- Freed ones are used again.
  forM_ [1 .. 50000 :: Int] $ \k -> do
    f <- wrap (return . (+ k))
    r <- call f k
    when (r /= 2 * k) (putStrLn "wrong")
    freeHaskellFunPtr f
  readIORef calls >>= print
