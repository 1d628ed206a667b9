{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | The type without values.
module Data.Void (Void, absurd, vacuous) where

import GHC.Base
import GHC.Exception
import GHC.Ix
import GHC.Read
import GHC.Show

data Void

instance Eq Void where
  _ == _ = True

instance Ord Void where
  compare _ _ = EQ

instance Show Void where
  showsPrec _ v = absurd v

instance Semigroup Void where
  a <> _ = a

-- | There is none to be read.
instance Read Void where
  readsPrec _ _ = []

instance Ix Void where
  range _ = []
  index _ v = absurd v
  inRange _ v = absurd v
  rangeSize _ = I# 0#

instance Exception Void

absurd :: Void -> a
absurd v = v `seq` errorWithoutStackTrace "Data.Void.absurd"

vacuous :: Functor f => f Void -> f a
vacuous = fmap absurd
