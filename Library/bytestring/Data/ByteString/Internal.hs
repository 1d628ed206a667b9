{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, PatternSynonyms #-}
-- | What other packages use of byte strings' inside: how they are made, and functions of C on bytes.
module Data.ByteString.Internal
  ( ByteString(PS), packBytes, packUptoLenBytes, unsafePackLenBytes, packChars, packUptoLenChars, unsafePackLenChars
  , unpackBytes, unpackAppendBytesLazy, unpackAppendBytesStrict, unpackChars, unpackAppendCharsLazy
  , unpackAppendCharsStrict, unsafePackAddress, checkedAdd
  , create, createUptoN, createUptoN', createAndTrim, createAndTrim', unsafeCreate, unsafeCreateUptoN
  , unsafeCreateUptoN', mallocByteString, fromForeignPtr, toForeignPtr, nullForeignPtr
  , c_strlen, c_free_finalizer, memchr, memcmp, memcpy, memset, c_reverse, c_intersperse, c_maximum, c_minimum, c_count
  , w2c, c2w, isSpaceWord8, isSpaceChar8, accursedUnutterablePerformIO, inlinePerformIO, unsafeWithForeignPtr
  ) where

import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.C.String (CString)
import Foreign.C.Types (CInt(..), CSize(..), CULong(..))
import Foreign.Storable (peekByteOff, pokeByteOff)
import GHC.Exts (Addr#, FunPtr, Int(..), Ptr(..))
import GHC.ForeignPtr

-- | Bytes of which the list's cells are made as they are demanded.
unpackAppendBytesLazy, unpackAppendBytesStrict :: ByteString -> [Word8] -> [Word8]
unpackAppendBytesLazy = unpackAppendBytes
unpackAppendBytesStrict s end = go (lengthOf s - 1) end
  where
    go i ws
      | i < 0 = ws
      | otherwise = let w = byteAt s i in w `seq` go (i - 1) (w : ws)

unpackAppendCharsLazy, unpackAppendCharsStrict :: ByteString -> [Char] -> [Char]
unpackAppendCharsLazy = unpackAppendChars
unpackAppendCharsStrict s end = go (lengthOf s - 1) end
  where
    go i cs
      | i < 0 = cs
      | otherwise = let c = w2c (byteAt s i) in c `seq` go (i - 1) (c : cs)

-- | The bytes up to a NUL at an address that does not change and is not released.
unsafePackAddress :: Addr# -> IO ByteString
unsafePackAddress a = c_strlen (Ptr a) >>= \n -> case fromIntegral n of I# size -> return (BS# a size FinalPtr)

nullForeignPtr :: ForeignPtr Word8
nullForeignPtr = case empty of BS# a _ keep -> ForeignPtr a keep

isSpaceWord8 :: Word8 -> Bool
isSpaceWord8 w = w == 0x20 || (w >= 0x09 && w <= 0x0D) || w == 0xA0
{-# INLINE isSpaceWord8 #-}

isSpaceChar8 :: Char -> Bool
isSpaceChar8 c = c == ' ' || (c >= '\t' && c <= '\r') || c == '\xA0'
{-# INLINE isSpaceChar8 #-}

inlinePerformIO :: IO a -> a
inlinePerformIO = accursedUnutterablePerformIO
{-# INLINE inlinePerformIO #-}

foreign import ccall unsafe "strlen" c_strlen :: CString -> IO CSize
foreign import ccall unsafe "&free" c_free_finalizer :: FunPtr (Ptr Word8 -> IO ())
foreign import ccall unsafe "memchr" c_memchr :: Ptr Word8 -> CInt -> CSize -> IO (Ptr Word8)
foreign import ccall unsafe "memcmp" c_memcmp :: Ptr Word8 -> Ptr Word8 -> CSize -> IO CInt
foreign import ccall unsafe "memcpy" c_memcpy :: Ptr Word8 -> Ptr Word8 -> CSize -> IO (Ptr Word8)
foreign import ccall unsafe "memset" c_memset :: Ptr Word8 -> CInt -> CSize -> IO (Ptr Word8)

memchr :: Ptr Word8 -> Word8 -> CSize -> IO (Ptr Word8)
memchr p w = c_memchr p (fromIntegral w)

memcmp :: Ptr Word8 -> Ptr Word8 -> Int -> IO CInt
memcmp p q n = c_memcmp p q (fromIntegral n)

memcpy :: Ptr Word8 -> Ptr Word8 -> Int -> IO ()
memcpy p q n = c_memcpy p q (fromIntegral n) >> return ()

memset :: Ptr Word8 -> Word8 -> CSize -> IO (Ptr Word8)
memset p w = c_memset p (fromIntegral w)

-- | To, from, length.
c_reverse :: Ptr Word8 -> Ptr Word8 -> CULong -> IO ()
c_reverse to from n = go 0
  where
    size = fromIntegral n :: Int
    go i
      | i == size = return ()
      | otherwise = byte from i >>= pokeByteOff to (size - 1 - i) >> go (i + 1)

-- | To, from, length, what goes between.
c_intersperse :: Ptr Word8 -> Ptr Word8 -> CULong -> Word8 -> IO ()
c_intersperse to from n w = go 0
  where
    size = fromIntegral n :: Int
    go i
      | i == size = return ()
      | i + 1 == size = byte from i >>= pokeByteOff to (2 * i)
      | otherwise = byte from i >>= pokeByteOff to (2 * i) >> pokeByteOff to (2 * i + 1) w >> go (i + 1)

-- | Of at least one byte.
c_maximum, c_minimum :: Ptr Word8 -> CULong -> IO Word8
c_maximum = extreme (>)
c_minimum = extreme (<)

extreme :: (Word8 -> Word8 -> Bool) -> Ptr Word8 -> CULong -> IO Word8
extreme better p n = byte p 0 >>= go 1
  where
    size = fromIntegral n :: Int
    go i best
      | i == size = return best
      | otherwise = byte p i >>= \w -> if better w best then go (i + 1) w else go (i + 1) best
{-# INLINE extreme #-}

c_count :: Ptr Word8 -> CULong -> Word8 -> IO CULong
c_count p n w = go 0 0
  where
    size = fromIntegral n :: Int
    go i found
      | i == size = return found
      | otherwise = byte p i >>= \x -> if x == w then go (i + 1) (found + 1) else go (i + 1) found

byte :: Ptr Word8 -> Int -> IO Word8
byte = peekByteOff
{-# INLINE byte #-}
