{-# LANGUAGE ExistentialQuantification, ScopedTypeVariables #-}
-- Every operation of the sized integers at the edges of their ranges.
module Main (main) where

import Control.Exception
import Data.Bits
import Data.Int
import Data.Word
import Numeric
import Text.Read (readMaybe)

cell :: Show a => a -> IO String
cell x = do
  r <- try (evaluate (length (show x)))
  return (case r of
    Left (e :: SomeException) -> "!" ++ takeWhile (/= '\n') (show e)
    Right _ -> show x)

row :: Show a => String -> [a] -> IO ()
row name xs = mapM cell xs >>= \cs -> putStrLn (name ++ ": " ++ unwords cs)
-- A type whose dictionaries the optimiser does not see: the methods themselves are asked, once for all types.
data Sized = forall a. (Integral a, Bounded a, FiniteBits a, Read a, Show a) => Sized String a

sized :: [Sized]
sized =
  [ Sized "Int8" (0 :: Int8), Sized "Int16" (0 :: Int16), Sized "Int32" (0 :: Int32), Sized "Int64" (0 :: Int64)
  , Sized "Int" (0 :: Int), Sized "Word8" (0 :: Word8), Sized "Word16" (0 :: Word16), Sized "Word32" (0 :: Word32)
  , Sized "Word64" (0 :: Word64), Sized "Word" (0 :: Word) ]

ints :: forall a. (Integral a, Bounded a, FiniteBits a, Read a, Show a) => String -> a -> IO ()
ints name _ = do
  let lo = minBound :: a
      hi = maxBound :: a
      vs = [lo, lo + 1, -1, 0, 1, 7, hi - 1, hi]
      ds = [-1, 0, 1, 2, lo, hi]
      op o f = row (name ++ " " ++ o) [f v d | v <- vs, d <- ds]
  op "quot" quot
  op "rem" rem
  op "div" div
  op "mod" mod
  row (name ++ " quotRem") [quotRem v d | v <- [lo, hi], d <- ds]
  row (name ++ " divMod") [divMod v d | v <- [lo, hi], d <- ds]
  row (name ++ " gcd") [gcd v d | v <- [lo, -6, 0, 12, hi], d <- [lo, -4, 0, 9]]
  row (name ++ " lcm") [lcm v d | v <- [-6, 0, 12 :: a], d <- [-4, 0, 9]]
  row (name ++ " ^") [v ^ n | v <- [-2, 0, 3, hi], n <- [-1, 0, 1, 5, 63 :: Int]]
  row (name ++ " ^^") [(fromIntegral v :: Double) ^^ n | v <- [2, 0 :: a], n <- [-2, 0, 3 :: Int]]
  row (name ++ " shift") [shift v n | v <- [lo, -3, 5, hi], n <- [-70, -64, -8, -1, 0, 1, 7, 8, 31, 32, 63, 64, 100]]
  row (name ++ " shiftL") [shiftL v n | v <- [-3, hi], n <- [-1, 0, 3, 8, 64, 1000]]
  row (name ++ " shiftR") [shiftR v n | v <- [-3, hi], n <- [-1, 0, 3, 8, 64, 1000]]
  row (name ++ " rotate") [rotate v n | v <- [-3, 5, hi], n <- [-65, -9, -1, 0, 1, 9, 33, 65]]
  row (name ++ " bits") [(popCount v, countLeadingZeros v, countTrailingZeros v, finiteBitSize v, isSigned v) | v <- vs]
  row (name ++ " testBit") [testBit v n | v <- [-1, 5 :: a], n <- [-1, 0, 2, 7, 8, 31, 32, 63, 64]]
  row (name ++ " bit") [(bit n :: a, setBit 0 n :: a, clearBit (-1) n :: a, complementBit 5 n :: a) | n <- [-1, 0, 7, 8, 63, 64]]
  row (name ++ " toEnum") [toEnum n :: Int | n <- [0]]
  row (name ++ " succ") [succ v | v <- vs]
  row (name ++ " pred") [pred v | v <- vs]
  row (name ++ " fromEnum") [fromEnum v | v <- vs]
  row (name ++ " toInteger") [toInteger v | v <- vs]
  row (name ++ " fromInteger") [fromInteger n :: a | n <- [-2 ^ 65 - 1, -2 ^ 63, -129, 128, 255, 256, 65535, 2 ^ 31, 2 ^ 32, 2 ^ 63, 2 ^ 64 + 5]]
  row (name ++ " neg abs signum") [(negate v, abs v, signum v) | v <- vs]
  row (name ++ " read") (map readMaybe ["-1", "255", "256", "0x1F", "0o17", "-0x80", "18446744073709551616", "1e2", "1.0", " ( 7 ) ", "--1", "- 3", ""] :: [Maybe a])
  row (name ++ " showsPrec") [showsPrec 7 v "" | v <- vs]
  row (name ++ " toIntegralSized") [(toIntegralSized v :: Maybe Int8, toIntegralSized v :: Maybe Word8, toIntegralSized v :: Maybe Int, toIntegralSized v :: Maybe Word) | v <- vs]
  row (name ++ " showHex") [showHex v "" | v <- vs]
  row (name ++ " showOct") [showOct v "" | v <- [-1, 0, 8, hi]]
  row (name ++ " range") [(take 4 [hi - 2 ..], take 4 [hi - 3, hi - 1 ..], take 4 [lo + 2, lo + 1 ..], [hi, hi - 1 .. hi - 3], length [lo .. lo + 5], [3 .. 1 :: a])]

conversions :: forall a. (Integral a, Bounded a) => String -> a -> IO ()
conversions name _ = row name
  [ (fromIntegral v :: Int8, fromIntegral v :: Int16, fromIntegral v :: Int32, fromIntegral v :: Int, fromIntegral v :: Word8, fromIntegral v :: Word16, fromIntegral v :: Word32, fromIntegral v :: Word, fromIntegral v :: Integer, fromIntegral (v `quot` 4096) :: Double)
  | v <- [minBound, maxBound, maxBound `div` 2 + 1 :: a, fromInteger (-1), fromInteger 200, fromInteger 70000] ]
main :: IO ()
main = do
  mapM_ (\(Sized name zero) -> ints name zero) sized
  mapM_ (\(Sized name zero) -> conversions name zero) sized
