{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, GADTs, PolyKinds, ScopedTypeVariables, NoImplicitPrelude #-}
-- | A value at whatever type the caller says. Nothing checks.
module Unsafe.Coerce (unsafeCoerce, unsafeCoerce#, unsafeEqualityProof, UnsafeEquality(..)) where

import GHC.Prim

unsafeCoerce :: a -> b
unsafeCoerce x = unsafeCoerce# x
{-# INLINE unsafeCoerce #-}

-- | What 'unsafeEqualityProof' makes of any two types.
data UnsafeEquality a b where
  UnsafeRefl :: UnsafeEquality a a

unsafeEqualityProof :: forall a b. UnsafeEquality a b
unsafeEqualityProof = unsafeCoerce# (UnsafeRefl :: UnsafeEquality a a)
