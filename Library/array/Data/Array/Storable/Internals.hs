{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RoleAnnotations, MultiParamTypeClasses, FlexibleInstances #-}
-- | Arrays whose elements are where C can see them.
module Data.Array.Storable.Internals
  ( StorableArray(..), withStorableArray, touchStorableArray, unsafeForeignPtrToStorableArray
  ) where

import Data.Array.Base
import Data.Array.MArray
import Foreign.ForeignPtr
import Foreign.Ptr
import Foreign.Storable

-- | Bounds, how many elements, and the elements.
type role StorableArray nominal nominal
data StorableArray i e = StorableArray !i !i !Int !(ForeignPtr e)

instance Storable e => MArray StorableArray e IO where
  getBounds (StorableArray l u _ _) = return (l, u)
  getNumElements (StorableArray _ _ n _) = return n
  newArray b x = do
    a <- unsafeNewArray_ b
    mapM_ (\i -> unsafeWrite a i x) [0 .. rangeSize b - 1]
    return a
  newArray_ = unsafeNewArray_
  unsafeNewArray_ (l, u) = do
    let n = rangeSize (l, u)
    p <- mallocForeignPtrArray n
    return (StorableArray l u n p)
  unsafeRead (StorableArray _ _ _ p) i = withForeignPtr p (\q -> peekElemOff q i)
  unsafeWrite (StorableArray _ _ _ p) i x = withForeignPtr p (\q -> pokeElemOff q i x)

-- | The pointer is good while the action runs.
withStorableArray :: StorableArray i e -> (Ptr e -> IO a) -> IO a
withStorableArray (StorableArray _ _ _ p) = withForeignPtr p

touchStorableArray :: StorableArray i e -> IO ()
touchStorableArray (StorableArray _ _ _ p) = touchForeignPtr p

-- | The elements there; nothing checks that there are as many.
unsafeForeignPtrToStorableArray :: Ix i => ForeignPtr e -> (i, i) -> IO (StorableArray i e)
unsafeForeignPtrToStorableArray p (l, u) = return (StorableArray l u (rangeSize (l, u)) p)
