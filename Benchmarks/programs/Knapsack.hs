-- Dynamic programming on lazy and unboxed arrays.
module Main where
import Data.Array
import Data.Array.ST
import Data.Array.Unboxed (UArray)
import qualified Data.Array.Unboxed as U
import Control.Monad
items :: [(Int, Int)]
items = [(1 + (i * 37) `mod` 23, (i * 61) `mod` 97) | i <- [1 .. 100]]
lazily :: Int -> Int
lazily cap = table ! (length items, cap)
  where
    table = array ((0, 0), (length items, cap)) [((i, w), cell i w) | i <- [0 .. length items], w <- [0 .. cap]]
    vals = listArray (1, length items) items
    cell 0 _ = 0
    cell i w = let (wt, v) = vals ! i; skip = table ! (i - 1, w)
               in if wt > w then skip else max skip (v + table ! (i - 1, w - wt))
unboxed :: Int -> UArray Int Int
unboxed cap = runSTUArray (do
  a <- newArray (0, cap) 0
  forM_ items $ \(wt, v) -> forM_ [cap, cap - 1 .. wt] $ \w -> do
    x <- readArray a w
    y <- readArray a (w - wt)
    when (y + v > x) (writeArray a w (y + v))
  return a)
main :: IO ()
main = do
  print (lazily 4000)
  print (unboxed 500000 U.! 500000)
