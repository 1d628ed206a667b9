{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Throwing, and the exception of 'GHC.Err.error'.
module GHC.Exception
  ( throw, ErrorCall(..), errorCallException
  , Exception(..), SomeException(..), ArithException(..)
  , divZeroException, overflowException, ratioZeroDenomException, underflowException
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.Show
import GHC.Exception.Type

-- | Raises the exception when the result is demanded.
throw :: Exception e => e -> a
throw e = raise# (toException e)

-- | The exception thrown by 'GHC.Err.error'.
data ErrorCall = ErrorCall [Char]

instance Eq ErrorCall where
  ErrorCall a == ErrorCall b = a == b

instance Ord ErrorCall where
  compare (ErrorCall a) (ErrorCall b) = compare a b

instance Show ErrorCall where
  showsPrec _ (ErrorCall text) = showString text

instance Exception ErrorCall

errorCallException :: [Char] -> SomeException
errorCallException text = toException (ErrorCall text)
