module Lib where
import Data.IORef
import System.IO.Unsafe
foreign export ccall bump :: IO Int
ref :: IORef Int
ref = unsafePerformIO (newIORef 0)
{-# NOINLINE ref #-}
bump :: IO Int
bump = modifyIORef ref (+ 1) >> readIORef ref
