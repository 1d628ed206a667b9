module Resource where
import Control.Monad
import Foreign
import Foreign.C.Types
foreign import ccall "&finalizer" finalizer :: FinalizerPtr CInt
foreign import ccall "&asking_finalizer" askingFinalizer :: FinalizerPtr CInt
foreign export ccall make :: CInt -> IO (StablePtr (ForeignPtr CInt))
foreign export ccall makeAsking :: CInt -> IO (StablePtr (ForeignPtr CInt))
foreign export ccall more :: StablePtr (ForeignPtr CInt) -> IO ()
foreign export ccall get :: StablePtr (ForeignPtr CInt) -> IO CInt
foreign export ccall drop_many :: CInt -> IO ()
foreign export ccall "double_" double :: CInt -> CInt

make, makeAsking :: CInt -> IO (StablePtr (ForeignPtr CInt))
make = makeWith finalizer
makeAsking = makeWith askingFinalizer

makeWith :: FinalizerPtr CInt -> CInt -> IO (StablePtr (ForeignPtr CInt))
makeWith f n = do
  p <- mallocForeignPtr
  withForeignPtr p (`poke` n)
  addForeignPtrFinalizer f p
  newStablePtr p

more :: StablePtr (ForeignPtr CInt) -> IO ()
more s = deRefStablePtr s >>= addForeignPtrFinalizer finalizer

get :: StablePtr (ForeignPtr CInt) -> IO CInt
get s = deRefStablePtr s >>= \p -> withForeignPtr p peek

drop_many :: CInt -> IO ()
drop_many n = forM_ [1 .. n] $ \i -> newForeignPtr finalizer nullPtr >>= \p -> when (i < 0) (touchForeignPtr p)

double :: CInt -> CInt
double = (* 2)
