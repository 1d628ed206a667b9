{-# LANGUAGE TypeFamilies, ScopedTypeVariables, RankNTypes #-}
-- | Sets of 'Int': "Data.Set" at that element, with its costs.
module Data.IntSet
  ( IntSet, Key, (\\), alterF, delete, deleteFindMax, deleteFindMin, deleteMax, deleteMin, difference, disjoint
  , elems, empty, filter, findMax, findMin, fold, foldl, foldl', foldr, foldr', fromAscList, fromDistinctAscList
  , fromList, insert, intersection, isProperSubsetOf, isSubsetOf, lookupGE, lookupGT, lookupLE, lookupLT, map
  , mapMonotonic, maxView, member, minView, notMember, null, partition, singleton, size, split, splitMember
  , splitRoot, toAscList, toDescList, toList, union, unions
  ) where

import Data.Coerce
import qualified Data.Foldable as Foldable
import Data.IntSet.Internal
import qualified Data.Set as S
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding (filter, foldl, foldr, map, null)

infixl 9 \\

(\\) :: IntSet -> IntSet -> IntSet
(\\) = coerce ((S.\\) :: S.Set Int -> S.Set Int -> S.Set Int)

alterF :: Functor f => (Bool -> f Bool) -> Key -> IntSet -> f IntSet
alterF f k (IntSet s) = fmap IntSet (S.alterF f k s)

delete :: Key -> IntSet -> IntSet
delete = coerce (S.delete :: Key -> S.Set Int -> S.Set Int)

deleteFindMax :: IntSet -> (Key, IntSet)
deleteFindMax s = case maxView s of
  Just r -> r
  Nothing -> (error "deleteFindMax: empty set has no maximal element", empty)

deleteFindMin :: IntSet -> (Key, IntSet)
deleteFindMin s = case minView s of
  Just r -> r
  Nothing -> (error "deleteFindMin: empty set has no minimal element", empty)

deleteMax :: IntSet -> IntSet
deleteMax = coerce (S.deleteMax :: S.Set Int -> S.Set Int)

deleteMin :: IntSet -> IntSet
deleteMin = coerce (S.deleteMin :: S.Set Int -> S.Set Int)

difference :: IntSet -> IntSet -> IntSet
difference = coerce (S.difference :: S.Set Int -> S.Set Int -> S.Set Int)

disjoint :: IntSet -> IntSet -> Bool
disjoint = coerce (S.disjoint :: S.Set Int -> S.Set Int -> Bool)

elems :: IntSet -> [Key]
elems = coerce (S.elems :: S.Set Int -> [Key])

empty :: IntSet
empty = coerce (S.empty :: S.Set Int)

filter :: (Key -> Bool) -> IntSet -> IntSet
filter = coerce (S.filter :: (Key -> Bool) -> S.Set Int -> S.Set Int)

findMax :: IntSet -> Key
findMax s = case maxView s of
  Just (x, _) -> x
  Nothing -> error "findMax: empty set has no maximal element"

findMin :: IntSet -> Key
findMin s = case minView s of
  Just (x, _) -> x
  Nothing -> error "findMin: empty set has no minimal element"

fold :: forall b. (Key -> b -> b) -> b -> IntSet -> b
fold = coerce (S.fold :: (Key -> b -> b) -> b -> S.Set Int -> b)

foldl :: forall a. (a -> Key -> a) -> a -> IntSet -> a
foldl = coerce (S.foldl :: (a -> Key -> a) -> a -> S.Set Int -> a)

foldl' :: forall a. (a -> Key -> a) -> a -> IntSet -> a
foldl' = coerce (S.foldl' :: (a -> Key -> a) -> a -> S.Set Int -> a)

foldr :: forall b. (Key -> b -> b) -> b -> IntSet -> b
foldr = coerce (S.foldr :: (Key -> b -> b) -> b -> S.Set Int -> b)

foldr' :: forall b. (Key -> b -> b) -> b -> IntSet -> b
foldr' = coerce (S.foldr' :: (Key -> b -> b) -> b -> S.Set Int -> b)

fromAscList :: [Key] -> IntSet
fromAscList = coerce (S.fromAscList :: [Key] -> S.Set Int)

