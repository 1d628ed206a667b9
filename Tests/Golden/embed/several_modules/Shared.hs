module Shared (scale, Unit (..), hit, hits) where
import Data.IORef
import System.IO.Unsafe
newtype Unit = Unit Double
scale :: Unit -> Double
scale (Unit d) = d * 10
ref :: IORef Int
ref = unsafePerformIO (newIORef 0)
{-# NOINLINE ref #-}
hit :: IO ()
hit = modifyIORef ref succ
hits :: IO Int
hits = readIORef ref
foreign export ccall shared_hit :: IO ()
shared_hit :: IO ()
shared_hit = hit
