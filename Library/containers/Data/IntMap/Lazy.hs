-- | Maps from 'Int' to values, which are not evaluated.
module Data.IntMap.Lazy
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
import Data.IntSet.Internal (IntSet)
import Data.IntSet.Internal.Bits (Key)
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

singleton :: Key -> a -> IntMap a
singleton = Tip

-- Insertion

insert :: Key -> a -> IntMap a -> IntMap a
insert = insertWithKeyBy Tip (\_ new _ -> new)

insertWith :: (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith f = insertWithKey (\_ -> f)

insertWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey = insertWithKeyBy Tip

insertLookupWithKey :: (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKey = insertLookupWithKeyBy Tip

fromList :: [(Key, a)] -> IntMap a
fromList = fromListWithKeyBy Tip (\_ new _ -> new)

fromListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWith f = fromListWithKey (\_ -> f)

fromListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKey = fromListWithKeyBy Tip

fromAscList, fromDistinctAscList :: [(Key, a)] -> IntMap a
fromAscList = fromAscListWithKey (\_ new _ -> new)
fromDistinctAscList = fromAscList

fromAscListWith :: (a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWith f = fromAscListWithKey (\_ -> f)

fromAscListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWithKey = ascending Tip

fromSet :: (Key -> a) -> IntSet -> IntMap a
fromSet = fromSetBy Tip

-- Changes at a key

adjust :: (a -> a) -> Key -> IntMap a -> IntMap a
adjust f = adjustWithKey (\_ -> f)

adjustWithKey :: (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKey = adjustWithKeyBy Tip

update :: (a -> Maybe a) -> Key -> IntMap a -> IntMap a
update f = updateWithKey (\_ -> f)

updateWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKey = updateWithKeyBy Tip

updateLookupWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKey = updateLookupWithKeyBy Tip

alter :: (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alter = alterBy Tip

alterF :: Functor f => (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterF = alterFBy Tip

updateMin, updateMax :: (a -> Maybe a) -> IntMap a -> IntMap a
updateMin f = updateMinWithKey (\_ -> f)
updateMax f = updateMaxWithKey (\_ -> f)

updateMinWithKey, updateMaxWithKey :: (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKey = updateMinWithKeyBy Tip
updateMaxWithKey = updateMaxWithKeyBy Tip

-- Maps together

unionWith :: (a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWith f = unionWithKey (\_ -> f)

unionWithKey :: (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKey = unionWithKeyBy Tip

unionsWith :: Foldable f => (a -> a -> a) -> f (IntMap a) -> IntMap a
unionsWith f = Foldable.foldl' (unionWith f) empty

differenceWith :: (a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWith f = differenceWithKey (\_ -> f)

differenceWithKey :: (Key -> a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWithKey f = mergeWithKey f id (const empty)

intersectionWith :: (a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWith f = intersectionWithKey (\_ -> f)

intersectionWithKey :: (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKey = intersectionWithKeyBy Tip

mergeWithKey
  :: (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c) -> IntMap a -> IntMap b -> IntMap c
mergeWithKey = mergeWithKeyBy Tip

compose :: IntMap c -> IntMap Int -> IntMap c
compose outer inner
  | null outer = inner `seq` empty
  | otherwise = mapMaybe (outer !?) inner

-- All values

map :: (a -> b) -> IntMap a -> IntMap b
map f = mapWithKey (\_ -> f)

mapWithKey :: (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKey = mapWithKeyBy Tip

mapMaybe :: (a -> Maybe b) -> IntMap a -> IntMap b
mapMaybe f = mapMaybeWithKey (\_ -> f)

mapMaybeWithKey :: (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKey = mapMaybeWithKeyBy Tip

mapEither :: (a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEither f = mapEitherWithKey (\_ -> f)

mapEitherWithKey :: (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKey = mapEitherWithKeyBy Tip

traverseWithKey :: Applicative t => (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKey = traverseWithKeyBy Tip

traverseMaybeWithKey :: Applicative f => (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKey = traverseMaybeWithKeyBy Tip

mapAccum :: (a -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccum f = mapAccumWithKey (\a _ -> f a)

mapAccumWithKey, mapAccumRWithKey :: (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKey = mapAccumWithKeyBy (,) Tip
mapAccumRWithKey = mapAccumRWithKeyBy (,) Tip

-- Other keys

mapKeys :: (Key -> Key) -> IntMap a -> IntMap a
mapKeys f = fromList . foldrWithKey (\k x xs -> (f k, x) : xs) []

mapKeysWith :: (a -> a -> a) -> (Key -> Key) -> IntMap a -> IntMap a
mapKeysWith c f = fromListWith c . foldrWithKey (\k x xs -> (f k, x) : xs) []
