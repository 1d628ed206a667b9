{-# LANGUAGE TypeFamilies, RankNTypes, FlexibleContexts #-}
-- Given equalities of families whose arguments only a later argument of the function tells: graphs of shared values.
module Main where
import Data.IORef

class Node a where
  type Shape a :: * -> *
  children :: (forall b. (Node b, Shape a ~ Shape b) => b -> IO u) -> a -> IO (Shape a u)

data List a r = End | Cell a r deriving Show
newtype Chain = Chain [Int]
newtype Odd = Odd [Int]

instance Node Chain where
  type Shape Chain = List Int
  children _ (Chain []) = return End
  children f (Chain (x : xs)) = Cell x <$> f (Odd xs)

instance Node Odd where
  type Shape Odd = List Int
  children _ (Odd []) = return End
  children f (Odd (x : xs)) = Cell (negate x) <$> f (Chain xs)

graph :: Node s => s -> IO [(Int, Shape s Int)]
graph root = do
  found <- newIORef []
  next <- newIORef 0
  _ <- visit next found root
  readIORef found

visit :: Node s => IORef Int -> IORef [(Int, Shape s Int)] -> s -> IO Int
visit next found x = do
  n <- readIORef next
  writeIORef next (n + 1)
  shape <- children (visit next found) x
  modifyIORef found ((n, shape) :)
  return n

main :: IO ()
main = graph (Chain [1, 2, 3]) >>= mapM_ print
