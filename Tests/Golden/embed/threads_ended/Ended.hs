module Ended where

import Data.IORef
import System.IO.Unsafe

foreign export ccall request :: Int -> IO Int
foreign export ccall served :: IO Int

count :: IORef [Int]
count = unsafePerformIO (newIORef [])
{-# NOINLINE count #-}

-- Allocates some 100 bytes for each step; leaves a value for all threads.
request :: Int -> IO Int
request n = do
  let xs = map (* 2) [1 .. n]
  let s = sum xs
  s `seq` atomicModifyIORef' count (\c -> (take 50 (s : c), ()))
  return (s + length xs)

served :: IO Int
served = sum <$> readIORef count
