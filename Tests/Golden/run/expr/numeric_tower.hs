module Main where
import Data.Ratio
avg :: [Int] -> Double
avg xs = fromIntegral (sum xs) / fromIntegral (length xs)
power :: Double -> Int -> Double
power x n | n >= 0 = x ^ n
          | otherwise = x ^^ n
main :: IO ()
main = do
  print (avg [1, 2, 4])
  print (power 2 10, power 2 (-2), 2 ** 0.5, 10 ^^ (-3))
  print (7 `div` 2, 7 `mod` 2, (-7) `div` 2, (-7) `mod` 2, 7 `div` (-2), 7 `mod` (-2))
  print (7 `quot` 2, 7 `rem` 2, (-7) `quot` 2, (-7) `rem` 2, 7 `quot` (-2), 7 `rem` (-2))
  print (divMod (-7) 2, quotRem (-7) 2, divMod 7 (-2), quotRem 7 (-2))
  print (3 % 4 + 1 % 4 :: Rational, numerator (6 % 8), denominator (6 % (-8)))
  print (fromRational (3 % 8) :: Double, realToFrac (1.5 :: Float) :: Double)
  print (truncate (-2.5), round 2.5, round 3.5, round (-2.5), ceiling 2.1, floor (-2.1))
  print (properFraction 3.75 :: (Int, Double), properFraction (-3.75) :: (Int, Double))
  print (gcd 12 18, lcm 4 6, gcd 0 5, gcd (-4) 6, lcm 0 3)
  print (signum (-3), abs (-3), signum 0, negate 5, signum (-2.5), abs (-0.5))
  print (even 4, odd 4, subtract 1 10, 2 ^ 62, 2 ^ 63 :: Integer)
  print (sqrt 16, exp 0, log 1, sin 0, cos 0, atan2 1 1, pi)
  print (fromIntegral (300 :: Int) :: Double, toInteger (5 :: Int), fromInteger 7 :: Double)
  print (minimum [3, 1, 2], maximum [2.5, 1.5], sum [], product [])
  print (isNaN (0 / 0), isInfinite (1 / 0), 1 / 0, -1 / 0 :: Double)
