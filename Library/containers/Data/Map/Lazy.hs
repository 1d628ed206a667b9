{-# LANGUAGE TypeFamilies, BangPatterns #-}
-- | Maps from keys to values, which are not evaluated. Costs: see "Data.Map.Internal.Basic".
module Data.Map.Lazy
  ( Map
  , (!?), (!), (\\), null, size, member, notMember, lookup, findWithDefault, lookupLT, lookupGT, lookupLE, lookupGE
  , empty, delete, union, unions, difference, intersection, disjoint, compose, traverseWithKey, mapKeysMonotonic
  , foldr, foldl, foldrWithKey, foldlWithKey, foldMapWithKey, foldr', foldl', foldrWithKey', foldlWithKey'
  , elems, keys, assocs, keysSet, toList, toAscList, toDescList, filter, filterWithKey, restrictKeys, withoutKeys
  , partition, partitionWithKey, takeWhileAntitone, dropWhileAntitone, spanAntitone, split, splitLookup, splitRoot
  , isSubmapOf, isSubmapOfBy, isProperSubmapOf, isProperSubmapOfBy, lookupIndex, findIndex, elemAt, deleteAt
  , take, drop, splitAt, lookupMin, lookupMax, findMin, findMax, deleteMin, deleteMax, deleteFindMin, deleteFindMax
  , minView, maxView, minViewWithKey, maxViewWithKey, valid, showTree, showTreeWith
  , singleton, fromSet, fromList, fromListWith, fromListWithKey, fromAscList, fromAscListWith, fromAscListWithKey
  , fromDistinctAscList, fromDescList, fromDescListWith, fromDescListWithKey, fromDistinctDescList
  , insert, insertWith, insertWithKey, insertLookupWithKey, adjust, adjustWithKey, update, updateWithKey
  , updateLookupWithKey, alter, alterF, unionWith, unionWithKey, unionsWith, differenceWith, differenceWithKey, intersectionWith
  , intersectionWithKey, mergeWithKey, map, mapWithKey, mapAccum, mapAccumWithKey, mapAccumRWithKey, mapKeys, mapKeysWith
  , traverseMaybeWithKey, mapMaybe, mapMaybeWithKey, mapEither, mapEitherWithKey, updateAt, updateMin, updateMax
  , updateMinWithKey, updateMaxWithKey
  ) where

import Data.Containers.Failures (mapError)
import qualified Data.Foldable as Foldable
import Data.Map.Internal.Gone (showTree, showTreeWith)
import Data.Map.Internal.Basic
import Data.Map.Internal.Tree
import qualified Data.Set.Internal as Set
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding (drop, filter, foldl, foldr, lookup, map, null, splitAt, take)

singleton :: k -> a -> Map k a
singleton k x = Bin 1 k x Tip Tip

-- Insertion

insert :: Ord k => k -> a -> Map k a -> Map k a
insert k x m = insertEntry k x m

insertWith :: Ord k => (a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWith f = insertWithKey (\_ x y -> f x y)

insertWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> Map k a
insertWithKey _ !k x Tip = Bin 1 k x Tip Tip
insertWithKey f k x (Bin n ky y l r) = case compare k ky of
  LT -> balance ky y (insertWithKey f k x l) r
  GT -> balance ky y l (insertWithKey f k x r)
  EQ -> let z = f k x y in Bin n k z l r

insertLookupWithKey :: Ord k => (k -> a -> a -> a) -> k -> a -> Map k a -> (Maybe a, Map k a)
insertLookupWithKey f k x m = let !m' = insertWithKey f k x m in (lookup k m, m')

-- Change at a key

adjust :: Ord k => (a -> a) -> k -> Map k a -> Map k a
adjust f = adjustWithKey (\_ x -> f x)

adjustWithKey :: Ord k => (k -> a -> a) -> k -> Map k a -> Map k a
adjustWithKey _ !_ Tip = Tip
adjustWithKey f k (Bin n kx x l r) = case compare k kx of
  LT -> Bin n kx x (adjustWithKey f k l) r
  GT -> Bin n kx x l (adjustWithKey f k r)
  EQ -> let y = f kx x in Bin n kx y l r

update :: Ord k => (a -> Maybe a) -> k -> Map k a -> Map k a
update f = updateWithKey (\_ x -> f x)

updateWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> Map k a
updateWithKey _ !_ Tip = Tip
updateWithKey f k (Bin n kx x l r) = case compare k kx of
  LT -> balance kx x (updateWithKey f k l) r
  GT -> balance kx x l (updateWithKey f k r)
  EQ -> case f kx x of
    Just y -> Bin n kx y l r
    Nothing -> glue l r

-- | The value before it is deleted, or after it is changed.
updateLookupWithKey :: Ord k => (k -> a -> Maybe a) -> k -> Map k a -> (Maybe a, Map k a)
updateLookupWithKey _ !_ Tip = (Nothing, Tip)
updateLookupWithKey f k (Bin n kx x l r) = case compare k kx of
  LT -> case updateLookupWithKey f k l of (found, l') -> let !t = balance kx x l' r in (found, t)
  GT -> case updateLookupWithKey f k r of (found, r') -> let !t = balance kx x l r' in (found, t)
  EQ -> case f kx x of
    Just y -> (Just y, Bin n kx y l r)
    Nothing -> let !t = glue l r in (Just x, t)

alter :: Ord k => (Maybe a -> Maybe a) -> k -> Map k a -> Map k a
alter f !k Tip = case f Nothing of
  Nothing -> Tip
  Just x -> Bin 1 k x Tip Tip
alter f k (Bin n kx x l r) = case compare k kx of
  LT -> balance kx x (alter f k l) r
  GT -> balance kx x l (alter f k r)
  EQ -> case f (Just x) of
    Just y -> Bin n kx y l r
    Nothing -> glue l r

alterF :: (Ord k, Functor f) => (Maybe a -> f (Maybe a)) -> k -> Map k a -> f (Map k a)
alterF f !k !m = fmap change (f found)
  where
    found = lookup k m
    change Nothing = case found of
      Nothing -> m
      Just _ -> delete k m
    change (Just x) = case found of
      Nothing -> insert k x m
      Just _ -> adjust (const x) k m

updateAt :: (k -> a -> Maybe a) -> Int -> Map k a -> Map k a
updateAt _ !_ Tip = mapError 1595 12 "Map.updateAt: index out of range"
updateAt f i (Bin n k x l r) = case compare i sl of
  LT -> balance k x (updateAt f i l) r
  GT -> balance k x l (updateAt f (i - sl - 1) r)
  EQ -> case f k x of
    Just y -> Bin n k y l r
    Nothing -> glue l r
  where sl = size l

updateMin, updateMax :: (a -> Maybe a) -> Map k a -> Map k a
updateMin f = updateMinWithKey (\_ x -> f x)
updateMax f = updateMaxWithKey (\_ x -> f x)

updateMinWithKey, updateMaxWithKey :: (k -> a -> Maybe a) -> Map k a -> Map k a
updateMinWithKey _ Tip = Tip
updateMinWithKey f m = updateAt f 0 m
updateMaxWithKey _ Tip = Tip
updateMaxWithKey f m = updateAt f (size m - 1) m

-- Maps together

unionWith :: Ord k => (a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWith f = unionWithKey (\_ x y -> f x y)

unionWithKey :: Ord k => (k -> a -> a -> a) -> Map k a -> Map k a -> Map k a
unionWithKey _ t1 Tip = t1
unionWithKey _ Tip t2 = t2
unionWithKey f (Bin _ k x l r) t2 = case splitLookup k t2 of
  (l2, found, r2) -> case found of
    Nothing -> link k x (unionWithKey f l l2) (unionWithKey f r r2)
    Just y -> let z = f k x y in link k z (unionWithKey f l l2) (unionWithKey f r r2)

unionsWith :: (Foldable f, Ord k) => (a -> a -> a) -> f (Map k a) -> Map k a
unionsWith f = Foldable.foldl' (unionWith f) empty

differenceWith :: Ord k => (a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWith f = differenceWithKey (\_ x y -> f x y)

differenceWithKey :: Ord k => (k -> a -> b -> Maybe a) -> Map k a -> Map k b -> Map k a
differenceWithKey f t1 !t2 = mergeWithKey f id (const Tip) t1 t2

intersectionWith :: Ord k => (a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWith f = intersectionWithKey (\_ x y -> f x y)

intersectionWithKey :: Ord k => (k -> a -> b -> c) -> Map k a -> Map k b -> Map k c
intersectionWithKey _ Tip _ = Tip
intersectionWithKey _ _ Tip = Tip
intersectionWithKey f (Bin _ k x l r) t2 = case splitLookup k t2 of
  (l2, found, r2) -> case found of
    Just y -> let z = f k x y in link k z (intersectionWithKey f l l2) (intersectionWithKey f r r2)
    Nothing -> link2 (intersectionWithKey f l l2) (intersectionWithKey f r r2)

-- | What becomes of entries of both maps, and of the parts that only one has.
mergeWithKey
  :: Ord k => (k -> a -> b -> Maybe c) -> (Map k a -> Map k c) -> (Map k b -> Map k c) -> Map k a -> Map k b -> Map k c
mergeWithKey f only1 only2 = go
  where
    go Tip t2 = only2 t2
    go t1 Tip = only1 t1
    go (Bin _ k x l r) t2 = case splitLookup k t2 of
      (l2, found, r2) -> case found of
        Nothing -> case only1 (Bin 1 k x Tip Tip) of
          Tip -> link2 l' r'
          Bin _ _ y Tip Tip -> link k y l' r'
          _ -> error "mergeWithKey: Given function only1 does not fulfill required conditions (see documentation)"
        Just y -> case f k x y of
          Nothing -> link2 l' r'
          Just z -> link k z l' r'
        where
          !l' = go l l2
          !r' = go r r2

-- Every value

map :: (a -> b) -> Map k a -> Map k b
map f = mapWithKey (\_ x -> f x)

mapWithKey :: (k -> a -> b) -> Map k a -> Map k b
mapWithKey _ Tip = Tip
mapWithKey f (Bin n k x l r) = let y = f k x in Bin n k y (mapWithKey f l) (mapWithKey f r)

mapAccum :: (a -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccum f = mapAccumWithKey (\a _ x -> f a x)

mapAccumWithKey, mapAccumRWithKey :: (a -> k -> b -> (a, c)) -> a -> Map k b -> (a, Map k c)
mapAccumWithKey _ a Tip = (a, Tip)
mapAccumWithKey f a (Bin n k x l r) =
  let (a1, l') = mapAccumWithKey f a l
      (a2, y) = f a1 k x
      (a3, r') = mapAccumWithKey f a2 r
  in (a3, Bin n k y l' r')
mapAccumRWithKey _ a Tip = (a, Tip)
mapAccumRWithKey f a (Bin n k x l r) =
  let (a1, r') = mapAccumRWithKey f a r
      (a2, y) = f a1 k x
      (a3, l') = mapAccumRWithKey f a2 l
  in (a3, Bin n k y l' r')

mapKeys :: Ord k2 => (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeys f m = fromList (foldrWithKey (\k x xs -> (f k, x) : xs) [] m)

mapKeysWith :: Ord k2 => (a -> a -> a) -> (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeysWith c f m = fromListWith c (foldrWithKey (\k x xs -> (f k, x) : xs) [] m)

traverseMaybeWithKey :: Applicative f => (k -> a -> f (Maybe b)) -> Map k a -> f (Map k b)
traverseMaybeWithKey f = go
  where
    go Tip = pure Tip
    go (Bin _ k x l r) = combine <$> go l <*> f k x <*> go r
      where
        combine l' Nothing r' = link2 l' r'
        combine l' (Just y) r' = link k y l' r'

mapMaybe :: (a -> Maybe b) -> Map k a -> Map k b
mapMaybe f = mapMaybeWithKey (\_ x -> f x)

mapMaybeWithKey :: (k -> a -> Maybe b) -> Map k a -> Map k b
mapMaybeWithKey _ Tip = Tip
mapMaybeWithKey f (Bin _ k x l r) = case f k x of
  Just y -> link k y (mapMaybeWithKey f l) (mapMaybeWithKey f r)
  Nothing -> link2 (mapMaybeWithKey f l) (mapMaybeWithKey f r)

mapEither :: (a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEither f = mapEitherWithKey (\_ x -> f x)

mapEitherWithKey :: (k -> a -> Either b c) -> Map k a -> (Map k b, Map k c)
mapEitherWithKey _ Tip = (Tip, Tip)
mapEitherWithKey f (Bin _ k x l r) = case (mapEitherWithKey f l, mapEitherWithKey f r) of
  ((l1, l2), (r1, r2)) -> case f k x of
    Left y -> (link k y l1 r1, link2 l2 r2)
    Right z -> (link2 l1 r1, link k z l2 r2)

-- From lists

fromSet :: (k -> a) -> Set.Set k -> Map k a
fromSet _ Set.Tip = Tip
fromSet f (Set.Bin n k l r) = let x = f k in Bin n k x (fromSet f l) (fromSet f r)

fromList :: Ord k => [(k, a)] -> Map k a
fromList = Foldable.foldl' (\m (k, x) -> insert k x m) Tip

fromListWith :: Ord k => (a -> a -> a) -> [(k, a)] -> Map k a
fromListWith f = fromListWithKey (\_ x y -> f x y)

fromListWithKey :: Ord k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromListWithKey f = Foldable.foldl' (\m (k, x) -> insertWithKey f k x m) Tip

fromAscList, fromDescList :: Eq k => [(k, a)] -> Map k a
fromAscList = fromAscListWithKey (\_ x _ -> x)
fromDescList = fromDescListWithKey (\_ x _ -> x)

fromAscListWith, fromDescListWith :: Eq k => (a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWith f = fromAscListWithKey (\_ x y -> f x y)
fromDescListWith f = fromDescListWithKey (\_ x y -> f x y)

fromAscListWithKey, fromDescListWithKey :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> Map k a
fromAscListWithKey f xs = fromDistinctAscList (combineEq f xs)
fromDescListWithKey f xs = fromDistinctDescList (combineEq f xs)

-- | Neighbours of one key become one entry.
combineEq :: Eq k => (k -> a -> a -> a) -> [(k, a)] -> [(k, a)]
combineEq f ((k1, x1) : (k2, x2) : rest)
  | k1 == k2 = let x = f k1 x2 x1 in combineEq f ((k1, x) : rest)
  | otherwise = (k1, x1) : combineEq f ((k2, x2) : rest)
combineEq _ xs = xs

fromDistinctAscList, fromDistinctDescList :: [(k, a)] -> Map k a
fromDistinctAscList xs = ascending xs
fromDistinctDescList xs = fromDistinctAscList (reverse xs)

instance Ord k => Exts.IsList (Map k a) where
  type Item (Map k a) = (k, a)
  fromList = fromList
  toList = toAscList
