module Threads where
import Data.IORef
import System.IO.Unsafe
foreign export ccall crunch :: Int -> IO Int
foreign export ccall add_shared :: Int -> IO ()
foreign export ccall shared :: IO Int
foreign export ccall collatz_length :: Int -> Int
ref :: IORef Int
ref = unsafePerformIO (newIORef 0)
{-# NOINLINE ref #-}
crunch :: Int -> IO Int
crunch n = do
  let xs = [x * x `mod` 1000 | x <- [1 .. n]]
  return (sum xs `mod` 100003 + length (show (product [1 .. toInteger (n `mod` 60)])))
add_shared :: Int -> IO ()
add_shared n = atomicModifyIORef' ref (\x -> (x + n, ()))
shared :: IO Int
shared = readIORef ref
collatz_length :: Int -> Int
collatz_length = length . takeWhile (/= 1) . iterate (\n -> if even n then n `div` 2 else 3 * n + 1)
