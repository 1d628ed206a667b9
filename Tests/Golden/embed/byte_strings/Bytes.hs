{-# LANGUAGE OverloadedStrings #-}
module Bytes where

import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import Data.ByteString.Internal (c2w, createAndTrim, memcpy)
import qualified Data.ByteString.Unsafe as U
import Data.Char (toUpper)
import Data.Word (Word8)
import Foreign.C.String
import Foreign.C.Types
import Foreign.Marshal.Alloc (mallocBytes)
import Foreign.Ptr
import Foreign.StablePtr

foreign import ccall "host_fill" hostFill :: Ptr Word8 -> CInt -> IO CInt
foreign import ccall "host_sum" hostSum :: CString -> CSize -> IO CInt

foreign export ccall shout :: CString -> IO CString
foreign export ccall checksum :: Ptr Word8 -> CInt -> IO CInt
foreign export ccall count_lines :: Ptr CChar -> CSize -> IO CSize
foreign export ccall adopt :: Ptr CChar -> CInt -> IO (StablePtr B.ByteString)
foreign export ccall part :: StablePtr B.ByteString -> CInt -> CInt -> IO (StablePtr B.ByteString)
foreign export ccall text_of :: StablePtr B.ByteString -> IO CString
foreign export ccall drop_it :: StablePtr B.ByteString -> IO ()
foreign export ccall reversed :: Ptr CChar -> CSize -> Ptr CChar -> IO ()
foreign export ccall filled :: CInt -> IO CInt

-- | Memory of malloc's, which the host frees.
newCopy :: B.ByteString -> IO CString
newCopy s = U.unsafeUseAsCStringLen (s <> "\0") (\(p, n) ->
  mallocBytes n >>= \q -> memcpy (castPtr q) (castPtr p) n >> return q)

shout :: CString -> IO CString
shout p = B.packCString p >>= newCopy . C.map toUpper

checksum :: Ptr Word8 -> CInt -> IO CInt
checksum p n = fmap (B.foldl' (\acc w -> acc * 31 + fromIntegral w) 7) (B.packCStringLen (castPtr p, fromIntegral n))

count_lines :: Ptr CChar -> CSize -> IO CSize
count_lines p n = fmap (fromIntegral . length . C.lines) (U.unsafePackCStringLen (p, fromIntegral n))

adopt :: Ptr CChar -> CInt -> IO (StablePtr B.ByteString)
adopt p n = U.unsafePackMallocCStringLen (p, fromIntegral n) >>= newStablePtr

part :: StablePtr B.ByteString -> CInt -> CInt -> IO (StablePtr B.ByteString)
part h i n = deRefStablePtr h >>= newStablePtr . B.take (fromIntegral n) . B.drop (fromIntegral i)

text_of :: StablePtr B.ByteString -> IO CString
text_of h = deRefStablePtr h >>= newCopy

drop_it :: StablePtr B.ByteString -> IO ()
drop_it = freeStablePtr

reversed :: Ptr CChar -> CSize -> Ptr CChar -> IO ()
reversed p n q = B.packCStringLen (p, fromIntegral n) >>= \s ->
  B.useAsCString (B.reverse s) (\r -> memcpy (castPtr q) (castPtr r) (fromIntegral n + 1))

-- | What the host writes into memory of ours, summed up by the host again.
filled :: CInt -> IO CInt
filled n = createAndTrim (fromIntegral n) (\p -> fmap fromIntegral (hostFill p n)) >>= \s ->
  B.useAsCStringLen (B.snoc s (c2w '\1')) (\(p, size) -> hostSum p (fromIntegral size))
