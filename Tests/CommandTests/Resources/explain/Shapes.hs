{-# LANGUAGE ForeignFunctionInterface #-}
module Shapes where
import Foreign.Ptr
import Foreign.StablePtr
import Foreign.C.Types
import Data.Word
import Data.Int

foreign export ccall area :: Double -> Double -> Double
foreign export ccall "shapes_scale" scale :: Float -> CInt -> IO CShort
foreign export ccall contains :: Word8 -> Int64 -> Bool
foreign export ccall release :: StablePtr Int -> IO ()
foreign export ccall many :: Int -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> IO Int
foreign import ccall "wrapper" mkCallback :: (Int -> IO Int) -> IO (FunPtr (Int -> IO Int))
foreign export ccall callback :: IO (FunPtr (Int -> IO Int))

area :: Double -> Double -> Double
area w h = w * h
scale :: Float -> CInt -> IO CShort
scale f i = return (fromIntegral i)
contains :: Word8 -> Int64 -> Bool
contains w i = fromIntegral w == i
release :: StablePtr Int -> IO ()
release = freeStablePtr
many :: Int -> Int -> Int -> Int -> Int -> Int -> Int -> Double -> IO Int
many a b c d e f g x = return (a+b+c+d+e+f+g + truncate x)
callback :: IO (FunPtr (Int -> IO Int))
callback = mkCallback (return . (+1))
