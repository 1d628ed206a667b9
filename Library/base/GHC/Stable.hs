{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Pointers to Haskell values that foreign code can hold.
module GHC.Stable
  ( StablePtr(..), newStablePtr, deRefStablePtr, freeStablePtr, castStablePtrToPtr, castPtrToStablePtr
  ) where

import GHC.Base
import GHC.Ptr
import Unsafe.Coerce (unsafeCoerce#)

data StablePtr a = StablePtr (StablePtr# a)

instance Eq (StablePtr a) where
  StablePtr a == StablePtr b = isTrue# (eqStablePtr# a b)

newStablePtr :: a -> IO (StablePtr a)
newStablePtr x = IO (\s -> case makeStablePtr# x s of (# s', p #) -> (# s', StablePtr p #))

deRefStablePtr :: StablePtr a -> IO a
deRefStablePtr (StablePtr p) = IO (\s -> deRefStablePtr# p s)

foreign import ccall unsafe "hs_free_stable_ptr" freeStablePtr :: StablePtr a -> IO ()

-- A stable pointer is an address to everyone but the runtime.

castStablePtrToPtr :: StablePtr a -> Ptr ()
castStablePtrToPtr (StablePtr p) = Ptr (unsafeCoerce# p)

castPtrToStablePtr :: Ptr () -> StablePtr a
castPtrToStablePtr (Ptr a) = StablePtr (unsafeCoerce# a)
