{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Waiting for time to pass.
module GHC.Conc.IO (ensureIOManagerIsRunning, ioManagerCapabilitiesChanged, threadDelay) where

import GHC.Base

ensureIOManagerIsRunning, ioManagerCapabilitiesChanged :: IO ()
ensureIOManagerIsRunning = return ()
ioManagerCapabilitiesChanged = return ()

-- | Suspends the running thread for some microseconds.
threadDelay :: Int -> IO ()
threadDelay (I# n) = IO (\s -> case delay# n s of s' -> (# s', () #))
