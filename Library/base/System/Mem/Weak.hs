{-# LANGUAGE NoImplicitPrelude #-}
-- | Pointers that keep nothing alive.
module System.Mem.Weak (Weak, mkWeak, mkWeakPtr, mkWeakPair, addFinalizer, deRefWeak, finalize) where

import GHC.Weak
