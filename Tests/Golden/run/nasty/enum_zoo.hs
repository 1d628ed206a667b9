-- Ranges of every class: fractions that overshoot by half a step, characters at the ends, ratios, derived enumerations, their errors and laziness.
module Main where

import Control.Exception
import Data.Char
import Data.Int
import Data.Ratio
import Data.Word

data Day = Mon | Tue | Wed | Thu | Fri | Sat | Sun deriving (Show, Read, Eq, Ord, Enum, Bounded)

newtype Even = Even Int deriving (Eq, Show)
instance Enum Even where
  fromEnum (Even n) = n `div` 2
  toEnum n = Even (2 * n)

data Sole = Sole deriving (Show, Enum, Bounded, Eq)

failing :: Show a => a -> IO ()
failing x = do
  r <- try (evaluate (length (show x)))
  putStrLn (either (\e -> takeWhile (/= '\n') (show (e :: ErrorCall))) (const "no error") r)

main :: IO ()
main = do
  print ([1 .. 5], [1.0 .. 5.0], [1.5 .. 4], [1.5 .. 4.49], [0.1 .. 1], [3.5 .. 1], [3, 2.5 .. 1], [1, 1.5 .. 2.8], [1, 3 .. 8.0], [1, 0 .. -3.4])
  print (take 3 [0.1 ..] :: [Float], take 3 [1, 1.25 ..] :: [Float], [10, 8.5 .. 1] :: [Float], length [0, 0.1 .. 1 :: Double], last [0, 0.1 .. 1 :: Double], [1 .. 0.5], [1 .. 0.4], take 2 [1, 1 .. 1 :: Double])
  print ([1 % 2 .. 3], [1 % 2, 3 % 4 .. 2], [3, 5 % 2 .. 1] :: [Rational], take 3 [1 % 3 ..], succ (1 % 2), pred (1 % 2), fromEnum (7 % 2), toEnum 3 :: Rational)
  print (succ 1.5, pred 1.5, fromEnum 3.99, fromEnum (-3.99), toEnum 65 :: Double, succ 1e20, ['a' .. 'f'], ['a', 'c' .. 'i'], ['z', 'w' .. 'a'], ['b' .. 'a'])
  print (take 3 ['\1114109' ..], ['\1114111' ..], succ 'a', pred 'b', ['x' ..] !! 3, map fromEnum "a\0\1114111", take 3 ['a', 'c' ..], length ['a' ..], ['c', 'b' ..] == reverse ['\0' .. 'c'])
  print ([Mon ..], [Tue, Thu ..], [Sun, Fri ..], [Sun ..], [Fri .. Tue], [Mon, Wed .. Sat], [Sat, Thu .. Tue], [minBound .. maxBound :: Day], succ Mon, pred Sun, [Wed, Wed .. Wed] !! 5)
  print ([LT ..], [False ..], [True, False ..], [()], [() ..], [Sole ..], [minBound .. maxBound :: Sole], toEnum 0 :: Sole, ([] :: [Sole]) == [Sole ..])
  print (take 3 [Even 2 ..], [Even 0 .. Even 8], [Even 0, Even 4 .. Even 12], succ (Even 2))
  print ([250 ..] :: [Word8], [125 ..] :: [Int8], [0, 100 ..] :: [Word8], [-100, -110 ..] :: [Int8], [maxBound - 2 ..] :: [Int], [minBound, 0 ..] :: [Int64], [maxBound, maxBound - 2 .. maxBound - 5] :: [Word64], [5, 3 ..] :: [Word16])
  print (take 2 [maxBound :: Int ..], [maxBound, maxBound :: Int ..] !! 3, [1, 1 .. 1] !! 4 :: Int, length [minBound .. maxBound :: Int8], [10, 7 .. -5] :: [Int], [1 .. -1] :: [Int], [3, 3 .. 2] :: [Int], take 2 [2, 2 .. 3] :: [Int])
  print (sum [1 .. 100000 :: Int], sum [100000, 99998 .. 1 :: Int], foldr (\x k -> x : if x > 5 then [] else k) [] [1 ..], lookup Wed (zip [Mon ..] [0 ..]), zip3 [Mon ..] ['a' ..] [1.5 ..] !! 6)
  print (map ord (take 3 (reverse ['\0' .. '\65536'])), [x | Just x <- map safeChr [-1, 0, 1114111, 1114112]], (toEnum 1114111 :: Char, maxBound :: Char), fromEnum (maxBound :: Char))
  print (fromEnum (2 ^ 62 :: Integer), (toEnum 5 :: Integer), map fromEnum [minBound :: Int, maxBound], fromEnum (maxBound :: Int64), (toEnum 200 :: Word8), [toEnum 0 ..] :: [Bool])
  failing (succ Sun)
  failing (pred Mon)
  failing (toEnum 7 :: Day)
  failing (toEnum (-1) :: Day)
  failing (succ maxBound :: Char)
  failing (pred minBound :: Char)
  failing (chr 1114112)
  failing (succ ())
  failing (toEnum 1 :: ())
  failing (succ True)
  failing (pred LT)
  failing (toEnum 9 :: Ordering)
  failing (succ (maxBound :: Int))
  failing (pred (minBound :: Int8))
  failing (succ (255 :: Word8))
  failing (pred (0 :: Word))
  failing (toEnum 256 :: Word8)
  failing (toEnum (-1) :: Word)
  failing (toEnum 128 :: Int8)
  failing (fromEnum (maxBound :: Word))
  failing (succ Sole)
  failing (toEnum 1 :: Sole)
  failing (read "Mo" :: Day)
  where
    safeChr n = if n < 0 || n > 1114111 then Nothing else Just (chr n)
