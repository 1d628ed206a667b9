{-# LANGUAGE BangPatterns #-}
-- | A numeric kernel: pure functions of unboxed scalars.
module Kernel (integrate, collatzLongest) where

foreign export ccall "integrate" integrate :: Double -> Double -> Int -> Double
foreign export ccall "collatz_longest" collatzLongest :: Int -> Int

-- | Simpson's rule for x sin x with the given number of intervals.
integrate :: Double -> Double -> Int -> Double
integrate from to intervals = go 0 0 * h / 3
  where
    n = if even intervals then intervals else intervals + 1
    h = (to - from) / fromIntegral n
    f x = sin x * x
    go !i !total
      | i > n = total
      | otherwise = go (i + 1) (total + weight i * f (from + fromIntegral i * h))
    weight i
      | i == 0 || i == n = 1
      | odd i = 4
      | otherwise = 2 :: Double

-- | The start below the bound whose Collatz sequence is longest.
collatzLongest :: Int -> Int
collatzLongest bound = go 1 1 0
  where
    go !start !best !longest
      | start >= bound = best
      | steps > longest = go (start + 1) start steps
      | otherwise = go (start + 1) best longest
      where steps = count start 1
    count :: Int -> Int -> Int
    count 1 !acc = acc
    count m !acc = count (if even m then m `quot` 2 else 3 * m + 1) (acc + 1)
