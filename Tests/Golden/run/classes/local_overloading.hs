-- Local functions that are overloaded: generalised without a signature, used at several types, with dictionaries of the
-- function around them, recursive at growing types, and partly applied.
{-# LANGUAGE ScopedTypeVariables #-}
module Main where

import qualified Data.Map as M
import Data.Word

twice :: Int -> Int
twice n = go n + go (n * 2)
  where
    go 0 = 0
    go k = k `mod` 7 + go (k - 1)

widths :: Int -> Word8 -> (Int, Word8, Integer)
widths n w = (go n, go w, go 300)
  where
    go 0 = 0
    go k = k `mod` 7 + go (k - 1)

mutual :: Int -> (Integer, Bool)
mutual n = (count n * square 3 + square (toInteger n), ev 'x' n)
  where
    count k = if k == 0 then 0 else 1 + count (k - 1)
    square x = x * x + if ev x (x `mod` 10) then 1 else 2
    ev _ 0 = True
    ev c k = od c (k - 1)
    od _ 0 = False
    od c k = ev c (k - 1)

keyed :: Ord k => [k] -> M.Map k Int
keyed = foldr insert M.empty
  where
    insert k = M.insertWith add k 1
    add x y = plus x (plus y 0)
    plus a b = if b == 0 then a else plus (a + 1) (b - 1)

data Nested a = Flat a | Nest (Nested (a, a))

depths :: [String]
depths = [shown (Flat 'a'), shown (Nest (Nest (Flat ((1 :: Int, 2), (3, 4))))), shown (build 14 True)]
  where
    shown :: Show a => Nested a -> String
    shown (Flat x) = take 30 (show x)
    shown (Nest n) = '<' : shown n
    build :: Int -> a -> Nested a
    build 0 x = Flat x
    build k x = Nest (build (k - 1) (x, x))

applied :: [Int] -> [Double] -> ([Int], [Double], [String])
applied xs ys = (map (step 3) xs, zipWith step ys (drop 1 ys), map describe xs ++ map describe ys)
  where
    step a b | b < a = step (a - 1) b
             | otherwise = a * b
    describe x = show (step x x) ++ "!"

around :: forall a. (Show a, Num a, Ord a) => a -> String
around x = show (loop x) ++ show (loop (length (show x)))
  where
    loop y = if y > 100 then y else loop (y * 2 + 1)

main :: IO ()
main = do
  print (twice 1000)
  print (widths 50 200)
  print (mutual 41)
  print (keyed (words "a b a c b a"), M.toList (keyed [3, 1, 3 :: Int]))
  mapM_ putStrLn depths
  print (applied [1, 5, 2] [0.5, 2.5, 1.25])
  putStrLn (unwords [around (3 :: Int), around (2.5 :: Double), around (7 :: Integer)])
