{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | How bytes become characters.
module Data.Text.Internal.Encoding (decodeChunk, wholeName, streamedName, decodeList16, decodeList32, Ending(..)) where

import Data.Bits (shiftL, (.|.))
import Data.ByteString.Internal.Type (ByteString(BS#))
import Data.Text.Encoding.Error
import Data.Text.Internal.Type
import Data.Word (Word8)
import GHC.Exts
import GHC.Word (Word8(..))

-- | Whether the bytes of a character that is not complete at the end are in error, or left over.
data Ending = Final | More

-- | The functions of the original that errors name.
wholeName, streamedName :: String
wholeName = "decodeUtf8"
streamedName = "streamDecodeUtf8With"

-- | The text of bytes in UTF-8, and how many were taken. Each byte that is no part of a character is given to the
-- function, with the name for its error.
decodeChunk :: Ending -> String -> OnDecodeError -> ByteString -> (Text, Int)
decodeChunk ending name onError (BS# a n keep) = case n +# 2# of
  room0 -> case newByteArray# (2# *# room0) realWorld# of (# s0, m0 #) -> go m0 room0 0# 0# s0
  where
    at i s = case readWord8OffAddr# a i s of (# s1, w #) -> (# s1, word2Int# w #)
    finish m j i s = case touch# keep s of s1 -> case built m j s1 of t -> t `seq` (t, I# i)
    go m room j i s
      | isTrue# (i >=# n) = finish m j i s
      | otherwise = case at i s of
          (# s1, b #)
            | isTrue# (b <# 0x80#) -> case writeWord16Array# m j (int2Word# b) s1 of s2 -> go m room (j +# 1#) (i +# 1#) s2
            | isTrue# (b <# 0xC2#) -> invalid m room j i b s1
            | isTrue# (b <# 0xE0#) -> follow m room j i b 2# (b -# 0xC0#) 0x80# 0xBF# s1
            | isTrue# (b ==# 0xE0#) -> follow m room j i b 3# 0# 0xA0# 0xBF# s1
            | isTrue# (b ==# 0xED#) -> follow m room j i b 3# 0xD# 0x80# 0x9F# s1
            | isTrue# (b <# 0xF0#) -> follow m room j i b 3# (b -# 0xE0#) 0x80# 0xBF# s1
            | isTrue# (b ==# 0xF0#) -> follow m room j i b 4# 0# 0x90# 0xBF# s1
            | isTrue# (b <# 0xF4#) -> follow m room j i b 4# (b -# 0xF0#) 0x80# 0xBF# s1
            | isTrue# (b ==# 0xF4#) -> follow m room j i b 4# 4# 0x80# 0x8F# s1
            | otherwise -> invalid m room j i b s1
    -- A character of so many bytes, of which the second is in a range and the others in the usual one.
    follow m room j i b count bits low high s = more 1# bits low high s
      where
        more k acc from to st
          | isTrue# (k ==# count) = case putChar# m j (chr# acc) st of (# st1, j' #) -> go m room j' (i +# count) st1
          | isTrue# ((i +# k) >=# n) = case ending of
              Final -> invalid m room j i b st
              More -> finish m j i st
          | otherwise = case at (i +# k) st of
              (# st1, x #)
                | isTrue# (x >=# from), isTrue# (x <=# to) ->
                    more (k +# 1#) (uncheckedIShiftL# acc 6# +# andI# x 0x3F#) 0x80# 0xBF# st1
                | otherwise -> invalid m room j i b st1
    invalid m room j i b s = case onError (description name) (Just (W8# (int2Word# b))) of
      Nothing -> go m room j (i +# 1#) s
      Just c -> replaced m room j i c s
    -- A character for a byte may take two units; there must be room for one of each byte that is left.
    replaced m room j i (C# c) s
      | isTrue# ((j +# (n -# i) +# 2#) ># room) = case grown m room j s of (# s1, m', room' #) -> replaced m' room' j i (C# c) s1
      | otherwise = case putChar# m j c s of (# s1, j' #) -> go m room j' (i +# 1#) s1

description :: String -> String
description name = "Data.Text.Internal.Encoding." ++ name ++ ": Invalid UTF-8 stream"

-- | Characters of pairs of bytes, the big one first or not; the name is for errors.
decodeList16 :: Bool -> String -> OnDecodeError -> [Word8] -> String
decodeList16 bigFirst name onError = go
  where
    go [] = []
    go (a : rest@(b : more))
      | u < 0xD800 || u > 0xDFFF = toEnum u : go more
      | u <= 0xDBFF, c : d : others <- more, let v = unit c d, v >= 0xDC00 && v <= 0xDFFF =
          toEnum ((u - 0xD800) * 0x400 + (v - 0xDC00) + 0x10000) : go others
      | otherwise = failed rest
      where u = unit a b
    go (_ : rest) = failed rest
    failed rest = maybe id (:) (onError (streamName name) Nothing) (go rest)
    unit :: Word8 -> Word8 -> Int
    unit x y
      | bigFirst = fromIntegral x `shiftL` 8 .|. fromIntegral y
      | otherwise = fromIntegral y `shiftL` 8 .|. fromIntegral x

-- | The same of four bytes.
decodeList32 :: Bool -> String -> OnDecodeError -> [Word8] -> String
decodeList32 bigFirst name onError = go
  where
    go [] = []
    go (a : rest) = case rest of
      b : c : d : more | isCharacter (unit a b c d) -> toEnum (unit a b c d) : go more
      _ -> maybe id (:) (onError (streamName name) Nothing) (go rest)
    isCharacter u = u < 0xD800 || (u > 0xDFFF && u <= 0x10FFFF)
    unit :: Word8 -> Word8 -> Word8 -> Word8 -> Int
    unit a b c d
      | bigFirst = foldl next 0 [a, b, c, d]
      | otherwise = foldl next 0 [d, c, b, a]
    next n w = n `shiftL` 8 .|. fromIntegral w

streamName :: String -> String
streamName name = "Data.Text.Internal.Encoding.Fusion.streamUtf" ++ filter (/= '-') name ++ ": Invalid UTF-" ++ name ++ " stream"
