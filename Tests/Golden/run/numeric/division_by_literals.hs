-- div, mod, divMod, quot and rem by literals of every kind, of numbers that are known and numbers that are not.
module Main (main) where

import Data.Int
import System.Environment

row :: Int -> [Int]
row x =
  [ x `div` 2, x `mod` 2, x `div` 10, x `mod` 10, x `div` 1, x `mod` 1, x `mod` 4611686018427387904, x `div` 4611686018427387904
  , x `div` 7, x `mod` 7, x `mod` (-3), x `div` (-3), x `mod` (-8), x `div` (-8), (x `div` 2) `mod` 5, negate x `mod` 10, x `quot` 8, x `rem` 8 ]

narrow :: Int8 -> [Int8]
narrow x = [x `div` 2, x `mod` 2, x `div` 10, x `mod` 10, x `div` 127, x `mod` (-128), x `mod` 64]

digits :: Int -> [Int]
digits 0 = []
digits n = n `mod` 10 : digits (n `div` 10)

collatz :: Int -> Int
collatz n = go 0 n
  where
    go k 1 = k :: Int
    go k m = go (k + 1) (if m `mod` 2 == 0 then m `div` 2 else 3 * m + 1)

main :: IO ()
main = do
  arguments <- getArgs
  let unknown = length arguments
      xs = map (+ unknown) [-17, -16, -10, -8, -1, 0, 1, 7, 8, 9, 10, 11, minBound, minBound + 1, maxBound - unknown]
  mapM_ (print . row) xs
  mapM_ (print . narrow) (map (+ fromIntegral unknown) [-128, -127, -65, -10, -1, 0, 1, 10, 64, 127])
  print ((-7) `div` 2 :: Int, (-7) `mod` 2 :: Int, (-8) `div` 3 :: Int, (-8) `mod` 3 :: Int, (-1) `divMod` 10 :: (Int, Int))
  print (digits 9876543210, maximum (map collatz [1 .. 300]), map (`divMod` 60) [-61, 3599 :: Int])
