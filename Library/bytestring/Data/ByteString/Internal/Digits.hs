{-# LANGUAGE BangPatterns #-}
-- | Numbers that are written in decimal.
module Data.ByteString.Internal.Digits (isDigit8, decimal, decimalInteger) where

import Data.ByteString.Internal.Type
import Data.Word (Word8)

isDigit8 :: Word8 -> Bool
isDigit8 w = w >= 48 && w <= 57
{-# INLINE isDigit8 #-}

-- | The value of digits that follow those of a value, modulo 2^64.
decimal :: ByteString -> Int -> Int
decimal s = go 0
  where
    n = lengthOf s
    go i !value
      | i == n = value
      | otherwise = go (i + 1) (value * 10 + fromIntegral (byteAt s i) - 48)

-- | The value of digits. Halves are put together, as the product of two long numbers is cheaper than many short ones.
decimalInteger :: ByteString -> Integer
decimalInteger s
  | n <= 18 = toInteger (decimal s 0)
  | otherwise = decimalInteger (slice s 0 (n - low)) * 10 ^ low + decimalInteger (slice s (n - low) low)
  where
    n = lengthOf s
    low = n `quot` 2
