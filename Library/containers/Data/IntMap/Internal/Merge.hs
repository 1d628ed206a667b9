{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | Merging of maps from 'Int', which are maps.
module Data.IntMap.Internal.Merge
  ( WhenMissing(..), WhenMatched(..), SimpleWhenMissing, SimpleWhenMatched, runWhenMatched, runWhenMissing, merge, mergeA
  , dropMissing, preserveMissing, filterMissing, filterAMissing
  , lmapWhenMissing, contramapFirstWhenMatched, contramapSecondWhenMatched
  ) where

import qualified Control.Category as Category
import Data.Functor.Identity
import Data.IntMap.Internal
import Data.IntSet (Key)
import qualified Data.Map.Internal.Merge as Map

newtype WhenMissing f x y = WhenMissing (Map.WhenMissing f Key x y)
  deriving newtype (Functor, Applicative, Monad)

newtype WhenMatched f x y z = WhenMatched (Map.WhenMatched f Key x y z)
  deriving newtype (Functor, Applicative, Monad)

instance Monad f => Category.Category (WhenMissing f) where
  id = WhenMissing Category.id
  WhenMissing g . WhenMissing f = WhenMissing (g Category.. f)

instance Monad f => Category.Category (WhenMatched f x) where
  id = WhenMatched Category.id
  WhenMatched g . WhenMatched f = WhenMatched (g Category.. f)

type SimpleWhenMissing = WhenMissing Identity
type SimpleWhenMatched = WhenMatched Identity

runWhenMatched :: WhenMatched f x y z -> Key -> x -> y -> f (Maybe z)
runWhenMatched (WhenMatched f) = Map.matchedKey f

runWhenMissing :: WhenMissing f x y -> Key -> x -> f (Maybe y)
runWhenMissing (WhenMissing f) = Map.missingKey f

merge :: SimpleWhenMissing a c -> SimpleWhenMissing b c -> SimpleWhenMatched a b c -> IntMap a -> IntMap b -> IntMap c
merge (WhenMissing l) (WhenMissing r) (WhenMatched both) (IntMap m) (IntMap n) = IntMap (Map.merge l r both m n)

mergeA
  :: Applicative f
  => WhenMissing f a c -> WhenMissing f b c -> WhenMatched f a b c -> IntMap a -> IntMap b -> f (IntMap c)
mergeA (WhenMissing l) (WhenMissing r) (WhenMatched both) (IntMap m) (IntMap n) = fmap IntMap (Map.mergeA l r both m n)

dropMissing :: Applicative f => WhenMissing f x y
dropMissing = WhenMissing Map.dropMissing

preserveMissing :: Applicative f => WhenMissing f x x
preserveMissing = WhenMissing Map.preserveMissing

filterMissing :: Applicative f => (Key -> x -> Bool) -> WhenMissing f x x
filterMissing ok = WhenMissing (Map.filterMissing ok)

filterAMissing :: Applicative f => (Key -> x -> f Bool) -> WhenMissing f x x
filterAMissing ok = WhenMissing (Map.byKey (\k x -> fmap (\yes -> if yes then Just x else Nothing) (ok k x)))

lmapWhenMissing :: (b -> a) -> WhenMissing f a x -> WhenMissing f b x
lmapWhenMissing f (WhenMissing w) = WhenMissing (Map.lmapWhenMissing f w)

contramapFirstWhenMatched :: (b -> a) -> WhenMatched f a y z -> WhenMatched f b y z
contramapFirstWhenMatched f (WhenMatched w) = WhenMatched (Map.contramapFirstWhenMatched f w)

contramapSecondWhenMatched :: (b -> a) -> WhenMatched f x a z -> WhenMatched f x b z
contramapSecondWhenMatched f (WhenMatched w) = WhenMatched (Map.contramapSecondWhenMatched f w)
