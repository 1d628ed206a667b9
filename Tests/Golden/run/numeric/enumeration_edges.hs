{-# LANGUAGE ScopedTypeVariables #-}
-- The edges of enumerations, Integer, Natural and Ratio.
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
  row "toEnum Int8" [toEnum n :: Int8 | n <- [-129, -128, 127, 128]]
  row "toEnum Word8" [toEnum n :: Word8 | n <- [-1, 0, 255, 256]]
  row "toEnum Word" [toEnum n :: Word | n <- [-1, 0, maxBound]]
  row "toEnum Word32" [toEnum n :: Word32 | n <- [-1, 2 ^ 32 - 1, 2 ^ 32]]
  row "toEnum Char" [toEnum n :: Char | n <- [-1, 0, 0x10FFFF, 0x110000]]
  row "toEnum Bool" [toEnum n :: Bool | n <- [-1, 0, 1, 2]]
  row "toEnum Ordering" [toEnum n :: Ordering | n <- [-1, 2, 3]]
  row "toEnum ()" [toEnum n :: () | n <- [0, 1]]
  row "succ Char" [succ '\x10FFFF', pred '\0', succ 'a']
  row "chr" [chr (-1), chr 0x110000, chr 0xD800]
  row "digits" [digitToInt 'g', digitToInt 'F', ord (intToDigit 15), ord (intToDigit 16)]
  let big = 2 ^ (100 :: Int) :: Integer
  row "Integer div" [f a b | f <- [quot, rem, div, mod, gcd, lcm], a <- [big, -big, 5, 0], b <- [3, -3, 0, big + 1, -big]]
  row "Integer bits" [(shiftL a n, shiftR a n) | a <- [big, -big, -1], n <- [0, 1, 64, 99, 101, 200]]
  row "Integer shift -" [shift big (-50), shift (-big) (-101), shiftL big (-1), shiftR big (-1)]
  row "Integer logic" [(a .&. b, a .|. b, xor a b, complement a) | a <- [big, -big], b <- [-1, 2 ^ (64 :: Int), -5]]
  row "Integer testBit" [testBit a n | a <- [big, -big], n <- [-1, 0, 99, 100, 101, 500]]
  row "Integer popCount" [popCount big, popCount (-big), popCount (-1 :: Integer)]
  row "Natural" [2 - 3 :: Natural, fromInteger (-1), pred 0, negate 0, negate 1, 5 `div` 0, fromIntegral (-1 :: Int), toEnum (-1), shiftL 1 70, 7 ^ (30 :: Int)]
  row "Natural read" (map readMaybe ["-1", "12"] :: [Maybe Natural])
  row "Ratio" [1 % 0, 0 % 5, 3 % (-6), (-4) % 8, recip 0, 1 / 3 + 1 / 6, fromRational (-7 % 21) :: Rational]
  row "Ratio Int8" [(100 % 7) + (100 % 9), (64 % 3) * (2 % 5), minBound % 3, (-128) % (-1), 3 % minBound :: Ratio Int8]
  row "Ratio show" [showsPrec 8 (1 % 2 :: Rational) "", show (Just (-1 % 2 :: Rational)), show (fmap numerator (readMaybe "3 % 4" :: Maybe Rational))]

