{-# LANGUAGE ForeignFunctionInterface #-}
module Marshal where
-- libc calls back, keeps state and sets errno
import Control.Exception
import Control.Monad
import Data.IORef
import Data.Word
import Foreign
import Foreign.C
foreign import ccall "wrapper" comparator :: (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (FunPtr (Ptr CInt -> Ptr CInt -> IO CInt))
foreign import ccall "stdlib.h qsort" qsort :: Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO ()
foreign import ccall "stdlib.h bsearch" bsearch :: Ptr CInt -> Ptr CInt -> CSize -> CSize -> FunPtr (Ptr CInt -> Ptr CInt -> IO CInt) -> IO (Ptr CInt)
foreign import ccall "fail_with" failWith :: CInt -> IO CInt
foreign import ccall unsafe "fail_with" failFast :: CInt -> IO CInt
foreign import ccall "&counter" counter :: Ptr CInt
foreign import ccall "&table" table :: Ptr (FunPtr (CInt -> CInt))
foreign import ccall "dynamic" callI :: FunPtr (CInt -> CInt) -> CInt -> CInt
foreign import ccall "& bump" bump :: FinalizerPtr CInt
foreign import ccall "&bump_env" bumpEnv :: FinalizerEnvPtr CInt CInt
foreign import ccall "strlen" c_strlen :: CString -> IO CSize
foreign import ccall "once" once :: FunPtr (IO ()) -> IO ()
foreign import ccall "wrapper" action :: IO () -> IO (FunPtr (IO ()))
foreign export ccall sorting :: IO ()
foreign export ccall errors :: IO ()
foreign export ccall addresses :: IO ()
foreign export ccall finalizers :: IO ()
foreign export ccall texts :: IO ()
foreign export ccall records :: IO ()
sorting, errors, addresses, finalizers, texts, records :: IO ()
sorting = do
  n <- newIORef (0 :: Int)
  f <- comparator (\p q -> do { a <- peek p; b <- peek q; modifyIORef n (+ 1); return (fromIntegral (fromEnum (compare a b)) - 1) })
  withArrayLen [5, 3, minBound, 9, 0, maxBound, -1, 3] $ \k p -> do
    qsort p (fromIntegral k) 4 f
    peekArray k p >>= print
    with 9 $ \key -> bsearch key p (fromIntegral k) 4 f >>= \q -> print (q `minusPtr` p)
    with 10 $ \key -> bsearch key p (fromIntegral k) 4 f >>= \q -> print (q == nullPtr)
  used <- readIORef n
  print (used > 8)
  freeHaskellFunPtr f
errors = do
  r <- try (throwErrnoIfMinus1 "first" (failWith 2)) :: IO (Either IOException CInt)
  print r
  r2 <- try (throwErrnoIfMinus1_ "second" (failFast 13))
  print (r2 :: Either IOException ())
  r3 <- throwErrnoIfMinus1 "third" (failWith 0)
  print r3
  resetErrno
  e <- getErrno
  print (e == eOK)
  _ <- failWith 17
  e' <- getErrno
  print (e' == eEXIST)
  k <- newIORef (3 :: Int)
  v <- throwErrnoIfMinus1Retry "retry" (readIORef k >>= \n -> writeIORef k (n - 1) >> if n > 0 then failWith 4 else return 77)
  print v
addresses = do
  peek counter >>= print
  poke counter 41
  fs <- peekArray 3 table
  print (map (\f -> callI f 10) fs)
  print (castPtrToFunPtr (castFunPtrToPtr (head fs)) == head fs, nullFunPtr == castPtrToFunPtr nullPtr)
  print (ptrToIntPtr (counter `plusPtr` 4) - ptrToIntPtr counter, alignPtr (nullPtr `plusPtr` 5) 8 :: Ptr ())
finalizers = do
  c <- peek counter
  p <- malloc :: IO (Ptr CInt)
  fp <- newForeignPtr bump p
  withForeignPtr fp (\q -> poke q 1)
  finalizeForeignPtr fp
  with 100 $ \env -> do
    fp2 <- newForeignPtrEnv bumpEnv env p
    touchForeignPtr fp2
    finalizeForeignPtr fp2
  c' <- peek counter
  print (c' - c)
  free p
  m <- mallocForeignPtrArray 10 :: IO (ForeignPtr Word16)
  withForeignPtr m $ \q -> pokeArray q [1 .. 10] >> peekElemOff q 9 >>= print
  count <- newIORef (0 :: Int)
  f <- action (modifyIORef count (+ 1))
  replicateM_ 5 (once f)
  readIORef count >>= print
  freeHaskellFunPtr f
texts = do
  n <- withCString "na\239ve \8364 \128512" c_strlen
  print n
  s <- withCString "na\239ve \8364" peekCString
  print s
  t <- withCStringLen "abc\0def" (\(p, k) -> peekCStringLen (p, k))
  print t
  w <- withCWString "wide \120120" peekCWString
  print w
  print (map castCharToCChar "a\255", castCCharToChar (-1))
data P = P { px :: CShort, py :: CDouble, pz :: Word8 } deriving (Show, Eq)
instance Storable P where
  sizeOf _ = 24
  alignment _ = 8
  peek p = P <$> peekByteOff p 0 <*> peekByteOff p 8 <*> peekByteOff p 16
  poke p (P a b c) = pokeByteOff p 0 a >> pokeByteOff p 8 b >> pokeByteOff p 16 c
foreign import ccall "mangle" mangle :: Ptr P -> CInt -> IO ()
records = do
  withArrayLen [P 1 0.5 255, P (-7) 1e300 0] $ \n p -> mangle p (fromIntegral n) >> peekArray n p >>= print
  allocaBytes 64 $ \p -> do
    fillBytes p 0xa5 64
    copyBytes (p `plusPtr` 8) p 8
    moveBytes (p `plusPtr` 1) p 32
    poke (castPtr p) (0x0102030405060708 :: Word64)
    peekArray 10 (p :: Ptr Word8) >>= print
  print (byteSwap32 0x01020304, popCount (0xff :: CInt), (fromBool True :: CInt), toBool (2 :: CInt))
  print (maxBound :: CSize, minBound :: CLong, maxBound :: CUChar, (fromIntegral (300 :: Int)) :: CUChar, 3.5 :: CFloat)
