-- | Long integers beside ones that fit a word, at the edges of both: every operation agrees with the laws that tie
-- it to the others, and with itself in a longer form.
module Main (main) where

import Data.Bits

words_ :: [Integer]
words_ =
  [-2 ^ (63 :: Int), 1 - 2 ^ (63 :: Int), -2 ^ (32 :: Int), -10, -2, -1, 0, 1, 2, 3, 7, 10, 2 ^ (32 :: Int) - 1, 2 ^ (62 :: Int), 2 ^ (63 :: Int) - 1]

longs :: [Integer]
longs = concat [[n, -n] | k <- [63, 64, 65, 127, 128, 192, 200 :: Int], d <- [-1, 0, 1, 10], let n = 2 ^ k + d]

-- | The same number by a longer way.
far :: Integer -> Integer
far n = (n + big) - big where big = 3 * 2 ^ (300 :: Int)

main :: IO ()
main = do
  let pairs = [(a, b) | a <- longs, b <- words_] ++ [(b, a) | a <- longs, b <- words_] ++ [(a, b) | a <- words_, b <- words_]
  print (length pairs)
  putStrLn "sums"
  print [(a, b) | (a, b) <- pairs, (a + b) - b /= a || a - b /= negate (b - a) || far a + far b /= far (a + b)]
  putStrLn "products"
  print [(a, b) | (a, b) <- pairs, (a + 1) * b /= a * b + b || a * b /= b * a || a * negate b /= negate (a * b)]
  let divisible = [(a, b) | (a, b) <- pairs, b /= 0]
  putStrLn "quotients"
  print [(a, b) | (a, b) <- divisible, let (q, r) = quotRem a b, q * b + r /= a || abs r >= abs b || signum r * signum a < 0]
  print [(a, b) | (a, b) <- divisible, let (q, r) = divMod a b, q * b + r /= a || abs r >= abs b || signum r * signum b < 0]
  print [(a, b) | (a, b) <- divisible, (quot a b, rem a b) /= quotRem a b || (div a b, mod a b) /= divMod a b]
  putStrLn "divisors"
  print [(a, b) | (a, b) <- pairs, let g = gcd a b, g /= gcd b a || (g /= 0 && (a `mod` g /= 0 || b `mod` g /= 0)) || g < 0]
  print [(a, b) | (a, b) <- pairs, let g = gcd a b, g /= 0, gcd (a `div` g) (b `div` g) /= 1]
  -- Few enough to look at.
  let m = -2 ^ (63 :: Int) :: Integer
  print (quotRem m (2 ^ (63 :: Int)), divMod m (2 ^ (63 :: Int)), quotRem (2 ^ (63 :: Int)) m, m `quot` (-1), m `mod` (2 ^ (64 :: Int)))
  print (2 ^ (63 :: Int) + m, m - 2 ^ (63 :: Int), m * m, m * (-1), negate m - 1, 5 - 2 ^ (64 :: Int), 5 `mod` negate (2 ^ (64 :: Int)))
  print (map (`rem` 10) longs)
  print (map (`div` (-7)) (take 6 longs), map (`shiftR` 3) (take 6 longs))
  print (gcd (minBound :: Int) 0, gcd 0 0 :: Int, gcd (-12) 18 :: Int, gcd maxBound (maxBound - 6) :: Word, lcm 4 (-6) :: Int)
  print (gcd (6 * 2 ^ (70 :: Int)) 27, gcd (2 ^ (70 :: Int)) m, lcm (2 ^ (70 :: Int)) 12)
