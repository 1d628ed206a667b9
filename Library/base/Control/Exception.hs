{-# LANGUAGE ExistentialQuantification, NoImplicitPrelude #-}
-- | Throwing and catching exceptions.
module Control.Exception
  ( SomeException(..), Exception(..), IOException, ArithException(..), ArrayException(..), AssertionFailed(..)
  , SomeAsyncException(..), AsyncException(..), asyncExceptionToException, asyncExceptionFromException
  , NonTermination(..), NestedAtomically(..), BlockedIndefinitelyOnMVar(..), BlockedIndefinitelyOnSTM(..)
  , AllocationLimitExceeded(..), CompactionFailed(..), Deadlock(..), NoMethodError(..), PatternMatchFail(..), RecConError(..)
  , RecSelError(..), RecUpdError(..), ErrorCall(..), TypeError(..)
  , throw, throwIO, ioError, throwTo
  , catch, catches, Handler(..), catchJust, handle, handleJust, try, tryJust, evaluate, mapException
  , mask, mask_, uninterruptibleMask, uninterruptibleMask_, MaskingState(..), getMaskingState, interruptible
  , allowInterrupt, assert, bracket, bracket_, bracketOnError, finally, onException
  ) where

import Control.Exception.Base
import GHC.Base

-- | What to do with exceptions of one type.
data Handler a = forall e. Exception e => Handler (e -> IO a)

instance Functor Handler where
  fmap f (Handler h) = Handler (\e -> fmap f (h e))

-- | Catches what the first handler that fits takes.
catches :: IO a -> [Handler a] -> IO a
catches io handlers = catch io (\e -> select e handlers)
  where
    select e [] = throwIO (e :: SomeException)
    select e (Handler h : hs) = case fromException e of
      Just e' -> h e'
      Nothing -> select e hs
