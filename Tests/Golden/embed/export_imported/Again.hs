module Again where
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall "math.h floor" c_floor :: Double -> Double
foreign import ccall "stdlib.h abs" c_abs :: CInt -> CInt
foreign import ccall "host_log" hostLog :: CInt -> IO ()
foreign import ccall "&host_log" hostLogPtr :: FunPtr (CInt -> IO ())
foreign import ccall "&host_value" hostValue :: Ptr CInt
foreign export ccall "again_floor" c_floor :: Double -> Double
foreign export ccall "again_abs" c_abs :: CInt -> CInt
foreign export ccall "again_log" hostLog :: CInt -> IO ()
foreign export ccall "log_pointer" hostLogPtr :: FunPtr (CInt -> IO ())
foreign export ccall "value_pointer" hostValue :: Ptr CInt
foreign export ccall "twice" f :: Int -> Int
foreign export ccall "twice_too" f :: Int -> Int
foreign export ccall "twice_double" f :: Double -> Double
foreign export ccall f :: CLong -> CLong
f :: Num a => a -> a
f x = x + x
