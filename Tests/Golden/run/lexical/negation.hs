module Main where
import Prelude hiding (subtract)
f :: Int -> Int
f (-1) = 0
f 0 = -1
f n = - n
g :: Double -> String
g (-0.5) = "minus half"
g 1e2 = "hundred"
g (-1e-1) = "minus tenth"
g _ = "other"
subtract :: Int -> Int -> Int
subtract a b = b - a
(⊖) :: Int -> Int -> Int
(⊖) = (-)
main :: IO ()
main = do
  print (map f [-1, 0, 1, 2])
  print (map g [-0.5, 100, -0.1, 0.5])
  print (-1 + 2, -1 * 2, - 2 ^ 2, (-2) ^ 2, -5 `mod` 3, (-5) `mod` 3, -5 `div` 2, (-5) `div` 2, -7 `quot` 2)
  print (1 - 1, 1 -1, 1-1, subtract 1 2, (subtract 1) 2, (\x->x-1) 1)
  print (- 1, -(1), negate (-1), -(-1), abs (-3))
  print ([-1, -2 .. -5], [10, 8 .. -2])
  print (let x = 5 in -x, let x = 5 in - x - x)
  print (if -1 < 0 then -1 else -2)
  print (case -1 of { -1 -> "neg"; _ -> "pos" })
  print (3 ⊖ 5, (⊖ 1) 4, (-1) ⊖ (-1))
  print (- 2 == -2, -2 < 1, not (-1 > 0))
  print (-0.0 :: Double, - 0 :: Int, -1.5e-3 :: Double)
  print (minBound == (-9223372036854775808 :: Int), -9223372036854775808 :: Int)
