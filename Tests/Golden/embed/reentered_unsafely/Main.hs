module Main where
import Foreign.C.Types
import Foreign.Ptr
import System.IO

foreign import ccall "wrapper" wrapScale :: (CInt -> IO CInt) -> IO (FunPtr (CInt -> IO CInt))
foreign import ccall safe "twice" twiceSafely :: FunPtr (CInt -> IO CInt) -> CInt -> IO CInt
foreign import ccall unsafe "twice" twiceUnsafely :: FunPtr (CInt -> IO CInt) -> CInt -> IO CInt

main :: IO ()
main = do
  scale <- wrapScale (return . (* 3))
  twiceSafely scale 7 >>= print
  hFlush stdout
  twiceUnsafely scale 7 >>= print
