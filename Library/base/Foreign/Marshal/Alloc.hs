{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Memory outside the heap, and pinned memory in it.
module Foreign.Marshal.Alloc
  ( alloca, allocaBytes, allocaBytesAligned, malloc, mallocBytes, calloc, callocBytes
  , realloc, reallocBytes, free, finalizerFree
  ) where

import Foreign.Storable
import GHC.Base
import GHC.IO
import GHC.IO.Exception
import GHC.Num
import GHC.Ptr

-- | Memory for the time of the action.
alloca :: Storable a => (Ptr a -> IO b) -> IO b
alloca action = go undefined action
  where
    go :: Storable a => a -> (Ptr a -> IO b) -> IO b
    go witness act = allocaBytesAligned (sizeOf witness) (alignment witness) act

allocaBytes :: Int -> (Ptr a -> IO b) -> IO b
allocaBytes n action = allocaBytesAligned n 16 action

allocaBytesAligned :: Int -> Int -> (Ptr a -> IO b) -> IO b
allocaBytesAligned (I# n) (I# align) action = IO (\s -> case newAlignedPinnedByteArray# n align s of
  (# s1, m #) -> case unsafeFreezeByteArray# m s1 of
    (# s2, bytes #) -> case unIO (action (Ptr (byteArrayContents# bytes))) s2 of
      (# s3, r #) -> case touch# bytes s3 of s4 -> (# s4, r #))

malloc, calloc :: Storable a => IO (Ptr a)
malloc = sized mallocBytes undefined
calloc = sized callocBytes undefined

-- | Memory of a type's size.
sized :: Storable a => (Int -> IO (Ptr a)) -> a -> IO (Ptr a)
sized allocate witness = allocate (sizeOf witness)

mallocBytes, callocBytes :: Int -> IO (Ptr a)
mallocBytes n = failIfNull "malloc" (c_malloc (atLeastOne n))
callocBytes n = failIfNull "calloc" (c_calloc 1 (atLeastOne n))

realloc :: Storable b => Ptr a -> IO (Ptr b)
realloc p = sized (\n -> failIfNull "realloc" (c_realloc (castPtr p) n)) undefined

reallocBytes :: Ptr a -> Int -> IO (Ptr a)
reallocBytes p 0 = free p >> return nullPtr
reallocBytes p n = failIfNull "realloc" (c_realloc p n)

atLeastOne :: Int -> Int
atLeastOne n = if n == 0 then 1 else n

failIfNull :: String -> IO (Ptr a) -> IO (Ptr a)
failIfNull name allocate = allocate >>= \p ->
  if p == nullPtr
    then ioError (IOError Nothing ResourceExhausted name "out of memory" Nothing Nothing)
    else return p

foreign import ccall unsafe "malloc" c_malloc :: Int -> IO (Ptr a)
foreign import ccall unsafe "calloc" c_calloc :: Int -> Int -> IO (Ptr a)
foreign import ccall unsafe "realloc" c_realloc :: Ptr a -> Int -> IO (Ptr b)
foreign import ccall unsafe "free" free :: Ptr a -> IO ()
foreign import ccall unsafe "&free" finalizerFree :: FunPtr (Ptr a -> IO ())
