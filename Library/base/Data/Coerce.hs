{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, FlexibleContexts, NoImplicitPrelude #-}
-- | Conversions between types that differ by newtypes only, at no cost.
module Data.Coerce (coerce, Coercible) where

import GHC.Prim
import GHC.Types

coerce :: Coercible a b => a -> b
coerce x = coerce# x
{-# INLINE coerce #-}
