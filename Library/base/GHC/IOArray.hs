{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RoleAnnotations #-}
-- | Arrays of 'IO' with elements of any type.
module GHC.IOArray
  ( IOArray(..), newIOArray, unsafeReadIOArray, unsafeWriteIOArray, readIOArray, writeIOArray, boundsIOArray
  ) where

import GHC.Arr
import GHC.Base (RealWorld)
import GHC.IO (stToIO)

type role IOArray nominal representational
newtype IOArray i e = IOArray (STArray RealWorld i e)

instance Eq (IOArray i e) where
  IOArray a == IOArray b = a == b

newIOArray :: Ix i => (i, i) -> e -> IO (IOArray i e)
newIOArray b e = fmap IOArray (stToIO (newSTArray b e))

-- | By position instead of index, unchecked.
unsafeReadIOArray :: IOArray i e -> Int -> IO e
unsafeReadIOArray (IOArray a) i = stToIO (unsafeReadSTArray a i)

unsafeWriteIOArray :: IOArray i e -> Int -> e -> IO ()
unsafeWriteIOArray (IOArray a) i e = stToIO (unsafeWriteSTArray a i e)

readIOArray :: Ix i => IOArray i e -> i -> IO e
readIOArray (IOArray a) i = stToIO (readSTArray a i)

writeIOArray :: Ix i => IOArray i e -> i -> e -> IO ()
writeIOArray (IOArray a) i e = stToIO (writeSTArray a i e)

boundsIOArray :: IOArray i e -> (i, i)
boundsIOArray (IOArray a) = boundsSTArray a
