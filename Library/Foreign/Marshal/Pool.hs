{-# LANGUAGE NoImplicitPrelude #-}
-- | Memory that is freed together.
module Foreign.Marshal.Pool
  ( Pool, newPool, freePool, withPool, pooledMalloc, pooledMallocBytes, pooledMallocArray, pooledNew, pooledNewArray
  ) where

import Data.Foldable (mapM_)
import Data.IORef
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Storable
import GHC.Base
import GHC.IO
import GHC.List (length)
import GHC.Ptr

newtype Pool = Pool (IORef [Ptr ()])

newPool :: IO Pool
newPool = fmap Pool (newIORef [])

freePool :: Pool -> IO ()
freePool (Pool ref) = readIORef ref >>= mapM_ free

withPool :: (Pool -> IO b) -> IO b
withPool = bracket newPool freePool

-- | Makes the pool the owner of a piece of memory.
keep :: Pool -> IO (Ptr a) -> IO (Ptr a)
keep (Pool ref) allocate = mask_ (allocate >>= \p -> modifyIORef ref (castPtr p :) >> return p)

pooledMalloc :: Storable a => Pool -> IO (Ptr a)
pooledMalloc pool = keep pool malloc

pooledMallocBytes :: Pool -> Int -> IO (Ptr a)
pooledMallocBytes pool n = keep pool (mallocBytes n)

pooledMallocArray :: Storable a => Pool -> Int -> IO (Ptr a)
pooledMallocArray pool n = keep pool (mallocArray n)

pooledNew :: Storable a => Pool -> a -> IO (Ptr a)
pooledNew pool x = pooledMalloc pool >>= \p -> poke p x >> return p

pooledNewArray :: Storable a => Pool -> [a] -> IO (Ptr a)
pooledNewArray pool xs = pooledMallocArray pool (length xs) >>= \p -> pokeArray p xs >> return p
