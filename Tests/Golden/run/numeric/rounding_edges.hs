{-# LANGUAGE ScopedTypeVariables #-}
-- The edges of rounding, floating-point numbers and the text of numbers.
module Main (main) where

import Control.Exception
import Data.Bits
import Data.Char
import Data.Int
import Data.Ratio
import Data.Word
import Numeric
import Numeric.Natural
import Text.Read (readMaybe)

cell :: Show a => a -> IO String
cell x = do
  r <- try (evaluate (length (show x)))
  return (case r of
    Left (e :: SomeException) -> "!" ++ takeWhile (/= '\n') (show e)
    Right _ -> show x)

row :: Show a => String -> [a] -> IO ()
row name xs = mapM cell xs >>= \cs -> putStrLn (name ++ ": " ++ unwords cs)
main :: IO ()
main = do
  let halves = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0.49999999999999994, -0.0, 4503599627370497.5, 1e20, -1e20] :: [Double]
  row "round" [(round x, truncate x, floor x, ceiling x, fst (properFraction x :: (Integer, Double))) | x <- halves] >> row "round Int" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- take 9 halves]
  row "round Float" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- map realToFrac (take 8 halves) :: [Float]]
  row "round Ratio" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- [-5 % 2, -3 % 2, -1 % 2, 1 % 2, 3 % 2, 5 % 2, 7 % 3] :: [Rational]]
  row "round Int8" [(round x, truncate x, floor x, ceiling x) :: (Int8, Word8, Int16, Word16) | x <- [1.5, 126.5, -0.5, 100.7 :: Double]]
  row "hex" [showHex (255 :: Int) "", showHex (2 ^ (70 :: Int) :: Integer) "", showHex (-1 :: Integer) "", showIntAtBase 36 intToDigit' 123456789 "", showIntAtBase 1 intToDigit (5 :: Int) "", showIntAtBase 2 intToDigit (-5 :: Int) ""]
  row "readHex" [(readHex "fFg" :: [(Int, String)]), readHex "", readHex "-1", readOct "778", readDec "12x", readHex "100"] >> row "readHex Word8" [readHex "1ff" :: [(Word8, String)]]
  row "readSigned" (map (readSigned readDec) ["-5x", "5", "- 5", "(5)", "(-5)"] :: [[(Int, String)]])
  row "readFloat" (map readFloat ["1.5e3x", "1", "1e", ".5", "NaN", "Infinity", "-1.5", "1e400"] :: [[(Double, String)]])
  row "read Double" (map readMaybe ["1", "1.5", "1e3", "1e-400", "1e400", "-2.5", "NaN", "-Infinity", ".5", "1.", "0x10", "1_000"] :: [Maybe Double])
  row "show Double" [0.1, 1e7, 9999999, 0.09, -0.0, 1 / 0, 0 / 0, 5e-324, 1.7976931348623157e308, 123456.789, 2 ^ (53 :: Int) :: Double]
  row "show Float" [0.1, 1e7, 3.4028235e38, 1.0e-45, 16777216 :: Float]
  row "showsPrec Double" [showsPrec 7 (-1.5 :: Double) "", showsPrec 6 (-1.5 :: Double) "", show (Just (-1 :: Int)), showsPrec 7 (-1 :: Float) ""]
  row "Double fun" [2 ** 0.5, 0 ** 0, (-8) ** (1 / 3), sqrt (-1), log 0, atan2 0 (-1), atan2 (-0.0) (-1), 10 ^^ (-3 :: Int), 2 ^ (1023 :: Int) * 2, signum (-0.0), abs (-0.0), fromIntegral (maxBound :: Int)]
  row "Double fields" [(floatDigits x, exponent x, significand x, isNaN x, isInfinite x, isNegativeZero x, isDenormalized x) | x <- [1, -0.0, 5e-324, 1 / 0, 3.75 :: Double]]
  row "decode" [decodeFloat x | x <- [0, 1, -1.5, 5e-324, 1e308 :: Double]] >> row "encode" [encodeFloat m e :: Double | (m, e) <- [(1, -1075), (3, -1075), (1, 1024), (2 ^ (60 :: Int) + 1, 0), (-1, 5), (0, 9)]]
  row "scaleFloat" [scaleFloat n x | n <- [-2000, -1, 0, 1, 2000], x <- [1, -0.5 :: Double]]
  row "enumFrom Double" [[1.0 .. 3.5], [1, 1.5 .. 3], [3, 2 .. 0.6], take 2 [0.1 ..], [5 .. 1], [1.5 .. 1.9 :: Double]]
  row "toRational" [toRational x | x <- [0.1, -2.5, 5e-324 :: Double]] >> row "approx" [approxRational (3.14159 :: Double) 0.001, approxRational (0.3333 :: Double) 0.01]
  row "showFFloat" [showFFloat p x "" | p <- [Nothing, Just 0, Just 2, Just (-1)], x <- [0, 0.005, 1234.5678, -1.5, 1e21 :: Double]] >> row "showEFloat" [showEFloat p x "" | p <- [Nothing, Just 0, Just 2], x <- [0, 0.005, 1234.5678, 9.99 :: Double]] >> row "showGFloat" [showGFloat p x "" | p <- [Nothing, Just 2], x <- [0.05, 0.1, 1e7 :: Double]]
  where intToDigit' n = if n < 10 then toEnum (48 + n) else toEnum (87 + n)
