module Wrapper where
import System.IO.Unsafe (unsafePerformIO)
import Data.IORef
import Foreign.C.Types
import Foreign.Ptr
foreign import ccall "wrapper" wrapI :: (Int -> Int) -> IO (FunPtr (Int -> Int))
foreign import ccall "wrapper" wrapIO :: (CInt -> IO CInt) -> IO (FunPtr (CInt -> IO CInt))
foreign import ccall "wrapper" wrapD :: (Double -> Float -> IO Double) -> IO (FunPtr (Double -> Float -> IO Double))
foreign import ccall "wrapper" wrapV :: IO () -> IO (FunPtr (IO ()))
foreign import ccall "wrapper" wrapMany :: (Int -> Double -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Char -> IO Double) -> IO (FunPtr (Int -> Double -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Char -> IO Double))
foreign import ccall "dynamic" callI :: FunPtr (Int -> Int) -> Int -> Int
foreign export ccall adder :: Int -> IO (FunPtr (Int -> Int))
foreign export ccall counter :: IO (FunPtr (CInt -> IO CInt))
foreign export ccall scaler :: Double -> IO (FunPtr (Double -> Float -> IO Double))
foreign export ccall ticker :: IO (FunPtr (IO ()))
foreign export ccall ticks :: IO Int
foreign export ccall big :: IO (FunPtr (Int -> Double -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Char -> IO Double))
foreign export ccall release :: FunPtr (Int -> Int) -> IO ()
foreign export ccall churn :: Int -> IO Int
adder :: Int -> IO (FunPtr (Int -> Int))
adder n = wrapI (+ n)
counter :: IO (FunPtr (CInt -> IO CInt))
counter = do
  r <- newIORef 0
  wrapIO (\d -> modifyIORef r (+ d) >> readIORef r)
scaler :: Double -> IO (FunPtr (Double -> Float -> IO Double))
scaler k = wrapD (\x y -> return (k * x + realToFrac y))
ticker :: IO (FunPtr (IO ()))
ticker = wrapV (modifyIORef tickRef (+ 1))
ticks :: IO Int
ticks = readIORef tickRef
big :: IO (FunPtr (Int -> Double -> Int -> Double -> Int -> Int -> Int -> Int -> Int -> Char -> IO Double))
big = wrapMany (\a b c d e f g h i j -> return (fromIntegral (a + c * 10 + e * 100 + f * 1000 + g * 10000 + h * 100000 + i * 1000000 + fromEnum j) + b + d))
release :: FunPtr (Int -> Int) -> IO ()
release = freeHaskellFunPtr
-- many wrappers, made and freed
churn :: Int -> IO Int
churn n = go n 0 where
  go 0 acc = return acc
  go k acc = do { f <- wrapI (* k); let { v = callI f 2 }; v `seq` freeHaskellFunPtr f; go (k - 1) (acc + v) }
tickRef :: IORef Int
tickRef = tickRefOnce
{-# NOINLINE tickRef #-}
tickRefOnce :: IORef Int
tickRefOnce = unsafePerformIO (newIORef 0)
{-# NOINLINE tickRefOnce #-}
