{-# LANGUAGE Unsafe #-}
-- | Units of UTF-16.
module Data.Text.Internal.Encoding.Utf16 (chr2, validate1, validate2) where

import Data.Char (chr)
import Data.Word (Word16)

-- | The character of two surrogates.
chr2 :: Word16 -> Word16 -> Char
chr2 high low = chr ((fromIntegral high - 0xD800) * 0x400 + (fromIntegral low - 0xDC00) + 0x10000)
{-# INLINE chr2 #-}

-- | Whether a unit is a character by itself, and whether two are one.
validate1 :: Word16 -> Bool
validate1 x = x < 0xD800 || x > 0xDFFF
{-# INLINE validate1 #-}

validate2 :: Word16 -> Word16 -> Bool
validate2 high low = high >= 0xD800 && high <= 0xDBFF && low >= 0xDC00 && low <= 0xDFFF
{-# INLINE validate2 #-}
