-- Data.Ratio: reduction, signs, ordering, rounding half-even, enumFromThenTo, show and read
module Main where
import Data.Ratio
import Control.Exception

main :: IO ()
main = do
  print (6 % 4 :: Rational, (-6) % 4 :: Rational, 6 % (-4) :: Rational, 0 % (-5) :: Rational)
  print (numerator (6 % (-4)) :: Integer, denominator (6 % (-4)) :: Integer)
  print [f x | x <- [5 % 2, 7 % 2, -5 % 2, -7 % 2, 1 % 2, -1 % 2, 1 % 3, -2 % 3], f <- [round, truncate, ceiling, floor]  :: [Rational -> Integer]]
  print (map properFraction [7 % 2, -7 % 2, 4, -1 % 3 :: Rational] :: [(Integer, Rational)])
  print [1 % 2 .. 4 :: Rational]
  print [1, 3 % 2 .. 3 :: Rational]
  print [3, 5 % 2 .. 1 :: Rational]
  print (compare (1 % 3) (2 % 6 :: Rational), max (1 % 3) (1 % 2) :: Rational, (-1) % 3 < (-1) % 2)
  print (1 % 3 + 1 % 6 :: Rational, (1 % 3) * (3 % 4) :: Rational, recip (-3 % 4) :: Rational, 2 / 3 / (4 / 9) :: Rational, (2 % 3) ^ (5 :: Int) :: Rational, (2 % 3) ^^ (-3 :: Int) :: Rational)
  print (abs (-1 % 2) :: Rational, signum (-1 % 2) :: Rational, negate (1 % 2) :: Rational)
  print (showsPrec 7 (1 % 2 :: Rational) "", showsPrec 8 (1 % 2 :: Rational) "", Just (-1 % 2 :: Rational), [(-3) % (4 :: Int)])
  print (read "3 % 4" :: Rational, read "(-3) % 4" :: Rational, read " ( 6 % 8 ) " :: Rational)
  print (toRational (0.1 :: Double), toRational (-0.75 :: Float), fromRational (1 % 3) :: Double, fromRational (-22 % 7) :: Float)
  print (approxRational (3.14159265358979 :: Double) 0.001, approxRational (0.3333 :: Double) 0.01, approxRational (-2.718 :: Double) 0.01)
  print (fromRational (10 ^ (400 :: Int) % 1) :: Double, fromRational (1 % 10 ^ (400 :: Int)) :: Double, fromRational (1 % 2 ^ (1074 :: Int)) :: Double)
  print (realToFrac (1 % 8 :: Rational) :: Double, toRational (3 :: Int), fromIntegral (7 :: Int) :: Rational, 0.125 :: Rational, 1e3 :: Rational)
  r <- try (evaluate (1 % 0 :: Rational)) :: IO (Either ArithException Rational)
  print r
  r2 <- try (evaluate (recip 0 :: Rational)) :: IO (Either ArithException Rational)
  print r2
  r3 <- try (evaluate (1 / (0 :: Rational))) :: IO (Either ArithException Rational)
  print r3
