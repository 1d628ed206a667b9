{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Boxes that are empty or full, where threads meet.
module GHC.MVar
  ( MVar(..), newMVar, newEmptyMVar, readMVar, takeMVar, putMVar, tryTakeMVar, tryPutMVar, tryReadMVar, isEmptyMVar
  , addMVarFinalizer
  ) where

import GHC.Base

data MVar a = MVar (MVar# RealWorld a)

instance Eq (MVar a) where
  MVar a == MVar b = isTrue# (sameMVar# a b)

newEmptyMVar :: IO (MVar a)
newEmptyMVar = IO (\s -> case newMVar# s of (# s', v #) -> (# s', MVar v #))

newMVar :: a -> IO (MVar a)
newMVar value = newEmptyMVar >>= \mvar -> putMVar mvar value >> return mvar

takeMVar, readMVar :: MVar a -> IO a
takeMVar (MVar v) = IO (takeMVar# v)
readMVar (MVar v) = IO (readMVar# v)

putMVar :: MVar a -> a -> IO ()
putMVar (MVar v) x = IO (\s -> case putMVar# v x s of s' -> (# s', () #))

tryTakeMVar, tryReadMVar :: MVar a -> IO (Maybe a)
tryTakeMVar (MVar v) = IO (\s -> case tryTakeMVar# v s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, x #) -> (# s', Just x #))
tryReadMVar (MVar v) = IO (\s -> case tryReadMVar# v s of
  (# s', 0#, _ #) -> (# s', Nothing #)
  (# s', _, x #) -> (# s', Just x #))

tryPutMVar :: MVar a -> a -> IO Bool
tryPutMVar (MVar v) x = IO (\s -> case tryPutMVar# v x s of (# s', done #) -> (# s', isTrue# done #))

isEmptyMVar :: MVar a -> IO Bool
isEmptyMVar (MVar v) = IO (\s -> case isEmptyMVar# v s of (# s', empty #) -> (# s', isTrue# empty #))

addMVarFinalizer :: MVar a -> IO () -> IO ()
addMVarFinalizer (MVar v) (IO finalizer) = IO (\s -> case mkWeak# v () finalizer s of (# s', _ #) -> (# s', () #))
