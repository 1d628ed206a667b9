module Api where
import Foreign.Ptr
foreign import ccall "&errno" c1 :: Int -- ERROR: address
foreign import ccall "dynamic" c2 :: FunPtr (Int -> Int) -> Int -> Double -- ERROR: dynamic
foreign import ccall "dynamic" c3 :: Int -> Int -- ERROR: dynamic
foreign import ccall "wrapper" c4 :: (Int -> Int) -> FunPtr (Int -> Int) -- ERROR: wrapper
foreign import ccall "wrapper" c5 :: (Int -> Int) -> IO (FunPtr (Int -> Double)) -- ERROR: wrapper
