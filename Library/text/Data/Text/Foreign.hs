{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | Texts and C: as UTF-16 units, or as UTF-8 strings.
module Data.Text.Foreign
  ( I16, fromPtr, useAsPtr, asForeignPtr, peekCStringLen, withCStringLen, lengthWord16, unsafeCopyToPtr
  , dropWord16, takeWord16
  ) where

import Data.ByteString.Unsafe (unsafePackCStringLen, unsafeUseAsCStringLen)
import Data.Text.Encoding (decodeUtf8, encodeUtf8)
import Data.Text.Internal.Type
import Data.Text.Unsafe (lengthWord16)
import qualified Data.Text.Unsafe as Unsafe
import Data.Word (Word16)
import Foreign.C.String (CStringLen)
import Foreign.ForeignPtr (ForeignPtr, mallocForeignPtrArray, withForeignPtr)
import Foreign.Marshal.Alloc (allocaBytes)
import GHC.Exts
import GHC.Types (IO(..))

-- | A number of 16-bit units.
newtype I16 = I16 Int
  deriving newtype (Bounded, Enum, Integral, Num, Real)
  deriving stock (Eq, Ord, Read, Show)

-- | A copy of so many units.
fromPtr :: Ptr Word16 -> I16 -> IO Text
fromPtr (Ptr p) (I16 (I# n))
  | isTrue# (n <=# 0#) = return empty
  | otherwise = IO (\s -> case newByteArray# (2# *# n) s of
      (# s1, m #) -> case copyAddrToByteArray# p m 0# (2# *# n) s1 of
        s2 -> case unsafeFreezeByteArray# m s2 of (# s3, a #) -> (# s3, Text# a 0# n #))

unsafeCopyToPtr :: Text -> Ptr Word16 -> IO ()
unsafeCopyToPtr (Text# a offset n) (Ptr p) =
  IO (\s -> case copyByteArrayToAddr# a (2# *# offset) p (2# *# n) s of s1 -> (# s1, () #))

-- | A copy while the action runs.
useAsPtr :: Text -> (Ptr Word16 -> I16 -> IO a) -> IO a
useAsPtr t action = allocaBytes (2 * unitsOf t) (\p -> unsafeCopyToPtr t p >> action p (I16 (unitsOf t)))

asForeignPtr :: Text -> IO (ForeignPtr Word16, I16)
asForeignPtr t = mallocForeignPtrArray (unitsOf t) >>= \p ->
  withForeignPtr p (unsafeCopyToPtr t) >> return (p, I16 (unitsOf t))

-- | In UTF-8.
peekCStringLen :: CStringLen -> IO Text
peekCStringLen s = unsafePackCStringLen s >>= \bytes -> return $! decodeUtf8 bytes

-- | In UTF-8, without a NUL.
withCStringLen :: Text -> (CStringLen -> IO a) -> IO a
withCStringLen t = unsafeUseAsCStringLen (encodeUtf8 t)

-- | So many units; one more where that would cut a pair.
takeWord16, dropWord16 :: I16 -> Text -> Text
takeWord16 (I16 k) t
  | k <= 0 = empty
  | k >= unitsOf t = t
  | otherwise = Unsafe.takeWord16 (whole k t) t
dropWord16 (I16 k) t
  | k <= 0 = t
  | k >= unitsOf t = empty
  | otherwise = Unsafe.dropWord16 (whole k t) t

-- | The number of units of whole characters that the first so many units are in.
whole :: Int -> Text -> Int
whole (I# k) (Text# a offset _) = case indexWord16Array# a (offset +# k -# 1#) of
  u | isTrue# (eqWord# (and# u 0xFC00##) 0xD800##) -> I# (k +# 1#)
    | otherwise -> I# k
