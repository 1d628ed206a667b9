-- | Things that are equal to themselves only.
module Data.Unique (Unique, newUnique, hashUnique) where

import Data.IORef
import System.IO.Unsafe

newtype Unique = Unique Integer deriving (Eq, Ord)

source :: IORef Integer
source = unsafePerformIO (newIORef 0)
{-# NOINLINE source #-}

newUnique :: IO Unique
newUnique = do
  n <- atomicModifyIORef' source (\x -> let n = x + 1 in (n, n))
  return (Unique n)

hashUnique :: Unique -> Int
hashUnique (Unique n) = fromInteger n
