module Libc where
import Foreign.C.Types
import Foreign.C.String
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
foreign import ccall "math.h sin" c_sin :: CDouble -> CDouble
foreign import ccall unsafe "math.h pow" c_pow :: Double -> Double -> Double
foreign import ccall unsafe "math.h fabsf" c_fabsf :: CFloat -> CFloat
foreign import ccall "stdlib.h strtol" c_strtol :: CString -> Ptr CString -> CInt -> IO CLong
foreign import ccall "stdlib.h qsort" c_qsort :: Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO ()
foreign import ccall "stdlib.h bsearch" c_bsearch :: Ptr CInt -> Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (Ptr CInt)
foreign import ccall "wrapper" mkCmp :: (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (FunPtr (Ptr CInt -> Ptr CInt -> IO CInt))
foreign import ccall unsafe "string.h memcpy" c_memcpy :: Ptr a -> Ptr a -> CSize -> IO (Ptr a)
foreign import ccall "stdlib.h &free" p_free :: FunPtr (Ptr a -> IO ())
foreign import ccall "dynamic" callFree :: FunPtr (Ptr a -> IO ()) -> Ptr a -> IO ()
foreign import ccall "getenv" c_getenv :: CString -> IO CString
foreign export ccall demo :: IO ()
demo :: IO ()
demo = do
  print (round (c_sin 1 * 1000000) :: Int, c_pow 2 0.5 == sqrt 2, c_fabsf (-1.5))
  n <- withCString "  -1234xyz" (\s -> alloca (\end -> do
    v <- c_strtol s end 10
    rest <- peek end >>= peekCString
    return (v, rest)))
  print n
  cmp <- mkCmp (\p q -> do { a <- peek p; b <- peek q; return (fromIntegral (fromEnum (compare b a)) - 1) })
  sorted <- withArrayLen [5, 3, 9, -2, 7, 0] $ \len p -> do
    c_qsort p (fromIntegral len) 4 cmp
    xs <- peekArray len p
    hit <- with' 7 (\k -> c_bsearch k p (fromIntegral len) 4 cmp)
    miss <- with' 8 (\k -> c_bsearch k p (fromIntegral len) 4 cmp)
    return (xs, (hit `minusPtr` p) `div` 4, miss == nullPtr)
  print sorted
  freeHaskellFunPtr cmp
  copy <- withArray [1, 2, 3 :: CInt] (\p -> allocaArray 3 (\q -> c_memcpy q p 12 >> peekArray 3 q))
  print copy
  m <- mallocBytes 100
  callFree p_free (m :: Ptr CChar)
  e <- withCString "HYTHE_NO_SUCH_VARIABLE" c_getenv
  print (e == nullPtr)
  where with' :: CInt -> (Ptr CInt -> IO b) -> IO b
        with' v f = alloca (\p -> poke p v >> f p)
