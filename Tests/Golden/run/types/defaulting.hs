module Main where
import Data.Ratio
import Numeric
main :: IO ()
main = do
  print (2 ^ 100)
  print (2 ^ 10 + length "ab")
  print (show (2 ^ 10), show (2 ** 10))
  print (fromIntegral (3 :: Int))
  print (realToFrac (1.5 :: Float))
  print (truncate 3.7, round (-2.5), ceiling 1.1, floor 1.9)
  print (3 / 4, 7 `div` 2, toRational 0.5)
  print (sum (map fromIntegral [1 :: Int, 2]) / 2)
  print (10 ^ 20 `div` 3, 10 ^ 20 / 3)
  print (minimum [1, 2.5], maximum [3, 1])
  print (read "7" + 1, read "2.5" * 2.0)
  print (fromEnum 'a' + 1, toEnum 98 == 'b')
  print [1, 1.5 ..  3]
  print (sqrt 2 * sqrt 2 == 2, pi)
  print (fromRational (3 % 4), 3 % 4 + 1)
  print (negate 0, abs (-1), signum (-2.0))
  print (let n = 10 in (n `mod` 3, fromIntegral n * 0.5))
  print (showFFloat (Just 2) 3.14159 "", showHex 255 "")
  print (floor (logBase 2 1024 + 0.5), exp 1)
  print (if 1 == 1.0 then 'y' else 'n', compare 1 2)
  print (length (show (3 ^ 200)))
  mapM_ print [10 ^ n | n <- [0 .. 3]]
  print (zip [0 ..] "ab", lookup 1 [(1, 'x')])
  print (realToFrac 1 + fromIntegral 2, isNaN 1, even 2)
