{-# LANGUAGE TypeFamilies, ScopedTypeVariables, RankNTypes #-}
-- | Maps from 'Int' to values, which are not evaluated: "Data.Map.Lazy" at that key, with its costs.
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
  , updateWithKey, withoutKeys
  ) where

import Data.Coerce
import qualified Data.Foldable as Foldable
import Data.IntMap.Internal
import Data.IntSet.Internal (IntSet, Key)
import qualified Data.Map.Lazy as M
import qualified Data.Set as Set
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

infixl 9 !, !?, \\

(!) :: IntMap a -> Key -> a
m ! k = findWithDefault (error ("IntMap.!: key " ++ show k ++ " is not an element of the map")) k m

(!?) :: forall a. IntMap a -> Key -> Maybe a
(!?) = coerce ((M.!?) :: M.Map Int a -> Key -> Maybe a)

(\\) :: forall a b. IntMap a -> IntMap b -> IntMap a
(\\) = coerce ((M.\\) :: M.Map Int a -> M.Map Int b -> M.Map Int a)

adjust :: forall a. (a -> a) -> Key -> IntMap a -> IntMap a
adjust = coerce (M.adjust :: (a -> a) -> Key -> M.Map Int a -> M.Map Int a)

adjustWithKey :: forall a. (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKey = coerce (M.adjustWithKey :: (Key -> a -> a) -> Key -> M.Map Int a -> M.Map Int a)

alter :: forall a. (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alter = coerce (M.alter :: (Maybe a -> Maybe a) -> Key -> M.Map Int a -> M.Map Int a)

alterF :: Functor f => (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterF f k (IntMap m) = fmap IntMap (M.alterF f k m)

assocs :: forall a. IntMap a -> [(Key, a)]
assocs = coerce (M.assocs :: M.Map Int a -> [(Key, a)])

compose :: forall c. IntMap c -> IntMap Int -> IntMap c
compose = coerce (M.compose :: M.Map Int c -> M.Map Int Int -> M.Map Int c)

delete :: forall a. Key -> IntMap a -> IntMap a
delete = coerce (M.delete :: Key -> M.Map Int a -> M.Map Int a)

deleteFindMax :: IntMap a -> ((Key, a), IntMap a)
deleteFindMax m = case maxViewWithKey m of
  Just r -> r
  Nothing -> (error "deleteFindMax: empty map has no maximal element", empty)

deleteFindMin :: IntMap a -> ((Key, a), IntMap a)
deleteFindMin m = case minViewWithKey m of
  Just r -> r
  Nothing -> (error "deleteFindMin: empty map has no minimal element", empty)

deleteMax :: forall a. IntMap a -> IntMap a
deleteMax = coerce (M.deleteMax :: M.Map Int a -> M.Map Int a)

deleteMin :: forall a. IntMap a -> IntMap a
deleteMin = coerce (M.deleteMin :: M.Map Int a -> M.Map Int a)

difference :: forall a b. IntMap a -> IntMap b -> IntMap a
difference = coerce (M.difference :: M.Map Int a -> M.Map Int b -> M.Map Int a)

differenceWith :: forall a b. (a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWith = coerce (M.differenceWith :: (a -> b -> Maybe a) -> M.Map Int a -> M.Map Int b -> M.Map Int a)

differenceWithKey :: (Key -> a -> b -> Maybe a) -> IntMap a -> IntMap b -> IntMap a
differenceWithKey f = mergeWithKey f id (const empty)

disjoint :: forall a b. IntMap a -> IntMap b -> Bool
disjoint = coerce (M.disjoint :: M.Map Int a -> M.Map Int b -> Bool)

elems :: forall a. IntMap a -> [a]
elems = coerce (M.elems :: M.Map Int a -> [a])

empty :: forall a. IntMap a
empty = coerce (M.empty :: M.Map Int a)

filter :: forall a. (a -> Bool) -> IntMap a -> IntMap a
filter = coerce (M.filter :: (a -> Bool) -> M.Map Int a -> M.Map Int a)

filterWithKey :: forall a. (Key -> a -> Bool) -> IntMap a -> IntMap a
filterWithKey = coerce (M.filterWithKey :: (Key -> a -> Bool) -> M.Map Int a -> M.Map Int a)

findMax :: IntMap a -> (Key, a)
findMax m = case lookupMax m of
  Just e -> e
  Nothing -> error "findMax: empty map has no maximal element"

findMin :: IntMap a -> (Key, a)
findMin m = case lookupMin m of
  Just e -> e
  Nothing -> error "findMin: empty map has no minimal element"

findWithDefault :: forall a. a -> Key -> IntMap a -> a
findWithDefault = coerce (M.findWithDefault :: a -> Key -> M.Map Int a -> a)

foldMapWithKey :: forall m a. Monoid m => (Key -> a -> m) -> IntMap a -> m
foldMapWithKey = coerce (M.foldMapWithKey :: (Key -> a -> m) -> M.Map Int a -> m)

foldl :: forall a b. (a -> b -> a) -> a -> IntMap b -> a
foldl = coerce (M.foldl :: (a -> b -> a) -> a -> M.Map Int b -> a)

foldl' :: forall a b. (a -> b -> a) -> a -> IntMap b -> a
foldl' = coerce (M.foldl' :: (a -> b -> a) -> a -> M.Map Int b -> a)

foldlWithKey :: forall a b. (a -> Key -> b -> a) -> a -> IntMap b -> a
foldlWithKey = coerce (M.foldlWithKey :: (a -> Key -> b -> a) -> a -> M.Map Int b -> a)

foldlWithKey' :: forall a b. (a -> Key -> b -> a) -> a -> IntMap b -> a
foldlWithKey' = coerce (M.foldlWithKey' :: (a -> Key -> b -> a) -> a -> M.Map Int b -> a)

foldr :: forall a b. (a -> b -> b) -> b -> IntMap a -> b
foldr = coerce (M.foldr :: (a -> b -> b) -> b -> M.Map Int a -> b)

foldr' :: forall a b. (a -> b -> b) -> b -> IntMap a -> b
foldr' = coerce (M.foldr' :: (a -> b -> b) -> b -> M.Map Int a -> b)

foldrWithKey :: forall a b. (Key -> a -> b -> b) -> b -> IntMap a -> b
foldrWithKey = coerce (M.foldrWithKey :: (Key -> a -> b -> b) -> b -> M.Map Int a -> b)

foldrWithKey' :: forall a b. (Key -> a -> b -> b) -> b -> IntMap a -> b
foldrWithKey' = coerce (M.foldrWithKey' :: (Key -> a -> b -> b) -> b -> M.Map Int a -> b)

