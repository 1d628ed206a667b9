{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Pointers that keep nothing alive.
module GHC.Weak (Weak(..), mkWeak, mkWeakPtr, mkWeakPair, addFinalizer, deRefWeak, finalize) where

import GHC.Base

data Weak v = Weak (Weak# v)

-- | A value that lives as long as the key, and an action to run when the key dies.
mkWeak :: k -> v -> Maybe (IO ()) -> IO (Weak v)
mkWeak key val (Just (IO finalizer)) = IO (\s -> case mkWeak# key val finalizer s of
  (# s', w #) -> (# s', Weak w #))
mkWeak key val Nothing = IO (\s -> case mkWeakNoFinalizer# key val s of
  (# s', w #) -> (# s', Weak w #))

mkWeakPtr :: k -> Maybe (IO ()) -> IO (Weak k)
mkWeakPtr key = mkWeak key key

mkWeakPair :: k -> v -> Maybe (IO ()) -> IO (Weak (k, v))
mkWeakPair key val = mkWeak key (key, val)

addFinalizer :: key -> IO () -> IO ()
addFinalizer key finalizer = mkWeakPtr key (Just finalizer) >>= \_ -> return ()

deRefWeak :: Weak v -> IO (Maybe v)
deRefWeak (Weak w) = IO (\s -> case deRefWeak# w s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, v #) -> (# s', Just v #))

finalize :: Weak v -> IO ()
finalize (Weak w) = IO (\s -> case finalizeWeak# w s of
  (# s', 0#, _ #) -> (# s', () #)
  (# s', _, f #) -> case f s' of (# s'', _ #) -> (# s'', () #))
