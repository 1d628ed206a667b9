-- | Conversions whose argument must not be used any more; here they copy, which is safe as well.
module Data.Array.Unsafe (unsafeFreeze, unsafeThaw, unsafeForeignPtrToStorableArray) where

import Data.Array.Base
import Data.Array.Storable.Internals
