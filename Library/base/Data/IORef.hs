{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | References in 'IO'.
module Data.IORef
  ( IORef, newIORef, readIORef, writeIORef, modifyIORef, modifyIORef'
  , atomicModifyIORef, atomicModifyIORef', atomicWriteIORef, mkWeakIORef
  ) where

import GHC.Base
import GHC.IORef
import GHC.STRef
import GHC.Weak

modifyIORef, modifyIORef' :: IORef a -> (a -> a) -> IO ()
modifyIORef ref f = readIORef ref >>= \x -> writeIORef ref (f x)
modifyIORef' ref f = readIORef ref >>= \x -> let y = f x in y `seq` writeIORef ref y

mkWeakIORef :: IORef a -> IO () -> IO (Weak (IORef a))
mkWeakIORef ref@(IORef (STRef v)) (IO finalizer) = IO (\s -> case mkWeak# v ref finalizer s of
  (# s', w #) -> (# s', Weak w #))
