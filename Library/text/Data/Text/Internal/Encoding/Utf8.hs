{-# LANGUAGE Unsafe #-}
-- | Bytes of UTF-8.
module Data.Text.Internal.Encoding.Utf8
  ( ord2, ord3, ord4, chr2, chr3, chr4, validate1, validate2, validate3, validate4 ) where

import Data.Bits (shiftL, shiftR, (.&.), (.|.))
import Data.Char (chr, ord)
import Data.Word (Word8)

-- | The bytes of a character that has so many.
ord2 :: Char -> (Word8, Word8)
ord2 c = (first 0xC0 6 c, next 0 c)

ord3 :: Char -> (Word8, Word8, Word8)
ord3 c = (first 0xE0 12 c, next 6 c, next 0 c)

ord4 :: Char -> (Word8, Word8, Word8, Word8)
ord4 c = (first 0xF0 18 c, next 12 c, next 6 c, next 0 c)

first :: Int -> Int -> Char -> Word8
first mark shift c = fromIntegral (ord c `shiftR` shift .|. mark)

next :: Int -> Char -> Word8
next shift c = fromIntegral (ord c `shiftR` shift .&. 0x3F .|. 0x80)

-- | The character of bytes that are right.
chr2 :: Word8 -> Word8 -> Char
chr2 a b = joined (fromIntegral a - 0xC0) [b]

chr3 :: Word8 -> Word8 -> Word8 -> Char
chr3 a b c = joined (fromIntegral a - 0xE0) [b, c]

chr4 :: Word8 -> Word8 -> Word8 -> Word8 -> Char
chr4 a b c d = joined (fromIntegral a - 0xF0) [b, c, d]

joined :: Int -> [Word8] -> Char
joined start = chr . foldl (\code b -> code `shiftL` 6 .|. fromIntegral b .&. 0x3F) start

-- | Whether bytes are one character.
validate1 :: Word8 -> Bool
validate1 a = a <= 0x7F

validate2 :: Word8 -> Word8 -> Bool
validate2 a b = within 0xC2 0xDF a && continues b

validate3 :: Word8 -> Word8 -> Word8 -> Bool
validate3 a b c = continues c && case a of
  0xE0 -> within 0xA0 0xBF b
  0xED -> within 0x80 0x9F b
  _ -> within 0xE1 0xEF a && continues b

validate4 :: Word8 -> Word8 -> Word8 -> Word8 -> Bool
validate4 a b c d = continues c && continues d && case a of
  0xF0 -> within 0x90 0xBF b
  0xF4 -> within 0x80 0x8F b
  _ -> within 0xF1 0xF3 a && continues b

within :: Word8 -> Word8 -> Word8 -> Bool
within low high x = x >= low && x <= high

continues :: Word8 -> Bool
continues = within 0x80 0xBF
