{-# LANGUAGE DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Sets of 'Int'.
module Data.IntSet.Internal (IntSet(..), Key) where

import Data.Semigroup (Semigroup(..))
import qualified Data.Set as S
import Text.Read (Read(..), readListPrecDefault)

type Key = Int

newtype IntSet = IntSet (S.Set Int)
  deriving newtype (Eq, Ord, Semigroup, Monoid)

instance Show IntSet where
  showsPrec d (IntSet s) = showsPrec d s

instance Read IntSet where
  readPrec = fmap IntSet readPrec
  readListPrec = readListPrecDefault
