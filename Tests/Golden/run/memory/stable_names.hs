module Main where
import Control.Monad
import System.Mem
import System.Mem.StableName

data Tree = Leaf | Node Tree Int Tree

build :: Int -> Int -> Tree
build lo hi
  | lo > hi = Leaf
  | otherwise = let m = (lo + hi) `div` 2 in Node (build lo (m - 1)) m (build (m + 1) hi)

main :: IO ()
main = do
  let t = build 1 1000
      u = build 1 1000
  t `seq` u `seq` return ()
  a <- makeStableName t
  b <- makeStableName t
  c <- makeStableName u
  print (a == b, a == c, hashStableName a == hashStableName b)
  performGC
  performGC
  d <- makeStableName t
  print (a == d, c == d)
  -- Many names at once, kept over collections.
  let boxes = [Just n | n <- [1 .. 3000 :: Int]]
  names <- forM boxes $ \x -> x `seq` makeStableName x
  performGC
  again <- mapM makeStableName boxes
  print (and (zipWith (==) names again))
  print (or (zipWith (==) names (drop 1 again)))
  -- Names that are dropped make room for others.
  forM_ [1 .. 50 :: Int] $ \i -> do
    xs <- forM [1 .. 200 :: Int] $ \k -> let x = Just (i * k) in x `seq` makeStableName x
    length xs `seq` performGC
  e <- makeStableName t
  print (a == e)
  print (sizeOf t + sizeOf u)
  where
    sizeOf Leaf = 0 :: Int
    sizeOf (Node l _ r) = sizeOf l + 1 + sizeOf r
