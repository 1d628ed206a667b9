-- Ranges of every type: empty, stepping past the end, doubles that round, characters, derived enumerations, limits of types.
module Main where

import Control.Exception
import Data.Char (ord)
import Data.Int
import Data.Ratio
import Data.Word

data Day = Mon | Tue | Wed | Thu | Fri | Sat | Sun deriving (Show, Read, Eq, Ord, Enum, Bounded)
newtype Even = Even Int deriving (Eq, Ord, Show)
instance Enum Even where
  toEnum = Even . (* 2)
  fromEnum (Even n) = n `div` 2
  enumFrom x = x : enumFrom (succ x)
instance Bounded Even where { minBound = Even (-4); maxBound = Even 4 }

attempt :: Show a => a -> IO ()
attempt x = do
  r <- try (evaluate (length (show x)))
  putStrLn (either (\e -> takeWhile (/= '\n') (show (e :: SomeException))) (const (show x)) r)

main :: IO ()
main = do
  print ([1 .. 5], [1, 3 .. 10], [10, 8 .. 1], [5 .. 1], [5, 4 .. 5], [3, 3 .. 3 :: Int] !! 5)
  print (take 3 [1 ..] :: [Integer], take 3 [10, 7 ..], [10, 7 .. -5], [-3 .. -1], [2 ^ 64 .. 2 ^ 64 + 2])
  print ([1 .. 3.5], [1.0 .. 3.4], [0.1 .. 1], [1, 1.5 .. 3], [3, 2.5 .. 1], [10, 8.5 .. 1.2 :: Double])
  print ([0.1, 0.2 .. 0.5 :: Double], [1 .. 0.5 :: Double], [1 .. 0.4 :: Double], take 3 [1.5 :: Float ..], length [0, 0.1 .. 1 :: Double])
  print (succ 1.5, pred (-0.5), fromEnum 3.99, fromEnum (-3.99), toEnum 3 :: Double)
  print (['a' .. 'f'], ['a', 'd' .. 'p'], ['z', 'x' .. 'p'], take 2 ['\1114110' ..], ['b' .. 'a'])
  print ([Mon ..], [Tue, Thu ..], [Sun, Fri ..], [Sun, Sat .. Wed], [Wed .. Tue], [Mon, Mon .. Mon] !! 3)
  print ([minBound .. maxBound :: Bool], [LT ..], [(), ()], [() ..], [minBound ..] :: [Day])
  print ([1 % 2 .. 3], [1 % 3, 1 .. 3], [3, 5 % 2 .. 1 :: Rational])
  print (map fromEnum [False ..], fromEnum 'a', toEnum 98 :: Char, fromEnum Sat, toEnum 2 :: Day, fromEnum (2 ^ 62 :: Integer))
  print ([250 ..] :: [Word8], [250, 252 ..] :: [Word8], [5, 3 ..] :: [Word8], [120 ..] :: [Int8], [-120, -125 ..] :: [Int8])
  print ([maxBound - 2 ..] :: [Int], [maxBound - 5, maxBound - 3 ..] :: [Int], [minBound + 1, minBound ..] :: [Int], [maxBound - 1 ..] :: [Word])
  print (take 3 [Even 2 ..], [Even 2 .. Even 8], [Even 8, Even 4 .. Even (-8)], succ (Even 2), [minBound .. maxBound :: Even])
  attempt (succ (maxBound :: Int))
  attempt (pred (minBound :: Int8))
  attempt (succ Sun)
  attempt (pred Mon)
  attempt (toEnum 7 :: Day)
  attempt (toEnum (-1) :: Day)
  attempt (succ True)
  attempt (pred '\0')
  attempt (succ (maxBound :: Char))
  attempt (toEnum 1114112 :: Char)
  attempt (toEnum 256 :: Word8)
  attempt (toEnum (-1) :: Word)
  attempt (toEnum 3 :: Ordering)
  attempt (succ ())
  attempt (toEnum 1 :: ())
  attempt (pred (0 :: Word16))
  attempt (fromEnum (maxBound :: Word))
  attempt ([1 % 0 ..] :: [Rational])
  attempt (map ord (take 3 (enumFromThen 'x' 'y')), zip [Mon ..] "ab", lookup Wed (zip [Mon ..] [0 :: Int ..]))
  attempt (sum [1 .. 100000 :: Int], length [1, 3 .. 99999 :: Integer], foldr (\x k -> if x > 10 then x else k) 0 [1 :: Int ..])
  attempt [(x, y, z) | z <- [1 .. 20], y <- [1 .. z], x <- [1 .. y], x * x + y * y == (z * z :: Int)]