fromDistinctAscList :: [Key] -> IntSet
fromDistinctAscList = coerce (S.fromDistinctAscList :: [Key] -> S.Set Int)

fromList :: [Key] -> IntSet
fromList = coerce (S.fromList :: [Key] -> S.Set Int)

insert :: Key -> IntSet -> IntSet
insert = coerce (S.insert :: Key -> S.Set Int -> S.Set Int)

intersection :: IntSet -> IntSet -> IntSet
intersection = coerce (S.intersection :: S.Set Int -> S.Set Int -> S.Set Int)

isProperSubsetOf :: IntSet -> IntSet -> Bool
isProperSubsetOf = coerce (S.isProperSubsetOf :: S.Set Int -> S.Set Int -> Bool)

isSubsetOf :: IntSet -> IntSet -> Bool
isSubsetOf = coerce (S.isSubsetOf :: S.Set Int -> S.Set Int -> Bool)

lookupGE :: Key -> IntSet -> Maybe Key
lookupGE = coerce (S.lookupGE :: Key -> S.Set Int -> Maybe Key)

lookupGT :: Key -> IntSet -> Maybe Key
lookupGT = coerce (S.lookupGT :: Key -> S.Set Int -> Maybe Key)

lookupLE :: Key -> IntSet -> Maybe Key
lookupLE = coerce (S.lookupLE :: Key -> S.Set Int -> Maybe Key)

lookupLT :: Key -> IntSet -> Maybe Key
lookupLT = coerce (S.lookupLT :: Key -> S.Set Int -> Maybe Key)

map :: (Key -> Key) -> IntSet -> IntSet
map = coerce (S.map :: (Key -> Key) -> S.Set Int -> S.Set Int)

mapMonotonic :: (Key -> Key) -> IntSet -> IntSet
mapMonotonic = coerce (S.mapMonotonic :: (Key -> Key) -> S.Set Int -> S.Set Int)

maxView :: IntSet -> Maybe (Key, IntSet)
maxView = coerce (S.maxView :: S.Set Int -> Maybe (Key, S.Set Int))

member :: Key -> IntSet -> Bool
member = coerce (S.member :: Key -> S.Set Int -> Bool)

minView :: IntSet -> Maybe (Key, IntSet)
minView = coerce (S.minView :: S.Set Int -> Maybe (Key, S.Set Int))

notMember :: Key -> IntSet -> Bool
notMember = coerce (S.notMember :: Key -> S.Set Int -> Bool)

null :: IntSet -> Bool
null = coerce (S.null :: S.Set Int -> Bool)

partition :: (Key -> Bool) -> IntSet -> (IntSet, IntSet)
partition = coerce (S.partition :: (Key -> Bool) -> S.Set Int -> (S.Set Int, S.Set Int))

singleton :: Key -> IntSet
singleton = coerce (S.singleton :: Key -> S.Set Int)

size :: IntSet -> Int
size = coerce (S.size :: S.Set Int -> Int)

split :: Key -> IntSet -> (IntSet, IntSet)
split = coerce (S.split :: Key -> S.Set Int -> (S.Set Int, S.Set Int))

splitMember :: Key -> IntSet -> (IntSet, Bool, IntSet)
splitMember = coerce (S.splitMember :: Key -> S.Set Int -> (S.Set Int, Bool, S.Set Int))

splitRoot :: IntSet -> [IntSet]
splitRoot = coerce (S.splitRoot :: S.Set Int -> [S.Set Int])

toAscList :: IntSet -> [Key]
toAscList = coerce (S.toAscList :: S.Set Int -> [Key])

toDescList :: IntSet -> [Key]
toDescList = coerce (S.toDescList :: S.Set Int -> [Key])

toList :: IntSet -> [Key]
toList = coerce (S.toList :: S.Set Int -> [Key])

union :: IntSet -> IntSet -> IntSet
union = coerce (S.union :: S.Set Int -> S.Set Int -> S.Set Int)

unions :: Foldable f => f IntSet -> IntSet
unions = Foldable.foldl' union empty

instance Exts.IsList IntSet where
  type Item IntSet = Key
  fromList = fromList
  toList = toAscList
