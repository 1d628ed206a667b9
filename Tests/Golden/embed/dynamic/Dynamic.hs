module Dynamic where
import Data.Int
import Data.Word
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall "dynamic" callI :: FunPtr (Int -> Int) -> Int -> Int
foreign import ccall "dynamic" callIO :: FunPtr (CInt -> IO CInt) -> CInt -> IO CInt
foreign import ccall unsafe "dynamic" callD :: FunPtr (Double -> Float -> Double) -> Double -> Float -> Double
foreign import ccall "dynamic" callMany :: FunPtr (Int8 -> Word8 -> Int16 -> Float -> Int32 -> Double -> Int64 -> Word64 -> Char -> Bool -> IO Double) -> Int8 -> Word8 -> Int16 -> Float -> Int32 -> Double -> Int64 -> Word64 -> Char -> Bool -> IO Double
foreign import ccall "dynamic" callV :: FunPtr (IO ()) -> IO ()
foreign import ccall "dynamic" callP :: FunPtr (Ptr CInt -> IO (Ptr CInt)) -> Ptr CInt -> IO (Ptr CInt)
foreign export ccall twice :: FunPtr (Int -> Int) -> Int -> Int
foreign export ccall iterateIO :: FunPtr (CInt -> IO CInt) -> CInt -> CInt -> IO CInt
foreign export ccall fold :: FunPtr (Double -> Float -> Double) -> Int -> Double
foreign export ccall many :: FunPtr (Int8 -> Word8 -> Int16 -> Float -> Int32 -> Double -> Int64 -> Word64 -> Char -> Bool -> IO Double) -> IO Double
foreign export ccall times :: Int -> FunPtr (IO ()) -> IO ()
foreign export ccall choose :: Bool -> FunPtr (Int -> Int) -> FunPtr (Int -> Int) -> IO (FunPtr (Int -> Int))
foreign export ccall chase :: FunPtr (Ptr CInt -> IO (Ptr CInt)) -> Ptr CInt -> IO Int
twice :: FunPtr (Int -> Int) -> Int -> Int
twice f = callI f . callI f
iterateIO :: FunPtr (CInt -> IO CInt) -> CInt -> CInt -> IO CInt
iterateIO _ 0 x = return x
iterateIO f n x = callIO f x >>= iterateIO f (n - 1)
fold :: FunPtr (Double -> Float -> Double) -> Int -> Double
fold f n = foldl (callD f) 0 (map fromIntegral [1 .. n])
many :: FunPtr (Int8 -> Word8 -> Int16 -> Float -> Int32 -> Double -> Int64 -> Word64 -> Char -> Bool -> IO Double) -> IO Double
many f = callMany f (-1) 255 (-300) 1.5 100000 (-2.25) (-5000000000) 18000000000000000000 'z' True
times :: Int -> FunPtr (IO ()) -> IO ()
times n f = sequence_ (replicate n (callV f))
choose :: Bool -> FunPtr (Int -> Int) -> FunPtr (Int -> Int) -> IO (FunPtr (Int -> Int))
choose b f g | f == g || f == nullFunPtr = return nullFunPtr
             | otherwise = return (if b then f else g)
chase :: FunPtr (Ptr CInt -> IO (Ptr CInt)) -> Ptr CInt -> IO Int
chase f p | p == nullPtr = return 0
          | otherwise = fmap (+ 1) (callP f p >>= chase f)
