{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Boxes that are empty or full, where threads meet; and what keeps them full when exceptions come.
module Control.Concurrent.MVar
  ( MVar, newEmptyMVar, newMVar, takeMVar, putMVar, readMVar, swapMVar, tryTakeMVar, tryPutMVar, isEmptyMVar
  , withMVar, withMVarMasked, modifyMVar_, modifyMVar, modifyMVarMasked_, modifyMVarMasked, tryReadMVar
  , mkWeakMVar, addMVarFinalizer
  ) where

import Control.Exception.Base
import GHC.Base
import GHC.MVar
import GHC.Weak

swapMVar :: MVar a -> a -> IO a
swapMVar mvar new = mask_ (takeMVar mvar >>= \old -> putMVar mvar new >> return old)
{-# INLINE swapMVar #-}

withMVar, withMVarMasked :: MVar a -> (a -> IO b) -> IO b
withMVar m io = mask (\restore ->
  takeMVar m >>= \a ->
  onException (restore (io a)) (putMVar m a) >>= \b ->
  putMVar m a >> return b)
withMVarMasked m io = mask_ (
  takeMVar m >>= \a ->
  onException (io a) (putMVar m a) >>= \b ->
  putMVar m a >> return b)
{-# INLINE withMVar #-}
{-# INLINE withMVarMasked #-}

modifyMVar_, modifyMVarMasked_ :: MVar a -> (a -> IO a) -> IO ()
modifyMVar_ m io = mask (\restore ->
  takeMVar m >>= \a ->
  onException (restore (io a)) (putMVar m a) >>= \a' ->
  putMVar m a')
modifyMVarMasked_ m io = mask_ (
  takeMVar m >>= \a ->
  onException (io a) (putMVar m a) >>= \a' ->
  putMVar m a')
{-# INLINE modifyMVar_ #-}
{-# INLINE modifyMVarMasked_ #-}

modifyMVar, modifyMVarMasked :: MVar a -> (a -> IO (a, b)) -> IO b
modifyMVar m io = mask (\restore ->
  takeMVar m >>= \a ->
  onException (restore (io a >>= evaluate)) (putMVar m a) >>= \(a', b) ->
  putMVar m a' >> return b)
modifyMVarMasked m io = mask_ (
  takeMVar m >>= \a ->
  onException (io a >>= evaluate) (putMVar m a) >>= \(a', b) ->
  putMVar m a' >> return b)
{-# INLINE modifyMVar #-}
{-# INLINE modifyMVarMasked #-}

-- | The finalizer runs when the 'MVar' itself, not its box, is no longer referred to.
mkWeakMVar :: MVar a -> IO () -> IO (Weak (MVar a))
mkWeakMVar m@(MVar m#) (IO f) = IO (\s -> case mkWeak# m# m f s of (# s', w #) -> (# s', Weak w #))
