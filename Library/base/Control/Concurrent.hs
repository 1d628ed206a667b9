{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | Threads, and where they meet.
module Control.Concurrent
  ( ThreadId, myThreadId, forkIO, forkFinally, forkIOWithUnmask, killThread, throwTo
  , forkOn, forkOnWithUnmask, getNumCapabilities, setNumCapabilities, threadCapability
  , yield, threadDelay, threadWaitRead, threadWaitWrite, threadWaitReadSTM, threadWaitWriteSTM
  , module Control.Concurrent.MVar, module Control.Concurrent.Chan, module Control.Concurrent.QSem
  , module Control.Concurrent.QSemN
  , rtsSupportsBoundThreads, forkOS, forkOSWithUnmask, isCurrentThreadBound, runInBoundThread, runInUnboundThread
  , mkWeakThreadId
  ) where

import Control.Concurrent.Chan
import Control.Concurrent.MVar
import Control.Concurrent.QSem
import Control.Concurrent.QSemN
import Control.Exception.Base
import Data.Either
import GHC.Base
import GHC.Conc
import GHC.IO (unsafeUnmask)
import GHC.IO.Exception
import GHC.Stable

-- | Forks a thread, and calls the function with its result or exception when it ends.
forkFinally :: IO a -> (Either SomeException a -> IO ()) -> IO ThreadId
forkFinally action andThen = mask (\restore -> forkIO (try (restore action) >>= andThen))

rtsSupportsBoundThreads :: Bool
rtsSupportsBoundThreads = True

-- | Forks a thread with an OS thread of its own, on which all its foreign calls run.
forkOS :: IO () -> IO ThreadId
forkOS action0 = newEmptyMVar >>= \mvar -> getMaskingState >>= \state ->
  let action = case state of
        Unmasked -> unsafeUnmask action0
        MaskedInterruptible -> action0
        MaskedUninterruptible -> uninterruptibleMask_ action0
      begin = myThreadId >>= putMVar mvar >> catch action childHandler
  in newStablePtr (mask_ begin) >>= \entry -> c_createThread entry >>= \status -> case status of
       0 -> takeMVar mvar >>= \t -> freeStablePtr entry >> return t
       _ -> freeStablePtr entry >> ioError (userError "Cannot create OS thread.")

forkOSWithUnmask :: ((forall a. IO a -> IO a) -> IO ()) -> IO ThreadId
forkOSWithUnmask io = forkOS (io unsafeUnmask)

-- | Runs the action in a thread that has an OS thread of its own: this one, or a new one.
runInBoundThread :: IO a -> IO a
runInBoundThread action = isCurrentThreadBound >>= \bound -> case bound of
  True -> action
  False -> newEmptyMVar >>= \result -> mask (\restore ->
    forkOS (try (restore action) >>= putMVar result) >>= \t -> await t result)

-- | Runs the action in a forked thread if this one has an OS thread of its own; that makes switching threads cheaper.
runInUnboundThread :: IO a -> IO a
runInUnboundThread action = isCurrentThreadBound >>= \bound -> case bound of
  False -> action
  True -> newEmptyMVar >>= \result -> mask (\restore ->
    forkIO (try (restore action) >>= putMVar result) >>= \t -> await t result)

-- | The result of an action that runs in another thread, which gets the exceptions thrown to this one.
await :: ThreadId -> MVar (Either SomeException a) -> IO a
await t result = loop >>= \r -> case r of
  Left e -> throwIO e
  Right x -> return x
  where loop = catch (takeMVar result) (\e -> throwTo t (e :: SomeException) >> loop)

-- | Whether the running thread is an in-call, and so has an OS thread of its own.
isCurrentThreadBound :: IO Bool
isCurrentThreadBound = IO (\s -> case isCurrentThreadBound# s of (# s', bound #) -> (# s', isTrue# bound #))

foreign import ccall safe "hy_create_thread" c_createThread :: StablePtr (IO ()) -> IO Int
