{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Waiting for time to pass, and for descriptors.
module GHC.Conc.IO
  ( ensureIOManagerIsRunning, ioManagerCapabilitiesChanged, threadDelay, registerDelay
  , threadWaitRead, threadWaitWrite, threadWaitReadSTM, threadWaitWriteSTM, closeFdWith
  ) where

import Control.Exception.Base (mask_, try)
import Data.Either
import GHC.Base
import GHC.Conc.STM
import GHC.Conc.Sync
import GHC.Exception
import GHC.Real (fromIntegral)
import System.Posix.Types (Fd)

ensureIOManagerIsRunning, ioManagerCapabilitiesChanged :: IO ()
ensureIOManagerIsRunning = return ()
ioManagerCapabilitiesChanged = return ()

-- | Suspends the running thread for some microseconds.
threadDelay :: Int -> IO ()
threadDelay (I# n) = IO (\s -> case delay# n s of s' -> (# s', () #))

-- | A variable that becomes true after some microseconds.
registerDelay :: Int -> IO (TVar Bool)
registerDelay n = newTVarIO False >>= \done ->
  mask_ (forkIO (threadDelay n >> atomically (writeTVar done True))) >> return done

-- | Waits until the descriptor can be read, or written, without blocking. Other threads run meanwhile.
threadWaitRead, threadWaitWrite :: Fd -> IO ()
threadWaitRead fd = case fromIntegral fd of I# n -> IO (\s -> case waitRead# n s of s' -> (# s', () #))
threadWaitWrite fd = case fromIntegral fd of I# n -> IO (\s -> case waitWrite# n s of s' -> (# s', () #))

-- | A transaction that waits until then, and an action that gives the waiting up.
-- | Closes a file's number by the action. Threads must not wait for it any more.
closeFdWith :: (Fd -> IO ()) -> Fd -> IO ()
closeFdWith close = close

threadWaitReadSTM, threadWaitWriteSTM :: Fd -> IO (STM (), IO ())
threadWaitReadSTM fd = waitSTM (threadWaitRead fd)
threadWaitWriteSTM fd = waitSTM (threadWaitWrite fd)

waitSTM :: IO () -> IO (STM (), IO ())
waitSTM wait = newTVarIO Nothing >>= \end ->
  mask_ (forkIO (try wait >>= \r -> atomically (writeTVar end (Just (r :: Either SomeException ()))))) >>= \t ->
  return (readTVar end >>= \r -> case r of
            Nothing -> retry
            Just (Right ()) -> return ()
            Just (Left e) -> throwSTM e
         , killThread t)
