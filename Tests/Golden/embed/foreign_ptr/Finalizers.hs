module Finalizers where
import Foreign.C.Types
import Foreign.ForeignPtr
import Foreign.Ptr
import Foreign.Storable
foreign import ccall "&host_release" hostRelease :: FunPtr (Ptr CInt -> IO ())
foreign import ccall "host_acquire" hostAcquire :: CInt -> IO (Ptr CInt)
foreign export ccall use :: CInt -> IO CInt
foreign export ccall scratch :: CInt -> IO CInt
use :: CInt -> IO CInt
use n = do
  p <- hostAcquire n
  fp <- newForeignPtr hostRelease p
  v <- withForeignPtr fp peek
  withForeignPtr fp (\q -> poke q (v * 2))
  w <- withForeignPtr fp peek
  finalizeForeignPtr fp
  return w
scratch :: CInt -> IO CInt
scratch n = do
  fp <- mallocForeignPtrArray (fromIntegral n)
  withForeignPtr fp $ \p -> do
    mapM_ (\i -> pokeElemOff p i (fromIntegral (i * i))) [0 .. fromIntegral n - 1]
    xs <- mapM (peekElemOff p) [0 .. fromIntegral n - 1]
    return (sum xs)
