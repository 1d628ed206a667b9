{-# LANGUAGE Unsafe #-}
-- | Arrays whose elements are where C can see them.
module Data.Array.Storable (StorableArray, module Data.Array.MArray, withStorableArray, touchStorableArray) where

import Data.Array.MArray
import Data.Array.Storable.Internals
