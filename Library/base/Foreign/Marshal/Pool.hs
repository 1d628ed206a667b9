{-# LANGUAGE NoImplicitPrelude #-}
-- | Memory that is freed together.
module Foreign.Marshal.Pool
  ( Pool, newPool, freePool, withPool, pooledMalloc, pooledMallocBytes, pooledMallocArray, pooledMallocArray0
  , pooledRealloc, pooledReallocBytes, pooledReallocArray, pooledReallocArray0, pooledNew, pooledNewArray, pooledNewArray0
  ) where

import Data.Foldable (mapM_)
import Data.IORef
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Storable
import GHC.Base
import GHC.IO
import GHC.IO.Exception
import GHC.List (elem, filter, length)
import GHC.Num
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

pooledMallocArray0 :: Storable a => Pool -> Int -> IO (Ptr a)
pooledMallocArray0 pool n = pooledMallocArray pool (n + 1)

pooledNewArray0 :: Storable a => Pool -> a -> [a] -> IO (Ptr a)
pooledNewArray0 pool end xs = pooledMallocArray0 pool (length xs) >>= \p -> pokeArray0 end p xs >> return p

-- | Another size for a piece of the pool's memory.
resized :: Pool -> Ptr a -> (Ptr a -> IO (Ptr a)) -> IO (Ptr a)
resized (Pool ref) p resize = mask_ (
  readIORef ref >>= \pieces ->
  if castPtr p `elem` pieces
    then resize p >>= \q -> writeIORef ref (castPtr q : filter (/= castPtr p) pieces) >> return q
    else ioError (userError "pointer not in pool"))

pooledRealloc :: Storable a => Pool -> Ptr a -> IO (Ptr a)
pooledRealloc pool p = resized pool p (\q -> element q)
  where
    element :: Storable a => Ptr a -> IO (Ptr a)
    element q = reallocArray q 1

pooledReallocBytes :: Pool -> Ptr a -> Int -> IO (Ptr a)
pooledReallocBytes pool p n = resized pool p (\q -> reallocBytes q n)

pooledReallocArray, pooledReallocArray0 :: Storable a => Pool -> Ptr a -> Int -> IO (Ptr a)
pooledReallocArray pool p n = resized pool p (\q -> reallocArray q n)
pooledReallocArray0 pool p n = pooledReallocArray pool p (n + 1)