fromAscList :: forall a. [(Key, a)] -> IntMap a
fromAscList = coerce (M.fromAscList :: [(Key, a)] -> M.Map Int a)

fromAscListWith :: forall a. (a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWith = coerce (M.fromAscListWith :: (a -> a -> a) -> [(Key, a)] -> M.Map Int a)

fromAscListWithKey :: forall a. (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromAscListWithKey = coerce (M.fromAscListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> M.Map Int a)

fromDistinctAscList :: forall a. [(Key, a)] -> IntMap a
fromDistinctAscList = coerce (M.fromDistinctAscList :: [(Key, a)] -> M.Map Int a)

fromList :: forall a. [(Key, a)] -> IntMap a
fromList = coerce (M.fromList :: [(Key, a)] -> M.Map Int a)

fromListWith :: forall a. (a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWith = coerce (M.fromListWith :: (a -> a -> a) -> [(Key, a)] -> M.Map Int a)

fromListWithKey :: forall a. (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKey = coerce (M.fromListWithKey :: (Key -> a -> a -> a) -> [(Key, a)] -> M.Map Int a)

fromSet :: forall a. (Key -> a) -> IntSet -> IntMap a
fromSet = coerce (M.fromSet :: (Key -> a) -> Set.Set Int -> M.Map Int a)

insert :: forall a. Key -> a -> IntMap a -> IntMap a
insert = coerce (M.insert :: Key -> a -> M.Map Int a -> M.Map Int a)

insertLookupWithKey :: forall a. (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKey = coerce (M.insertLookupWithKey :: (Key -> a -> a -> a) -> Key -> a -> M.Map Int a -> (Maybe
  a, M.Map Int a))

insertWith :: forall a. (a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWith = coerce (M.insertWith :: (a -> a -> a) -> Key -> a -> M.Map Int a -> M.Map Int a)

insertWithKey :: forall a. (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKey = coerce (M.insertWithKey :: (Key -> a -> a -> a) -> Key -> a -> M.Map Int a -> M.Map Int a)

intersection :: forall a b. IntMap a -> IntMap b -> IntMap a
intersection = coerce (M.intersection :: M.Map Int a -> M.Map Int b -> M.Map Int a)

intersectionWith :: forall a b c. (a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWith = coerce (M.intersectionWith :: (a -> b -> c) -> M.Map Int a -> M.Map Int b -> M.Map Int c)

intersectionWithKey :: forall a b c. (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKey = coerce (M.intersectionWithKey :: (Key -> a -> b -> c) -> M.Map Int a -> M.Map Int b -> M.Map
  Int c)

isProperSubmapOf :: forall a. Eq a => IntMap a -> IntMap a -> Bool
isProperSubmapOf = coerce (M.isProperSubmapOf :: M.Map Int a -> M.Map Int a -> Bool)

isProperSubmapOfBy :: forall a b. (a -> b -> Bool) -> IntMap a -> IntMap b -> Bool
isProperSubmapOfBy = coerce (M.isProperSubmapOfBy :: (a -> b -> Bool) -> M.Map Int a -> M.Map Int b -> Bool)

isSubmapOf :: forall a. Eq a => IntMap a -> IntMap a -> Bool
isSubmapOf = coerce (M.isSubmapOf :: M.Map Int a -> M.Map Int a -> Bool)

isSubmapOfBy :: forall a b. (a -> b -> Bool) -> IntMap a -> IntMap b -> Bool
isSubmapOfBy = coerce (M.isSubmapOfBy :: (a -> b -> Bool) -> M.Map Int a -> M.Map Int b -> Bool)

keys :: forall a. IntMap a -> [Key]
keys = coerce (M.keys :: M.Map Int a -> [Key])

keysSet :: forall a. IntMap a -> IntSet
keysSet = coerce (M.keysSet :: M.Map Int a -> Set.Set Int)

lookup :: forall a. Key -> IntMap a -> Maybe a
lookup = coerce (M.lookup :: Key -> M.Map Int a -> Maybe a)

lookupGE :: forall a. Key -> IntMap a -> Maybe (Key, a)
lookupGE = coerce (M.lookupGE :: Key -> M.Map Int a -> Maybe (Key, a))

lookupGT :: forall a. Key -> IntMap a -> Maybe (Key, a)
lookupGT = coerce (M.lookupGT :: Key -> M.Map Int a -> Maybe (Key, a))

lookupLE :: forall a. Key -> IntMap a -> Maybe (Key, a)
lookupLE = coerce (M.lookupLE :: Key -> M.Map Int a -> Maybe (Key, a))

lookupLT :: forall a. Key -> IntMap a -> Maybe (Key, a)
lookupLT = coerce (M.lookupLT :: Key -> M.Map Int a -> Maybe (Key, a))

lookupMax :: forall a. IntMap a -> Maybe (Key, a)
lookupMax = coerce (M.lookupMax :: M.Map Int a -> Maybe (Key, a))

lookupMin :: forall a. IntMap a -> Maybe (Key, a)
lookupMin = coerce (M.lookupMin :: M.Map Int a -> Maybe (Key, a))

map :: forall a b. (a -> b) -> IntMap a -> IntMap b
map = coerce (M.map :: (a -> b) -> M.Map Int a -> M.Map Int b)

mapAccum :: forall a b c. (a -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccum = coerce (M.mapAccum :: (a -> b -> (a, c)) -> a -> M.Map Int b -> (a, M.Map Int c))

mapAccumRWithKey :: forall a b c. (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumRWithKey = coerce (M.mapAccumRWithKey :: (a -> Key -> b -> (a, c)) -> a -> M.Map Int b -> (a, M.Map Int c))

mapAccumWithKey :: forall a b c. (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKey = coerce (M.mapAccumWithKey :: (a -> Key -> b -> (a, c)) -> a -> M.Map Int b -> (a, M.Map Int c))

mapEither :: forall a b c. (a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEither = coerce (M.mapEither :: (a -> Either b c) -> M.Map Int a -> (M.Map Int b, M.Map Int c))

mapEitherWithKey :: forall a b c. (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKey = coerce (M.mapEitherWithKey :: (Key -> a -> Either b c) -> M.Map Int a -> (M.Map Int b, M.Map
  Int c))

mapKeys :: forall a. (Key -> Key) -> IntMap a -> IntMap a
mapKeys = coerce (M.mapKeys :: (Key -> Key) -> M.Map Int a -> M.Map Int a)

mapKeysMonotonic :: forall a. (Key -> Key) -> IntMap a -> IntMap a
mapKeysMonotonic = coerce (M.mapKeysMonotonic :: (Key -> Key) -> M.Map Int a -> M.Map Int a)

mapKeysWith :: forall a. (a -> a -> a) -> (Key -> Key) -> IntMap a -> IntMap a
mapKeysWith = coerce (M.mapKeysWith :: (a -> a -> a) -> (Key -> Key) -> M.Map Int a -> M.Map Int a)

mapMaybe :: forall a b. (a -> Maybe b) -> IntMap a -> IntMap b
mapMaybe = coerce (M.mapMaybe :: (a -> Maybe b) -> M.Map Int a -> M.Map Int b)

mapMaybeWithKey :: forall a b. (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKey = coerce (M.mapMaybeWithKey :: (Key -> a -> Maybe b) -> M.Map Int a -> M.Map Int b)

mapWithKey :: forall a b. (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKey = coerce (M.mapWithKey :: (Key -> a -> b) -> M.Map Int a -> M.Map Int b)

maxView :: forall a. IntMap a -> Maybe (a, IntMap a)
maxView = coerce (M.maxView :: M.Map Int a -> Maybe (a, M.Map Int a))

maxViewWithKey :: forall a. IntMap a -> Maybe ((Key, a), IntMap a)
maxViewWithKey = coerce (M.maxViewWithKey :: M.Map Int a -> Maybe ((Key, a), M.Map Int a))

member :: forall a. Key -> IntMap a -> Bool
member = coerce (M.member :: Key -> M.Map Int a -> Bool)

mergeWithKey :: forall a b c. (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c) ->
  IntMap a -> IntMap b -> IntMap c
mergeWithKey = coerce (M.mergeWithKey :: (Key -> a -> b -> Maybe c) -> (M.Map Int a -> M.Map Int c) -> (M.Map Int
  b -> M.Map Int c) -> M.Map Int a -> M.Map Int b -> M.Map Int c)

minView :: forall a. IntMap a -> Maybe (a, IntMap a)
minView = coerce (M.minView :: M.Map Int a -> Maybe (a, M.Map Int a))

minViewWithKey :: forall a. IntMap a -> Maybe ((Key, a), IntMap a)
minViewWithKey = coerce (M.minViewWithKey :: M.Map Int a -> Maybe ((Key, a), M.Map Int a))

notMember :: forall a. Key -> IntMap a -> Bool
notMember = coerce (M.notMember :: Key -> M.Map Int a -> Bool)

null :: forall a. IntMap a -> Bool
null = coerce (M.null :: M.Map Int a -> Bool)

partition :: forall a. (a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partition = coerce (M.partition :: (a -> Bool) -> M.Map Int a -> (M.Map Int a, M.Map Int a))

partitionWithKey :: forall a. (Key -> a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partitionWithKey = coerce (M.partitionWithKey :: (Key -> a -> Bool) -> M.Map Int a -> (M.Map Int a, M.Map Int a))

restrictKeys :: forall a. IntMap a -> IntSet -> IntMap a
restrictKeys = coerce (M.restrictKeys :: M.Map Int a -> Set.Set Int -> M.Map Int a)

singleton :: forall a. Key -> a -> IntMap a
singleton = coerce (M.singleton :: Key -> a -> M.Map Int a)

size :: forall a. IntMap a -> Int
size = coerce (M.size :: M.Map Int a -> Int)

split :: forall a. Key -> IntMap a -> (IntMap a, IntMap a)
split = coerce (M.split :: Key -> M.Map Int a -> (M.Map Int a, M.Map Int a))

splitLookup :: forall a. Key -> IntMap a -> (IntMap a, Maybe a, IntMap a)
splitLookup = coerce (M.splitLookup :: Key -> M.Map Int a -> (M.Map Int a, Maybe a, M.Map Int a))

splitRoot :: forall a. IntMap a -> [IntMap a]
splitRoot = coerce (M.splitRoot :: M.Map Int a -> [M.Map Int a])

toAscList :: forall a. IntMap a -> [(Key, a)]
toAscList = coerce (M.toAscList :: M.Map Int a -> [(Key, a)])

toDescList :: forall a. IntMap a -> [(Key, a)]
toDescList = coerce (M.toDescList :: M.Map Int a -> [(Key, a)])

toList :: forall a. IntMap a -> [(Key, a)]
toList = coerce (M.toList :: M.Map Int a -> [(Key, a)])

traverseMaybeWithKey :: Applicative f => (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKey f (IntMap m) = fmap IntMap (M.traverseMaybeWithKey f m)

traverseWithKey :: Applicative t => (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKey f (IntMap m) = fmap IntMap (M.traverseWithKey f m)

union :: forall a. IntMap a -> IntMap a -> IntMap a
union = coerce (M.union :: M.Map Int a -> M.Map Int a -> M.Map Int a)

unionWith :: forall a. (a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWith = coerce (M.unionWith :: (a -> a -> a) -> M.Map Int a -> M.Map Int a -> M.Map Int a)

unionWithKey :: forall a. (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKey = coerce (M.unionWithKey :: (Key -> a -> a -> a) -> M.Map Int a -> M.Map Int a -> M.Map Int a)

unions :: Foldable f => f (IntMap a) -> IntMap a
unions = Foldable.foldl' union empty

unionsWith :: Foldable f => (a -> a -> a) -> f (IntMap a) -> IntMap a
unionsWith f = Foldable.foldl' (unionWith f) empty

update :: forall a. (a -> Maybe a) -> Key -> IntMap a -> IntMap a
update = coerce (M.update :: (a -> Maybe a) -> Key -> M.Map Int a -> M.Map Int a)

-- | The value as it was before.
updateLookupWithKey :: (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKey f k m = let m' = updateWithKey f k m in m' `seq` (lookup k m, m')

updateMax :: forall a. (a -> Maybe a) -> IntMap a -> IntMap a
updateMax = coerce (M.updateMax :: (a -> Maybe a) -> M.Map Int a -> M.Map Int a)

updateMaxWithKey :: forall a. (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMaxWithKey = coerce (M.updateMaxWithKey :: (Key -> a -> Maybe a) -> M.Map Int a -> M.Map Int a)

updateMin :: forall a. (a -> Maybe a) -> IntMap a -> IntMap a
updateMin = coerce (M.updateMin :: (a -> Maybe a) -> M.Map Int a -> M.Map Int a)

updateMinWithKey :: forall a. (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKey = coerce (M.updateMinWithKey :: (Key -> a -> Maybe a) -> M.Map Int a -> M.Map Int a)

updateWithKey :: forall a. (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKey = coerce (M.updateWithKey :: (Key -> a -> Maybe a) -> Key -> M.Map Int a -> M.Map Int a)

withoutKeys :: forall a. IntMap a -> IntSet -> IntMap a
withoutKeys = coerce (M.withoutKeys :: M.Map Int a -> Set.Set Int -> M.Map Int a)

instance Exts.IsList (IntMap a) where
  type Item (IntMap a) = (Key, a)
  fromList = fromList
  toList = toAscList
