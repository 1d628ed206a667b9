-- Conversions, divisions, enumerations and their corners.
module Main where
import Data.Ratio
import Data.Bits
import Data.Int
import Data.Word
import Data.Complex
main :: IO ()
main = do
  print (3 % 4 + 1 % 4 :: Rational, numerator (6 % 8), fromRational (7 % 2) :: Double, toRational (0.1 :: Double))
  print (truncate (-2.5 :: Double) :: Int, round 2.5 :: Int, round 3.5 :: Int, round (-2.5) :: Int, ceiling 2.1 :: Int, floor (-2.1) :: Int, properFraction (-3.75) :: (Int, Double))
  print (fromIntegral (300 :: Int) :: Word8, fromIntegral (200 :: Word8) :: Int8, maxBound :: Word, minBound :: Int64)
  print (popCount (255 :: Int), shiftL 1 10 :: Int, (.&.) 12 10 :: Int, xor 5 3 :: Int, complement 0 :: Int, testBit (5 :: Int) 2, rotateL (0x81 :: Word8) 1, shiftR (-8) 1 :: Int)
  print (divMod (-7) 2 :: (Int, Int), quotRem (-7) 2 :: (Int, Int), gcd 12 18 :: Int, lcm 4 6 :: Integer, (-7) `mod` (-2) :: Int)
  print (2 ^ 100, (-3) ^ 3, 2 ** 0.5 :: Double, 10 ^^ (-2) :: Double)
  print (1 / 0 :: Double, -1 / 0 :: Double, isNaN (0 / 0 :: Double), 0.1 + 0.2 :: Double, 1e-4 :: Double, 123456789.123 :: Double, 1e7 :: Double, 0.1 :: Float, 5.0e-324 :: Double)
  print (minimum [3, 1, 2], maximum "hello", sum [0.1, 0.2, 0.3], product [1 .. 20])
  print (fromEnum 'a', toEnum 98 :: Char, ['a' .. 'f'], ['a', 'c' .. 'k'], [10, 8 .. 1], [1.0 .. 3.5], [1.0, 1.5 .. 3.0], [5 .. 1])
  print (magnitude (3 :+ 4), (1 :+ 2) * (3 :+ 4), realPart (mkPolar 1 0))
  print (show (-5), showsPrec 11 (-5 :: Int) "", [Just (-1)], Left (-2.5) :: Either Double Int, (3 % (-6)) :: Rational)
  print (decodeFloat (1.5 :: Double), significand 8.0, exponent 8.0, scaleFloat 3 1.0, floatDigits (1 :: Float), isNegativeZero (-0.0))
  print (fromIntegral (2 ^ 63) :: Int, fromInteger (-1) :: Word16, toInteger (maxBound :: Int) + 1, abs (minBound :: Int8), signum (-3), negate 4)
  print (sqrt 2 :: Float, pi :: Double, exp 1 :: Double, atan2 1 (-1), sinh 1, acosh 2, logBase 2 1024)
  print (read "[1,2,3]" :: [Int], read "(1,\"a\",'c')" :: (Int, String, Char), read " - 5" :: Int, read "3.0e2" :: Double)
  print (compare (1, 'a') (1, 'b'), max [1, 2] [1, 3], (,) <$> Just 1 <*> Just 2, even (-2), odd 7)
  print (realToFrac (3.5 :: Float) :: Double, fromIntegral (7 :: Int) / 2 :: Double, truncate 1e20 :: Integer, ceiling 1e10 :: Int)
  print (popCount (-1 :: Integer), shiftL 1 100 :: Integer, (2 ^ 70) .&. (2 ^ 70 - 1) :: Integer, testBit (2 ^ 80 :: Integer) 80, complement 5 :: Integer, (-1) `shiftR` 3 :: Integer)
  print (quotRem (-(2 ^ 70)) (2 ^ 35 + 1) :: (Integer, Integer), divMod (-(2 ^ 70)) (2 ^ 35 + 1) :: (Integer, Integer), gcd (2 ^ 80) (6 ^ 30) :: Integer)
  print (fromIntegral (2 ^ 64 + 5 :: Integer) :: Int, fromInteger (2 ^ 100) :: Double, (2 ^ 100) `div` 3 == (2 ^ 100 - 1) `div` 3, isqrt (10 ^ 40))
  where isqrt :: Integer -> Integer
        isqrt n = go n where go x = let y = (x + n `div` x) `div` 2 in if y >= x then x else go y
