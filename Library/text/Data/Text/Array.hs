{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes #-}
-- | Arrays of 16-bit units. Nothing is checked.
module Data.Text.Array
  ( Array(..), MArray(..), copyM, copyI, empty, equal, run, run2, toList, unsafeFreeze, unsafeIndex, new, unsafeWrite
  ) where

import Data.Text.Internal.Type (Array(..))
import Data.Word (Word16)
import GHC.Exts hiding (toList)
import GHC.ST (ST(..), runST)
import GHC.Word (Word16(..))

data MArray s = MArray { maBA :: MutableByteArray# s }

new :: Int -> ST s (MArray s)
new n@(I# units)
  | n < 0 = errorWithoutStackTrace "Data.Text.Array.new: size overflow"
  | otherwise = ST (\s -> case newByteArray# (2# *# units) s of (# s1, m #) -> (# s1, MArray m #))

-- | The mutable array is not used any more.
unsafeFreeze :: MArray s -> ST s Array
unsafeFreeze (MArray m) = ST (\s -> case unsafeFreezeByteArray# m s of (# s1, a #) -> (# s1, Array a #))

unsafeIndex :: Array -> Int -> Word16
unsafeIndex (Array a) (I# i) = W16# (indexWord16Array# a i)

unsafeWrite :: MArray s -> Int -> Word16 -> ST s ()
unsafeWrite (MArray m) (I# i) (W16# w) = ST (\s -> case writeWord16Array# m i w s of s1 -> (# s1, () #))

-- | Offset, number of units.
toList :: Array -> Int -> Int -> [Word16]
toList a offset n = [unsafeIndex a i | i <- [offset .. offset + n - 1]]

empty :: Array
empty = run (new 0)

run :: (forall s. ST s (MArray s)) -> Array
run make = runST (make >>= unsafeFreeze)

run2 :: (forall s. ST s (MArray s, a)) -> (Array, a)
run2 make = runST (make >>= \(m, x) -> unsafeFreeze m >>= \a -> return (a, x))

-- | To, its offset, from, its offset, the number of units.
copyM :: MArray s -> Int -> MArray s -> Int -> Int -> ST s ()
copyM (MArray to) (I# i) (MArray from) (I# j) n@(I# units)
  | n <= 0 = return ()
  | otherwise = ST (\s -> case copyMutableByteArray# from (2# *# j) to (2# *# i) (2# *# units) s of s1 -> (# s1, () #))

-- | To, its offset, from, its offset, the offset in the target where to stop.
copyI :: MArray s -> Int -> Array -> Int -> Int -> ST s ()
copyI (MArray to) (I# i) (Array from) (I# j) (I# end)
  | isTrue# (i >=# end) = return ()
  | otherwise = ST (\s -> case copyByteArray# from (2# *# j) to (2# *# i) (2# *# (end -# i)) s of s1 -> (# s1, () #))

-- | Array and offset, array and offset, the number of units.
equal :: Array -> Int -> Array -> Int -> Int -> Bool
equal (Array a) (I# i) (Array b) (I# j) (I# n) =
  isTrue# (compareByteArrays# a (2# *# i) b (2# *# j) (2# *# n) ==# 0#)
