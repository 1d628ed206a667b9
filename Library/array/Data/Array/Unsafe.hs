{-# LANGUAGE Unsafe #-}
-- | Conversions whose argument must not be used any more.
module Data.Array.Unsafe (unsafeFreeze, unsafeThaw, unsafeForeignPtrToStorableArray) where

import Data.Array.Base
import Data.Array.Storable.Internals
