{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | References in 'IO'.
module GHC.IORef
  ( IORef(..), newIORef, readIORef, writeIORef
  , atomicModifyIORef, atomicModifyIORef', atomicModifyIORef'_, atomicWriteIORef, atomicSwapIORef
  ) where

import GHC.Base
import GHC.STRef

newtype IORef a = IORef (STRef RealWorld a)

instance Eq (IORef a) where
  IORef a == IORef b = a == b

newIORef :: a -> IO (IORef a)
newIORef x = IO (\s -> case newMutVar# x s of (# s', v #) -> (# s', IORef (STRef v) #))
{-# INLINE newIORef #-}

readIORef :: IORef a -> IO a
readIORef (IORef (STRef v)) = IO (\s -> readMutVar# v s)
{-# INLINE readIORef #-}

writeIORef :: IORef a -> a -> IO ()
writeIORef (IORef (STRef v)) x = IO (\s -> case writeMutVar# v x s of s' -> (# s', () #))
{-# INLINE writeIORef #-}

-- | Replaces the value by the first component and returns the second; neither is evaluated.
atomicModifyIORef :: IORef a -> (a -> (a, b)) -> IO b
atomicModifyIORef (IORef (STRef v)) f = IO (\s -> case readMutVar# v s of
  (# s1, old #) -> attempt old s1)
  where
    attempt old s = let r = f old in case casMutVar# v old (first r) s of
      (# s1, 0#, _ #) -> (# s1, second r #)
      (# s1, _, current #) -> attempt current s1
    first (x, _) = x
    second (_, y) = y

-- | As 'atomicModifyIORef', evaluating both components.
atomicModifyIORef' :: IORef a -> (a -> (a, b)) -> IO b
atomicModifyIORef' ref f =
  atomicModifyIORef ref (\x -> case f x of r@(a, b) -> a `seq` b `seq` r) >>= \b -> b `seq` return b

-- | Returns the old value and the new.
atomicModifyIORef'_ :: IORef a -> (a -> a) -> IO (a, a)
atomicModifyIORef'_ ref f = atomicModifyIORef' ref (\old -> case f old of new -> new `seq` (new, (old, new)))

atomicWriteIORef :: IORef a -> a -> IO ()
atomicWriteIORef ref x = atomicModifyIORef ref (\_ -> (x, ()))

atomicSwapIORef :: IORef a -> a -> IO a
atomicSwapIORef ref new = atomicModifyIORef ref (\old -> (new, old))
