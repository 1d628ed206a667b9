{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Elements that are stored without a box.
module Data.Array.Unboxed.Element (Unboxed(..)) where

import GHC.Base
import GHC.Int
import GHC.Ptr
import GHC.Stable
import GHC.Word

-- | What is stored in bytes, or bits, at a position counted in elements.
class Unboxed e where
  {-# MINIMAL (elementSize | storageSize), zeroElement, indexElement, readElement, writeElement #-}
  elementSize :: e -> Int
  elementSize _ = 1
  -- | Bytes that so many elements take.
  storageSize :: e -> Int# -> Int#
  storageSize e n = case elementSize e of I# size -> n *# size
  -- | Writes the first elements.
  fillElements :: MutableByteArray# s -> Int# -> e -> State# s -> State# s
  fillElements m n e = go 0#
    where
      go i s
        | isTrue# (i >=# n) = s
        | otherwise = case writeElement m i e s of s' -> go (i +# 1#) s'
  {-# INLINE fillElements #-}
  -- | What an array that nothing was written to holds.
  zeroElement :: e
  indexElement :: ByteArray# -> Int# -> e
  readElement :: MutableByteArray# s -> Int# -> State# s -> (# State# s, e #)
  writeElement :: MutableByteArray# s -> Int# -> e -> State# s -> State# s

instance Unboxed Int where
  elementSize _ = 8
  zeroElement = 0
  indexElement a i = I# (indexIntArray# a i)
  readElement m i s = case readIntArray# m i s of (# s', x #) -> (# s', I# x #)
  writeElement m i (I# x) s = writeIntArray# m i x s

instance Unboxed Word where
  elementSize _ = 8
  zeroElement = 0
  indexElement a i = W# (indexWordArray# a i)
  readElement m i s = case readWordArray# m i s of (# s', x #) -> (# s', W# x #)
  writeElement m i (W# x) s = writeWordArray# m i x s

instance Unboxed Double where
  elementSize _ = 8
  zeroElement = 0
  indexElement a i = D# (indexDoubleArray# a i)
  readElement m i s = case readDoubleArray# m i s of (# s', x #) -> (# s', D# x #)
  writeElement m i (D# x) s = writeDoubleArray# m i x s

instance Unboxed Float where
  elementSize _ = 4
  zeroElement = 0
  indexElement a i = F# (indexFloatArray# a i)
  readElement m i s = case readFloatArray# m i s of (# s', x #) -> (# s', F# x #)
  writeElement m i (F# x) s = writeFloatArray# m i x s

instance Unboxed Char where
  elementSize _ = 4
  zeroElement = '\0'
  indexElement a i = C# (indexWideCharArray# a i)
  readElement m i s = case readWideCharArray# m i s of (# s', x #) -> (# s', C# x #)
  writeElement m i (C# x) s = writeWideCharArray# m i x s

instance Unboxed Int8 where
  elementSize _ = 1
  zeroElement = 0
  indexElement a i = I8# (indexInt8Array# a i)
  readElement m i s = case readInt8Array# m i s of (# s', x #) -> (# s', I8# x #)
  writeElement m i (I8# x) s = writeInt8Array# m i x s

instance Unboxed Int16 where
  elementSize _ = 2
  zeroElement = 0
  indexElement a i = I16# (indexInt16Array# a i)
  readElement m i s = case readInt16Array# m i s of (# s', x #) -> (# s', I16# x #)
  writeElement m i (I16# x) s = writeInt16Array# m i x s

instance Unboxed Int32 where
  elementSize _ = 4
  zeroElement = 0
  indexElement a i = I32# (indexInt32Array# a i)
  readElement m i s = case readInt32Array# m i s of (# s', x #) -> (# s', I32# x #)
  writeElement m i (I32# x) s = writeInt32Array# m i x s

instance Unboxed Int64 where
  elementSize _ = 8
  zeroElement = 0
  indexElement a i = I64# (indexInt64Array# a i)
  readElement m i s = case readInt64Array# m i s of (# s', x #) -> (# s', I64# x #)
  writeElement m i (I64# x) s = writeInt64Array# m i x s

instance Unboxed Word8 where
  elementSize _ = 1
  zeroElement = 0
  indexElement a i = W8# (indexWord8Array# a i)
  readElement m i s = case readWord8Array# m i s of (# s', x #) -> (# s', W8# x #)
  writeElement m i (W8# x) s = writeWord8Array# m i x s

instance Unboxed Word16 where
  elementSize _ = 2
  zeroElement = 0
  indexElement a i = W16# (indexWord16Array# a i)
  readElement m i s = case readWord16Array# m i s of (# s', x #) -> (# s', W16# x #)
  writeElement m i (W16# x) s = writeWord16Array# m i x s

instance Unboxed Word32 where
  elementSize _ = 4
  zeroElement = 0
  indexElement a i = W32# (indexWord32Array# a i)
  readElement m i s = case readWord32Array# m i s of (# s', x #) -> (# s', W32# x #)
  writeElement m i (W32# x) s = writeWord32Array# m i x s

instance Unboxed Word64 where
  elementSize _ = 8
  zeroElement = 0
  indexElement a i = W64# (indexWord64Array# a i)
  readElement m i s = case readWord64Array# m i s of (# s', x #) -> (# s', W64# x #)
  writeElement m i (W64# x) s = writeWord64Array# m i x s

instance Unboxed (Ptr a) where
  elementSize _ = 8
  zeroElement = nullPtr
  indexElement a i = Ptr (indexAddrArray# a i)
  readElement m i s = case readAddrArray# m i s of (# s', x #) -> (# s', Ptr x #)
  writeElement m i (Ptr x) s = writeAddrArray# m i x s

instance Unboxed (FunPtr a) where
  elementSize _ = 8
  zeroElement = nullFunPtr
  indexElement a i = FunPtr (indexAddrArray# a i)
  readElement m i s = case readAddrArray# m i s of (# s', x #) -> (# s', FunPtr x #)
  writeElement m i (FunPtr x) s = writeAddrArray# m i x s

instance Unboxed (StablePtr a) where
  elementSize _ = 8
  zeroElement = castPtrToStablePtr nullPtr
  indexElement a i = castPtrToStablePtr (indexElement a i)
  readElement m i s = case readElement m i s of (# s', p #) -> (# s', castPtrToStablePtr p #)
  writeElement m i p s = writeElement m i (castStablePtrToPtr p) s

-- | A bit each, in words.
instance Unboxed Bool where
  storageSize _ n = ((n +# 63#) `uncheckedIShiftRL#` 6#) *# 8#
  zeroElement = False
  indexElement a i = isTrue# ((indexWordArray# a (wordOf i) `and#` maskOf i) `neWord#` 0##)
  readElement m i s = case readWordArray# m (wordOf i) s of
    (# s', w #) -> (# s', isTrue# ((w `and#` maskOf i) `neWord#` 0##) #)
  writeElement m i b s = case readWordArray# m (wordOf i) s of
    (# s', w #) -> writeWordArray# m (wordOf i) (if b then w `or#` maskOf i else w `and#` not# (maskOf i)) s'
  {-# INLINE writeElement #-}
  fillElements m n b s = setByteArray# m 0# (storageSize b n) (if b then 255# else 0#) s

wordOf :: Int# -> Int#
wordOf i = i `uncheckedIShiftRL#` 6#
{-# INLINE wordOf #-}

maskOf :: Int# -> Word#
maskOf i = 1## `uncheckedShiftL#` (i `andI#` 63#)
{-# INLINE maskOf #-}
