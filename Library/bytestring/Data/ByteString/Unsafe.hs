{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Functions that do not check, and byte strings over memory of others.
module Data.ByteString.Unsafe
  ( unsafeHead, unsafeTail, unsafeInit, unsafeLast, unsafeIndex, unsafeTake, unsafeDrop
  , unsafeUseAsCString, unsafeUseAsCStringLen
  , unsafePackCString, unsafePackCStringLen, unsafePackMallocCString, unsafePackMallocCStringLen
  , unsafePackAddress, unsafePackAddressLen, unsafePackCStringFinalizer, unsafeFinalize
  ) where

import Data.ByteString.Internal
import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.C.String (CString, CStringLen)
import GHC.Exts (Addr#, Int(..), Ptr(..))
import GHC.ForeignPtr
import Foreign.Ptr (castPtr)

unsafeHead, unsafeLast :: ByteString -> Word8
unsafeHead s = byteAt s 0
unsafeLast s = byteAt s (lengthOf s - 1)
{-# INLINE unsafeHead #-}
{-# INLINE unsafeLast #-}

unsafeTail, unsafeInit :: ByteString -> ByteString
unsafeTail s = slice s 1 (lengthOf s - 1)
unsafeInit s = slice s 0 (lengthOf s - 1)
{-# INLINE unsafeTail #-}
{-# INLINE unsafeInit #-}

unsafeIndex :: ByteString -> Int -> Word8
unsafeIndex = byteAt
{-# INLINE unsafeIndex #-}

unsafeTake, unsafeDrop :: Int -> ByteString -> ByteString
unsafeTake n s = slice s 0 n
unsafeDrop n s = slice s n (lengthOf s - n)
{-# INLINE unsafeTake #-}
{-# INLINE unsafeDrop #-}

-- | The bytes themselves, which the action must not change; no NUL follows them.
unsafeUseAsCString :: ByteString -> (CString -> IO a) -> IO a
unsafeUseAsCString (BS# a _ keep) action = withForeignPtr (ForeignPtr a keep) (\p -> action (castPtr p))

unsafeUseAsCStringLen :: ByteString -> (CStringLen -> IO a) -> IO a
unsafeUseAsCStringLen (BS# a n keep) action =
  withForeignPtr (ForeignPtr a keep) (\p -> action (castPtr p, I# n))

-- | The string's own memory, which nobody may change or release.
unsafePackCString :: CString -> IO ByteString
unsafePackCString p = c_strlen p >>= \n -> unsafePackCStringLen (p, fromIntegral n)

unsafePackCStringLen :: CStringLen -> IO ByteString
unsafePackCStringLen (Ptr a, I# n) =
  newForeignPtr_ (Ptr a) >>= \(ForeignPtr _ keep) -> return (BS# a n keep)

-- | Memory of malloc's, which is released with the byte string.
unsafePackMallocCString :: CString -> IO ByteString
unsafePackMallocCString p = c_strlen p >>= \n -> unsafePackMallocCStringLen (p, fromIntegral n)

unsafePackMallocCStringLen :: CStringLen -> IO ByteString
unsafePackMallocCStringLen (Ptr a, I# n) =
  newForeignPtr c_free_finalizer (Ptr a) >>= \(ForeignPtr _ keep) -> return (BS# a n keep)

-- | So many bytes at an address that does not change and is not released.
unsafePackAddressLen :: Int -> Addr# -> IO ByteString
unsafePackAddressLen (I# n) a = return (BS# a n FinalPtr)

unsafePackCStringFinalizer :: Ptr Word8 -> Int -> IO () -> IO ByteString
unsafePackCStringFinalizer (Ptr a) (I# n) finalizer =
  newConcForeignPtr (Ptr a) finalizer >>= \(ForeignPtr _ keep) -> return (BS# a n keep)

-- | Runs the finalizers now.
unsafeFinalize :: ByteString -> IO ()
unsafeFinalize (BS# a _ keep) = finalizeForeignPtr (ForeignPtr a keep)
