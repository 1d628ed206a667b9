{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, PolyKinds, KindSignatures, NoImplicitPrelude #-}
-- | Functions that mean something to an optimiser and are identities otherwise.
module GHC.Magic (inline, noinline, lazy, oneShot, runRW#) where

import GHC.Prim
import GHC.Types (RuntimeRep)

inline :: a -> a
inline x = x

noinline :: a -> a
noinline x = x
{-# NOINLINE noinline #-}

lazy :: a -> a
lazy x = x

oneShot :: forall (q :: RuntimeRep) (r :: RuntimeRep) (a :: TYPE q) (b :: TYPE r). (a -> b) -> a -> b
oneShot f = f

-- | Runs a state transformer on a fresh state. Never inlined: two uses must not share a state.
runRW# :: forall (r :: RuntimeRep) (o :: TYPE r). (State# RealWorld -> o) -> o
runRW# m = m realWorld#
{-# NOINLINE runRW# #-}
