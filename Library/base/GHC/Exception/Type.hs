{-# LANGUAGE MagicHash, ExistentialQuantification, ScopedTypeVariables, NoImplicitPrelude #-}
-- | What can be thrown.
module GHC.Exception.Type
  ( Exception(..), SomeException(..), ArithException(..)
  , divZeroException, overflowException, ratioZeroDenomException, underflowException
  , castException
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Maybe
import GHC.Show
import Unsafe.Coerce (unsafeCoerce#)
import Data.Typeable.Internal

-- | The root of all exceptions.
data SomeException = forall e. Exception e => SomeException e

instance Show SomeException where
  showsPrec p (SomeException e) = showsPrec p e

class (Typeable e, Show e) => Exception e where
  toException :: e -> SomeException
  fromException :: SomeException -> Maybe e
  displayException :: e -> [Char]

  toException = SomeException
  fromException (SomeException e) = castException e
  displayException = show

instance Exception SomeException where
  toException e = e
  fromException = Just
  displayException (SomeException e) = displayException e

-- | The value at another type if that is its type.
castException :: forall a b. (Typeable a, Typeable b) => a -> Maybe b
castException x
  | sameTypeRep (typeRep (Tag :: Tag a)) (typeRep (Tag :: Tag b)) = Just (unsafeCoerce# x)
  | True = Nothing

data ArithException
  = Overflow
  | Underflow
  | LossOfPrecision
  | DivideByZero
  | Denormal
  | RatioZeroDenominator

instance Eq ArithException where
  a == b = isTrue# (dataToTag# a ==# dataToTag# b)

instance Ord ArithException where
  compare a b = compareInt# (dataToTag# a) (dataToTag# b)

instance Show ArithException where
  showsPrec _ Overflow = showString "arithmetic overflow"
  showsPrec _ Underflow = showString "arithmetic underflow"
  showsPrec _ LossOfPrecision = showString "loss of precision"
  showsPrec _ DivideByZero = showString "divide by zero"
  showsPrec _ Denormal = showString "denormal"
  showsPrec _ RatioZeroDenominator = showString "Ratio has zero denominator"

instance Exception ArithException

divZeroException, overflowException, ratioZeroDenomException, underflowException :: SomeException
divZeroException = toException DivideByZero
overflowException = toException Overflow
ratioZeroDenomException = toException RatioZeroDenominator
underflowException = toException Underflow
