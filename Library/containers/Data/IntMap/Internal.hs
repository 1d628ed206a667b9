{-# LANGUAGE DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Maps from 'Int'.
module Data.IntMap.Internal (IntMap(..)) where

import Data.Foldable (Foldable(..))
import Data.Functor.Classes
import qualified Data.Map.Lazy as M
import Data.Semigroup (Semigroup(..))
import Text.Read (Read(..), readListPrecDefault)

newtype IntMap a = IntMap (M.Map Int a)
  deriving newtype (Eq, Ord, Semigroup, Monoid, Functor)

instance Show a => Show (IntMap a) where
  showsPrec d (IntMap m) = showsPrec d m

instance Read e => Read (IntMap e) where
  readPrec = fmap IntMap readPrec
  readListPrec = readListPrecDefault

instance Foldable IntMap where
  foldMap f (IntMap m) = foldMap f m
  foldr f z (IntMap m) = foldr f z m
  foldl f z (IntMap m) = foldl f z m
  foldr' f z (IntMap m) = foldr' f z m
  foldl' f z (IntMap m) = foldl' f z m
  toList (IntMap m) = toList m
  length (IntMap m) = length m
  null (IntMap m) = null m
  sum (IntMap m) = sum m
  product (IntMap m) = product m

instance Traversable IntMap where
  traverse f (IntMap m) = fmap IntMap (traverse f m)

instance Eq1 IntMap where
  liftEq eq (IntMap m) (IntMap n) = liftEq eq m n

instance Ord1 IntMap where
  liftCompare cmp (IntMap m) (IntMap n) = liftCompare cmp m n

instance Show1 IntMap where
  liftShowsPrec sp sl d (IntMap m) = liftShowsPrec sp sl d m

instance Read1 IntMap where
  liftReadsPrec rp rl d s = [(IntMap m, rest) | (m, rest) <- liftReadsPrec rp rl d s]
