-- Numeric: digits, bases, fixed and exponent formats at every precision, rounding that carries, special values, reading back.
module Main where

import Control.Exception
import Data.Char
import Data.Int
import Data.Word
import Numeric
import GHC.Float (expm1, log1p)

forms :: RealFloat a => a -> [String]
forms x = [f d x "" | f <- [showEFloat, showFFloat, showGFloat], d <- [Nothing, Just 0, Just 1, Just 3, Just (-2), Just 17]]

failing :: a -> IO ()
failing x = try (evaluate x) >>= putStrLn . either (\e -> "raised " ++ takeWhile (/= '\n') (show (e :: SomeException))) (const "a value")

main :: IO ()
main = do
  mapM_ (putStrLn . unwords . forms) [0, 1, -1, 0.5, 1.5, 2.5, 0.05, 0.95, 0.995, 9.95, 99.96, 999.9996, 1e7, 12345678.9, 0.1, 0.09, 1e-2, 123456.789, 1 / 3, 2 / 3, 1e21, 5e-324, 1.7976931348623157e308 :: Double]
  mapM_ (putStrLn . unwords . forms) [0 / 0, 1 / 0, -1 / 0, -0.0 :: Double]
  mapM_ (putStrLn . unwords . forms) [0.1, 16777216, 3.4028235e38, 1.0e-45, 1 / 3 :: Float]
  mapM_ (\x -> putStrLn (showFFloatAlt Nothing x " " ++ showFFloatAlt (Just 0) x " " ++ showGFloatAlt (Just 0) x " " ++ showGFloatAlt Nothing x " " ++ showFloat x "")) [0, 1, 100, 1e8, 0.25 :: Double]
  mapM_ (\x -> putStrLn (showHFloat x "")) [0, 1, -1, 0.5, 0.1, 255, 1e300, 5e-324, 2.2250738585072014e-308, 1 / 0, -1 / 0, 0 / 0, -0.0 :: Double]
  print [floatToDigits b x | b <- [2, 3, 10, 16], x <- [0, 1, 0.15625, 10, 0.1 :: Double]]
  print [floatToDigits 10 x | x <- [5e-324, 1e23, 9007199254740993, 123456789012345680, 4.35, 1.7976931348623157e308 :: Double]]
  print (showHex (255 :: Int) "", showHex (0 :: Word8) "", showHex (maxBound :: Word64) "", showOct (8 :: Integer) "", showHex (2 ^ 100 :: Integer) "!", showIntAtBase 2 intToDigit (10 :: Int) "", showIntAtBase 36 (\d -> chr (if d < 10 then 48 + d else 87 + d)) (123456789 :: Int) "")
  print (readHex "fFg" :: [(Int, String)], readOct "1789" :: [(Int, String)], readDec "12ab" :: [(Int, String)], readHex "" :: [(Int, String)], readHex "xyz" :: [(Int, String)], readOct "9" :: [(Int, String)], readHex "ffffffffffffffffff" :: [(Integer, String)])
  print (readHex "1ff" :: [(Word8, String)], readInt 3 (`elem` "012") digitToInt "21021345" :: [(Int, String)], readSigned readDec "-15 x" :: [(Int, String)], readSigned readDec "( - 15)" :: [(Int, String)], readSigned readDec " 7" :: [(Int, String)])
  print (readFloat "1.5e2x" :: [(Double, String)], readFloat "12" :: [(Double, String)], readFloat "1.e5" :: [(Double, String)], readFloat "NaN" :: [(Double, String)], readFloat "Infinityy" :: [(Double, String)], readFloat "2.5e-1" :: [(Rational, String)], readSigned readFloat "-2.5" :: [(Double, String)])
  print (lexDigits "123abc", lexDigits "abc", fromRat (1 / 3) :: Double, fromRat (2 ^ 1100) :: Double, fromRat (-1 / 2 ^ 1100) :: Double, fromRat 1e-320 :: Double, fromRat (2 ^ 24 + 1) :: Float)
  print (showSigned showInt 7 (-5 :: Int) "", showSigned showInt 6 (-5 :: Int) "", showSigned showInt 0 (5 :: Integer) "", showInt (12 :: Word16) "x")
  failing (showHex (-1 :: Int) "")
  failing (showInt (-1 :: Integer) "")
  failing (length (showIntAtBase 1 intToDigit (5 :: Int) ""))
  failing (showIntAtBase 10 intToDigit (-5 :: Int) "")
  failing (digitToInt 'g')
  failing (intToDigit 16)
  failing (length (show (fromRat (1 / 0) :: Double)))
  print [decodeFloat x | x <- [0, 1, -1, 0.1, 5e-324, 1 / 0, -0.0 :: Double]]
  print [decodeFloat x | x <- [0, 1, 0.1, 1e-45, 1 / 0 :: Float]]
  print [(significand x, exponent x, scaleFloat 3 x, scaleFloat (-2000) x, scaleFloat 5000 x) | x <- [0, 1, 0.75, -3, 1e300 :: Double]]
  print (encodeFloat 1 (-1074) :: Double, encodeFloat 1 (-1075) :: Double, encodeFloat 3 (-1075) :: Double, encodeFloat 1 1024 :: Double, encodeFloat (2 ^ 60 + 1) (-60) :: Double, encodeFloat (-5) 0 :: Float)
  print (floatRadix (1 :: Double), floatDigits (1 :: Float), floatRange (1 :: Double), floatRange (1 :: Float), isDenormalized (5e-324 :: Double), isIEEE (0 :: Float), isNegativeZero (-0.0 :: Double), isNegativeZero (0 :: Float))
  print (map round [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 1e20 :: Double] :: [Integer], map ceiling [-2.5, -0.5, 0.5, 2.000001 :: Float] :: [Int], map floor [-2.5, -0.5, 0.5 :: Double] :: [Int8], map truncate [300.7, -300.7, 1e10 :: Double] :: [Int16])
  print (properFraction (-3.75 :: Double) :: (Int, Double), properFraction (1e20 :: Double) :: (Integer, Double), properFraction (-0.25 :: Float) :: (Integer, Float))
  print (atan2 0 (-1), atan2 (-0.0) (-1), atan2 0 0, atan2 (-0.0) 0, atan2 1 0 :: Double, atan2 (-1) (-1) :: Double, signum (-0.0) :: Double, abs (-0.0) :: Double, negate 0 :: Double)
  print (truncate (2 ^ 70 :: Double) :: Integer, toRational (0.1 :: Double), toRational (0.1 :: Float), realToFrac (1e300 :: Double) :: Float, fromIntegral (2 ^ 63 - 1 :: Int) :: Double, fromIntegral (2 ^ 24 + 1 :: Int) :: Float)
  print (minimum [0 / 0, 1, 2 :: Double], maximum [1, 0 / 0, 2 :: Double], compare (0 / 0) (1 :: Double), (0 / 0 :: Double) == 0 / 0, max (0 / 0) (1 :: Double), min 1 (0 / 0 :: Double), 0 == (-0.0 :: Double))
  print (expm1 1e-10 :: Double, log1p 1e-10 :: Double, sqrt 2 ** 2 :: Double, (-8) ** (1 / 3) :: Double, 0 ** 0 :: Double, 2 ^^ (-3) :: Double, logBase 2 1024 :: Double, (-2) ^ 3 :: Int, 10 ^ 20 :: Integer)
