-- | Maps from 'Int' to values, which are evaluated when they are put in.
module Data.IntMap.Strict
  ( IntMap, Key, (!), (!?), (\\), adjust, adjustWithKey, alter, alterF, assocs, compose, delete, deleteFindMax
  , deleteFindMin, deleteMax, deleteMin, difference, differenceWith, differenceWithKey, disjoint, elems, empty
  , filter, filterWithKey, findMax, findMin, findWithDefault, foldMapWithKey, foldl, foldl', foldlWithKey
  , foldlWithKey', foldr, foldr', foldrWithKey, foldrWithKey', fromAscList, fromAscListWith, fromAscListWithKey
  , fromDistinctAscList, fromList, fromListWith, fromListWithKey, fromSet, insert, insertLookupWithKey, insertWith
  , insertWithKey, intersection, intersectionWith, intersectionWithKey, isProperSubmapOf, isProperSubmapOfBy
  , isSubmapOf, isSubmapOfBy, keys, keysSet, lookup, lookupGE, lookupGT, lookupLE, lookupLT, lookupMax, lookupMin
  , map, mapAccum, mapAccumRWithKey, mapAccumWithKey, mapEither, mapEitherWithKey, mapKeys, mapKeysMonotonic
  , mapKeysWith, mapMaybe, mapMaybeWithKey, mapWithKey, maxView, maxViewWithKey, member, mergeWithKey, minView
  , minViewWithKey, notMember, null, partition, partitionWithKey, restrictKeys, singleton, size, split, splitLookup
  , splitRoot, toAscList, toDescList, toList, traverseMaybeWithKey, traverseWithKey, union, unionWith, unionWithKey
  , unions, unionsWith, update, updateLookupWithKey, updateMax, updateMaxWithKey, updateMin, updateMinWithKey
  , updateWithKey, withoutKeys, showTree, showTreeWith
  ) where

import Data.IntMap.Internal.Gone (showTree, showTreeWith)
import qualified Data.Foldable as Foldable
import Data.IntMap.Internal
import Data.IntMap.Internal.Basic
import Data.IntMap.Internal.Tree
import Data.IntMap.Internal.Values
import qualified Data.IntMap.Lazy as Lazy
import Data.IntSet.Internal (IntSet)
import Data.IntSet.Internal.Bits (Key)
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

singleton :: Key -> a -> IntMap a
singleton = strictTip

-- Insertion

insert :: Key -> a -> IntMap a -> IntMap a
insert = insertWithKeyBy strictTip (\_ new _ -> new)

insertWith :: (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith f = insertWithKey (\_ -> f)

insertWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey = insertWithKeyBy strictTip

insertLookupWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKey = insertLookupWithKeyBy strictTip

fromList :: [(Key, a)] -> IntMap a
fromList = fromListWithKeyBy strictTip (\_ new _ -> new)

fromListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWith f = fromListWithKey (\_ -> f)

fromListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKey = fromListWithKeyBy strictTip

fromAscList, fromDistinctAscList :: [(Key, a)] -> IntMap a
fromAscList = fromAscListWithKey (\_ new _ -> new)
fromDistinctAscList = fromAscList

fromAscListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWith f = fromAscListWithKey (\_ -> f)

fromAscListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWithKey = ascending strictTip

fromSet :: (Key -> a) -> IntSet -> IntMap a
fromSet = fromSetBy strictTip

-- Changes at a key

adjust :: (a -> a) -> Key -> IntMap a -> IntMap a
adjust f = adjustWithKey (\_ -> f)

adjustWithKey :: (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKey = adjustWithKeyBy strictTip

update :: (a -> Maybe a) -> Key -> IntMap a -> IntMap a
update f = updateWithKey (\_ -> f)

updateWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKey = updateWithKeyBy strictTip

updateLookupWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKey = updateLookupWithKeyBy strictTip

alter :: (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alter = alterBy strictTip

alterF :: Functor f => (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterF = alterFBy strictTip

updateMin, updateMax :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMin f = updateMinWithKey (\_ -> f)
updateMax f = updateMaxWithKey (\_ -> f)

updateMinWithKey, updateMaxWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKey = updateMinWithKeyBy strictTip
updateMaxWithKey = updateMaxWithKeyBy strictTip

-- Maps together

unionWith :: (a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWith f = unionWithKey (\_ -> f)

unionWithKey :: (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKey = unionWithKeyBy strictTip

unionsWith :: Foldable f => (a -> a -> a) -> f (IntMap a) -> IntMap a
unionsWith f = Foldable.foldl' (unionWith f) empty

differenceWith :: (a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWith f = differenceWithKey (\_ -> f)

differenceWithKey :: (Key -> a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWithKey f = mergeWithKey f id (const empty)

intersectionWith :: (a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWith f = intersectionWithKey (\_ -> f)

intersectionWithKey :: (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKey = intersectionWithKeyBy strictTip

mergeWithKey
  :: (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c) -> IntMap a -> IntMap b -> IntMap c
mergeWithKey = mergeWithKeyBy strictTip

compose :: IntMap c -> IntMap Int -> IntMap c
compose = Lazy.compose

-- All values

map :: (a -> b) -> IntMap a -> IntMap b
map f = mapWithKey (\_ -> f)

mapWithKey :: (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKey = mapWithKeyBy strictTip

mapMaybe :: (a -> Maybe b) -> IntMap a -> IntMap b
mapMaybe f = mapMaybeWithKey (\_ -> f)

mapMaybeWithKey :: (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKey = mapMaybeWithKeyBy strictTip

mapEither :: (a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEither f = mapEitherWithKey (\_ -> f)

mapEitherWithKey :: (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKey = mapEitherWithKeyBy strictTip

traverseWithKey :: Applicative t => (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKey = traverseWithKeyBy strictTip

traverseMaybeWithKey :: Applicative f => (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKey = traverseMaybeWithKeyBy strictTip

mapAccum :: (a -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccum f = mapAccumWithKey (\a _ -> f a)

mapAccumWithKey, mapAccumRWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKey = mapAccumWithKeyBy strictly strictTip
mapAccumRWithKey = mapAccumRWithKeyBy strictly strictTip

-- Other keys

mapKeys :: (Key -> Key) -> IntMap a -> IntMap a
mapKeys = Lazy.mapKeys

mapKeysWith :: (a -> a -> a) -> (Key -> Key) -> IntMap a -> IntMap a
mapKeysWith c f = fromListWith c . foldrWithKey (\k x xs -> (f k, x) : xs) []
