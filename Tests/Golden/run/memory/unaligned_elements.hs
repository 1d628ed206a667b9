{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples #-}
-- Elements of byte arrays at any byte: indexWord8ArrayAs... and their kin.
module Main (main) where

import GHC.Exts
import GHC.IO (IO (..))
import GHC.Int (Int16 (..), Int32 (..), Int64 (..))
import GHC.Word (Word16 (..), Word32 (..), Word64 (..), Word8 (..))

data Bytes = Bytes ByteArray#


-- 40 bytes, 0xFF each, then what `fill` writes.
bytes :: (MutableByteArray# RealWorld -> State# RealWorld -> State# RealWorld) -> IO Bytes
bytes fill = IO $ \s0 -> case newByteArray# 40# s0 of
  (# s1, array #) -> case setByteArray# array 0# 40# 255# s1 of
    s2 -> case fill array s2 of
      s3 -> case unsafeFreezeByteArray# array s3 of
        (# s4, frozen #) -> (# s4, Bytes frozen #)

contents :: Bytes -> [Word8]
contents (Bytes b) = [W8# (indexWord8Array# b i) | I# i <- [0 .. 39]]

main :: IO ()
main = do
  a <- bytes $ \m s0 -> case writeWord8ArrayAsInt16# m 1# -2# s0 of
    s1 -> case writeWord8ArrayAsWord32# m 5# 0x01020304## s1 of
      s2 -> case writeWord8ArrayAsInt# m 11# 0x1122334455667788# s2 of
        s3 -> case writeWord8ArrayAsDouble# m 21# 1.5## s3 of
          s4 -> writeWord8ArrayAsWideChar# m 31# 'λ'# s4
  print (contents a)
  b <- bytes $ \m s0 -> case writeWord8ArrayAsFloat# m 3# -0.25# s0 of
    s1 -> case writeWord8ArrayAsWord16# m 7# 0xBEEF## s1 of
      s2 -> case writeWord8ArrayAsInt32# m 9# -3# s2 of
        s3 -> case writeWord8ArrayAsInt64# m 13# -4# s3 of
          s4 -> case writeWord8ArrayAsWord64# m 22# 5## s4 of
            s5 -> writeWord8ArrayAsChar# m 39# 'z'# s5
  print (contents b)
  let !(Bytes x) = a
      !(Bytes y) = b
  print (I16# (indexWord8ArrayAsInt16# x 1#), W32# (indexWord8ArrayAsWord32# x 5#), I# (indexWord8ArrayAsInt# x 11#))
  print (D# (indexWord8ArrayAsDouble# x 21#), C# (indexWord8ArrayAsWideChar# x 31#))
  print (F# (indexWord8ArrayAsFloat# y 3#), W16# (indexWord8ArrayAsWord16# y 7#), I32# (indexWord8ArrayAsInt32# y 9#))
  print (I64# (indexWord8ArrayAsInt64# y 13#), W64# (indexWord8ArrayAsWord64# y 22#), C# (indexWord8ArrayAsChar# y 39#))
  print (W# (indexWord8ArrayAsWord# x 12#))
  readBack

readBack :: IO ()
readBack = do
  pair <- IO $ \s0 -> case newByteArray# 24# s0 of
    (# s1, m #) -> case writeWord8ArrayAsWord# m 3# 0xFEDCBA9876543210## s1 of
      s2 -> case writeWord8ArrayAsAddr# m 13# nullAddr# s2 of
        s3 -> case readWord8ArrayAsWord32# m 4# s3 of
          (# s4, w #) -> case readWord8ArrayAsAddr# m 13# s4 of
            (# s5, p #) -> (# s5, (W32# w, Ptr p == nullPtr) #)
  print pair
  where
    nullPtr = Ptr nullAddr#
