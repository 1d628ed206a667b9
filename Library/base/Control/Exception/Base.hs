{-# LANGUAGE MagicHash, ImplicitParams, RankNTypes, NoImplicitPrelude #-}
-- | Exceptions: what "Control.Exception" has but for catching several kinds at once, and the errors that
-- compiled code raises.
module Control.Exception.Base
  ( SomeException(..), Exception(..), IOException, ArithException(..), ArrayException(..), AssertionFailed(..)
  , SomeAsyncException(..), AsyncException(..), asyncExceptionToException, asyncExceptionFromException
  , NonTermination(..), FixIOException(..), NestedAtomically(..), BlockedIndefinitelyOnMVar(..), BlockedIndefinitelyOnSTM(..)
  , AllocationLimitExceeded(..), CompactionFailed(..), Deadlock(..), NoMethodError(..), PatternMatchFail(..), RecConError(..)
  , RecSelError(..), RecUpdError(..), ErrorCall(..), TypeError(..)
  , throwIO, throw, ioError, throwTo
  , catch, catchJust, handle, handleJust, try, tryJust, onException, evaluate, mapException
  , mask, mask_, uninterruptibleMask, uninterruptibleMask_, MaskingState(..), getMaskingState, interruptible
  , allowInterrupt, assert, bracket, bracket_, bracketOnError, finally
  , recSelError, recConError, recUpdError, irrefutPatError, patError, nonExhaustiveGuardsError
  , noMethodBindingError, absentError, typeError, nonTermination, nestedAtomically
  ) where

import Data.Either
import GHC.Base
import GHC.Conc.Thread (throwTo)
import GHC.Exception
import GHC.IO
import GHC.IO.Exception
import GHC.Show
import GHC.Stack.Types (HasCallStack)

-- Catching

catchJust :: Exception e => (e -> Maybe b) -> IO a -> (b -> IO a) -> IO a
catchJust select act handler = catch act (\e -> case select e of
  Nothing -> throwIO e
  Just b -> handler b)

handle :: Exception e => (e -> IO a) -> IO a -> IO a
handle handler act = catch act handler

handleJust :: Exception e => (e -> Maybe b) -> (b -> IO a) -> IO a -> IO a
handleJust select handler act = catchJust select act handler

try :: Exception e => IO a -> IO (Either e a)
try act = catch (fmap Right act) (\e -> return (Left e))

tryJust :: Exception e => (e -> Maybe b) -> IO a -> IO (Either b a)
tryJust select act = try act >>= \r -> case r of
  Right v -> return (Right v)
  Left e -> case select e of
    Nothing -> throwIO e
    Just b -> return (Left b)

mapException :: (Exception e1, Exception e2) => (e1 -> e2) -> a -> a
mapException f v = unsafePerformIO (catch (evaluate v) (\x -> throwIO (f x)))

bracketOnError :: IO a -> (a -> IO b) -> (a -> IO c) -> IO c
bracketOnError acquire release use = mask (\restore ->
  acquire >>= \a -> onException (restore (use a)) (release a))

allowInterrupt :: IO ()
allowInterrupt = interruptible (return ())


-- Exceptions

newtype PatternMatchFail = PatternMatchFail String

instance Show PatternMatchFail where
  showsPrec _ (PatternMatchFail text) = showString text

instance Exception PatternMatchFail

newtype RecSelError = RecSelError String

instance Show RecSelError where
  showsPrec _ (RecSelError text) = showString text

instance Exception RecSelError

newtype RecConError = RecConError String

instance Show RecConError where
  showsPrec _ (RecConError text) = showString text

instance Exception RecConError

newtype RecUpdError = RecUpdError String

instance Show RecUpdError where
  showsPrec _ (RecUpdError text) = showString text

instance Exception RecUpdError

newtype NoMethodError = NoMethodError String

instance Show NoMethodError where
  showsPrec _ (NoMethodError text) = showString text

instance Exception NoMethodError

newtype TypeError = TypeError String

instance Show TypeError where
  showsPrec _ (TypeError text) = showString text

instance Exception TypeError

data FixIOException = FixIOException

instance Show FixIOException where
  showsPrec _ FixIOException = showString "cyclic evaluation in fixIO"

instance Exception FixIOException

data NonTermination = NonTermination

instance Show NonTermination where
  showsPrec _ _ = showString "<<loop>>"

instance Exception NonTermination

data NestedAtomically = NestedAtomically

instance Show NestedAtomically where
  showsPrec _ _ = showString "Control.Concurrent.STM.atomically was nested"

instance Exception NestedAtomically

nonTermination, nestedAtomically :: SomeException
nonTermination = toException NonTermination
nestedAtomically = toException NestedAtomically

-- What compiled code calls. The address is of @file:line:columns|what@, NUL-terminated, or of a name.

recSelError, recConError, recUpdError, irrefutPatError, patError, nonExhaustiveGuardsError,
  noMethodBindingError, absentError, typeError :: Addr# -> a
recSelError name = throw (RecSelError ("No match in record selector " ++ unpackCStringUtf8# name))
recConError place = throw (RecConError (untangle place "Missing field in record construction"))
recUpdError place = throw (RecUpdError (untangle place "Non-exhaustive patterns in record update"))
irrefutPatError place = throw (PatternMatchFail (untangle place "Irrefutable pattern failed for pattern"))
patError place = throw (PatternMatchFail (untangle place "Non-exhaustive patterns in"))
nonExhaustiveGuardsError place = throw (PatternMatchFail (untangle place "Non-exhaustive guards in"))
noMethodBindingError place = throw (NoMethodError (untangle place "No instance nor default method for class operation"))
absentError what = errorWithoutStackTrace ("Oops! The program has entered an `absent' argument!\n" ++ unpackCStringUtf8# what)
typeError text = throw (TypeError (unpackCStringUtf8# text))
{-# NOINLINE recSelError #-}
{-# NOINLINE recConError #-}
{-# NOINLINE recUpdError #-}
{-# NOINLINE irrefutPatError #-}
{-# NOINLINE patError #-}
{-# NOINLINE nonExhaustiveGuardsError #-}
{-# NOINLINE noMethodBindingError #-}
{-# NOINLINE absentError #-}
{-# NOINLINE typeError #-}
