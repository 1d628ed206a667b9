{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Numbers and characters written to memory. All give the address behind what they wrote.
module Data.ByteString.Builder.Internal.Numbers (putUTF8, putDecimal, putSigned, putHex, putHexDigits) where

import Data.Word (Word8)
import GHC.Exts
import GHC.Types (IO(..))

-- | At most 4 bytes.
putUTF8 :: Ptr Word8 -> Char -> IO (Ptr Word8)
putUTF8 (Ptr p) (C# c) = IO (\s -> case ord# c of
  x | isTrue# (x <# 0x80#) -> case byte 0# x s of s1 -> behind 1# s1
    | isTrue# (x <# 0x800#) -> case byte 0# (0xC0# +# high 6# x) s of
        s1 -> case byte 1# (low 0# x) s1 of s2 -> behind 2# s2
    | isTrue# (x <# 0x10000#) -> case byte 0# (0xE0# +# high 12# x) s of
        s1 -> case byte 1# (low 6# x) s1 of
          s2 -> case byte 2# (low 0# x) s2 of s3 -> behind 3# s3
    | otherwise -> case byte 0# (0xF0# +# high 18# x) s of
        s1 -> case byte 1# (low 12# x) s1 of
          s2 -> case byte 2# (low 6# x) s2 of
            s3 -> case byte 3# (low 0# x) s3 of s4 -> behind 4# s4)
  where
    byte k x s = writeWord8OffAddr# p k (int2Word# x) s
    behind :: Int# -> State# RealWorld -> (# State# RealWorld, Ptr Word8 #)
    behind k s = (# s, Ptr (plusAddr# p k) #)
    high k x = uncheckedIShiftRL# x k
    low k x = 0x80# +# andI# (uncheckedIShiftRL# x k) 0x3F#

-- | At most 20 bytes.
putDecimal :: Ptr Word8 -> Word -> IO (Ptr Word8)
putDecimal (Ptr p) (W# w) = IO (\s -> case decimalDigits w of
  n -> case digits p w n s of s1 -> (# s1, Ptr (plusAddr# p n) #))

-- | At most 20 bytes.
putSigned :: Ptr Word8 -> Int -> IO (Ptr Word8)
putSigned (Ptr p) (I# i)
  | isTrue# (i >=# 0#) = putDecimal (Ptr p) (W# (int2Word# i))
  | otherwise = IO (\s -> case writeWord8OffAddr# p 0# 45## s of
      s1 -> case putDecimal (Ptr (plusAddr# p 1#)) (W# (minusWord# 0## (int2Word# i))) of IO m -> m s1)

decimalDigits :: Word# -> Int#
decimalDigits w = go w 1#
  where
    go x n
      | isTrue# (ltWord# x 10##) = n
      | isTrue# (ltWord# x 100##) = n +# 1#
      | isTrue# (ltWord# x 1000##) = n +# 2#
      | isTrue# (ltWord# x 10000##) = n +# 3#
      | otherwise = go (quotWord# x 10000##) (n +# 4#)

-- | So many digits, two at a time from the last on.
digits :: Addr# -> Word# -> Int# -> State# RealWorld -> State# RealWorld
digits p w n s
  | isTrue# (n >=# 2#) = case quotWord# w 100## of
      q -> case word2Int# (minusWord# w (timesWord# q 100##)) of
        r -> case writeWord16OffAddr# (plusAddr# p (n -# 2#)) 0# (pair r) s of s1 -> digits p q (n -# 2#) s1
  | isTrue# (n ==# 1#) = writeWord8OffAddr# p 0# (plusWord# w 48##) s
  | otherwise = s

-- | The two characters of a number below 100, the first in the low byte.
pair :: Int# -> Word#
pair r = indexWord16OffAddr#
  "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
  \5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"# r
{-# INLINE pair #-}

-- | Without leading zeros, at most 16 bytes.
putHex :: Ptr Word8 -> Word -> IO (Ptr Word8)
putHex p (W# w) = putHexDigits (I# (count w 1#)) p (W# w)
  where
    count x n
      | isTrue# (ltWord# x 16##) = n
      | otherwise = count (uncheckedShiftRL# x 4#) (n +# 1#)

-- | The last so many digits.
putHexDigits :: Int -> Ptr Word8 -> Word -> IO (Ptr Word8)
putHexDigits (I# n) (Ptr p) (W# w0) = IO (\s -> case go (n -# 1#) w0 s of s1 -> (# s1, Ptr (plusAddr# p n) #))
  where
    go i w s
      | isTrue# (i <# 0#) = s
      | otherwise = case writeWord8OffAddr# p i (digit (and# w 15##)) s of
          s1 -> go (i -# 1#) (uncheckedShiftRL# w 4#) s1
    digit d
      | isTrue# (ltWord# d 10##) = plusWord# d 48##
      | otherwise = plusWord# d 87##
