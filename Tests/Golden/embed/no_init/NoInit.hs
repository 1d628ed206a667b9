module NoInit where
import Data.IORef
import System.IO.Unsafe
foreign export ccall "no_init_add" add :: Int -> Int -> Int
foreign export ccall history :: IO Int
add :: Int -> Int -> Int
add a b = unsafePerformIO (modifyIORef log' ((a + b) :) >> return (a + b))
{-# NOINLINE add #-}
log' :: IORef [Int]
log' = unsafePerformIO (newIORef [])
{-# NOINLINE log' #-}
history :: IO Int
history = foldl (\acc x -> acc * 100 + x) 0 . reverse <$> readIORef log'
