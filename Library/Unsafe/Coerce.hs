{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | A value at whatever type the caller says. Nothing checks.
module Unsafe.Coerce (unsafeCoerce, unsafeCoerce#) where

import GHC.Prim

unsafeCoerce :: a -> b
unsafeCoerce x = unsafeCoerce# x
{-# INLINE unsafeCoerce #-}
