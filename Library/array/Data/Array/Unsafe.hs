-- | Conversions whose argument must not be used any more; here they copy, which is safe as well.
module Data.Array.Unsafe (unsafeFreeze, unsafeThaw, unsafeForeignPtrToStorableArray) where

import Data.Array.Base
import Data.Array.Storable.Internals
import Data.Ix

unsafeFreeze :: (Ix i, MArray a e m, IArray b e) => a i e -> m (b i e)
unsafeFreeze = freeze

unsafeThaw :: (Ix i, IArray a e, MArray b e m) => a i e -> m (b i e)
unsafeThaw = thaw
