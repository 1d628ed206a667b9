{-# LANGUAGE Unsafe #-}
-- | Conversions whose argument must not be used any more, and other views of the same memory.
module Data.Array.Unsafe
  ( castSTUArray, castIOUArray, unsafeFreeze, unsafeThaw, unsafeForeignPtrToStorableArray
  ) where

import Control.Monad.ST (ST, stToIO)
import Data.Array.Base
import Data.Array.Storable.Internals

-- | The same bytes as elements of another type, which must not be larger.
castSTUArray :: STUArray s i a -> ST s (STUArray s i b)
castSTUArray (STUArray l u n bytes) = return (STUArray l u n bytes)

castIOUArray :: IOUArray i a -> IO (IOUArray i b)
castIOUArray (IOUArray a) = stToIO (fmap IOUArray (castSTUArray a))
