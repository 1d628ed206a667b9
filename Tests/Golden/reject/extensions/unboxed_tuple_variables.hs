{-# LANGUAGE MagicHash, UnboxedSums, UnboxedTuples #-}
module Main (main) where

import GHC.Exts

top :: (# Int, Int #) -- (GHC reports the binding)
top = (# 1, 2 #) -- ERROR: top level

lazily :: (# Int, Int #) -> Int
lazily ~(# a, _ #) = a -- ERROR: a lazy pattern cannot match

lazyNumber :: Int# -> Int
lazyNumber ~n = I# n -- ERROR: a lazy pattern cannot match

lazyField :: Int -> Int
lazyField ~(I# n) = I# n -- ERROR: a lazy pattern cannot bind the unlifted variable `n`

recursive :: Int -> Int
recursive n =
  let t = (# n, case t of (# a, _ #) -> a #) -- ERROR: recursive
   in case t of (# _, b #) -> b

main :: IO ()
main = return ()
