-- enumFrom, enumFromThen, enumFromTo and enumFromThenTo at many types, with empty, equal and fractional steps
module Main where
import Data.Int
import Data.Word
import Data.Ratio
import Control.Exception

data Day = Mon | Tue | Wed | Thu | Fri | Sat | Sun deriving (Show, Eq, Ord, Enum, Bounded)

boom :: Show a => a -> IO ()
boom x = do
  r <- try (evaluate (length (show x)))
  putStrLn (either (\e -> const "error" (e :: ErrorCall)) (const "fine") r)

main :: IO ()
main = do
  print ([3 .. 1], [1, 3 .. 8], [8, 6 .. 1], [5, 5 .. 4], take 3 [5, 5 .. 5], [5, 4 .. 6], [1 .. 1 :: Int])
  print ([3 .. 1], [1, 3 .. 8], [8, 6 .. 1], [5, 5 .. 4], take 3 [5, 5 .. 5], [5, 4 .. 6 :: Integer])
  print ([Tue ..], [Mon, Wed ..], [Sun, Fri ..], [Fri .. Tue], [Sat, Thu .. Tue], take 2 [Wed, Wed ..])
  print (['a' .. 'f'], ['a', 'd' .. 'z'], ['z', 'w' .. 'a'], ['b' .. 'a'], length ['\1114100' ..])
  print ([1.0 .. 3.5 :: Double], [1.0 .. 3.4 :: Double], [0.1, 0.3 .. 1.0 :: Double], [3, 2.5 .. 1 :: Float], [5 .. 1 :: Double])
  print ([1.5 .. 1 :: Double], [1.4 .. 0.8 :: Double], [10, 8.5 .. 1 :: Double], take 3 [1, 1 .. 1 :: Double])
  print ([maxBound - 2 ..] :: [Int], [maxBound - 5, maxBound - 3 ..] :: [Int], [minBound + 4, minBound + 2 ..] :: [Int])
  print ([250 ..] :: [Word8], [250, 253 ..] :: [Word8], [5, 3 ..] :: [Word8], [120, 124 .. 127] :: [Int8], [-120, -124 ..] :: [Int8])
  print ([maxBound - 1 ..] :: [Word], [3, 2 ..] :: [Word64], [65530, 65533 ..] :: [Word16], [maxBound - 1 .. maxBound] :: [Int64])
  print ([False ..], [True, False ..], [LT ..], [GT, EQ ..], [()  ..])
  print ([1 % 2 .. 3] :: [Rational], [1 % 2, 1 .. 2] :: [Rational])
  print (succ Mon, pred Sun, fromEnum Thu, toEnum 2 :: Day, map fromEnum [minBound .. maxBound :: Day], succ 1.5 :: Double, fromEnum (-2.7 :: Double), toEnum 3 :: Double)
  boom (succ Sun)
  boom (pred Mon)
  boom (toEnum 7 :: Day)
  boom (toEnum (-1) :: Day)
  boom (succ (maxBound :: Int))
  boom (pred (minBound :: Int8))
  boom (succ ())
  boom (pred False)
  boom (toEnum 256 :: Word8)
  boom (toEnum 1114112 :: Char)
  boom (succ (maxBound :: Char))
  boom (pred (0 :: Word))
  boom (fromEnum (2 ^ (40 :: Int) :: Integer))
