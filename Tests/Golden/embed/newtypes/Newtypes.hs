module Newtypes where
import Data.Int
import Foreign.C.Types
import Foreign.Ptr
newtype Metres = Metres Double
newtype Wrapped = Wrapped Metres
newtype Id a = Id a
newtype Action a = Action (IO a)
newtype Fn = Fn (Int -> Int)
newtype Handle = Handle (Ptr Handle)
type Binary a = a -> a -> a
type Callback = Int32 -> IO Int32
foreign export ccall "double_metres" double :: Metres -> Metres
foreign export ccall unwrap :: Wrapped -> IO Double
foreign export ccall idInt :: Id Int -> Id Int
foreign export ccall act :: Int -> Action Int
foreign export ccall apply :: Fn
foreign export ccall addInt :: Binary Int
foreign export ccall addDouble :: Binary Double
foreign export ccall cb :: Callback
foreign export ccall same :: Handle -> Handle
foreign export ccall ctypes :: CInt -> CLong -> CUChar -> CShort -> CSize -> CDouble -> CFloat -> CChar -> IO CLLong
double :: Metres -> Metres
double (Metres m) = Metres (2 * m)
unwrap :: Wrapped -> IO Double
unwrap (Wrapped (Metres m)) = return m
idInt :: Id Int -> Id Int
idInt (Id n) = Id (n + 1)
act :: Int -> Action Int
act n = Action (return (n * n))
apply :: Fn
apply = Fn (subtract 1)
addInt :: Binary Int
addInt = (+)
addDouble :: Binary Double
addDouble = (+)
cb :: Callback
cb = return . (* 3)
same :: Handle -> Handle
same h = h
ctypes :: CInt -> CLong -> CUChar -> CShort -> CSize -> CDouble -> CFloat -> CChar -> IO CLLong
ctypes a b c d e f g h = return (fromIntegral a + fromIntegral b + fromIntegral c + fromIntegral d + fromIntegral e + truncate f + truncate g + fromIntegral h)
