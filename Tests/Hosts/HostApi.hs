-- | What hosts in other languages call, see Scripts/hosts.
module HostApi where
import Control.Concurrent
import Control.Exception
import Data.IORef
import Foreign.Ptr
import System.IO.Unsafe
import System.Mem
foreign import ccall safe "dynamic" call :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign export ccall host_sum :: Int -> Int
foreign export ccall host_count :: IO Int
foreign export ccall host_threads :: Int -> IO Int
foreign export ccall host_back :: FunPtr (Int -> IO Int) -> Int -> IO Int
foreign export ccall host_fail :: Int -> IO Int
foreign export ccall host_gc :: IO ()
table :: [Integer]
table = scanl (\a n -> a * n `mod` 1000003) 1 [1 ..]
{-# NOINLINE table #-}
host_sum :: Int -> Int
host_sum n = fromInteger (sum (take n table))
counter :: IORef Int
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}
host_count :: IO Int
host_count = atomicModifyIORef' counter (\n -> (n + 1, n + 1))
host_threads :: Int -> IO Int
host_threads n = do
  box <- newEmptyMVar
  mapM_ (\k -> forkIO (putMVar box k)) [1 .. n]
  sum <$> mapM (const (takeMVar box)) [1 .. n]
host_back :: FunPtr (Int -> IO Int) -> Int -> IO Int
host_back f n = (+ 1) <$> call f n
host_fail :: Int -> IO Int
host_fail n = evaluate (n `div` 0)
host_gc :: IO ()
host_gc = performGC
