-- | Sets. Costs: see "Data.Set.Internal".
module Data.Set
  ( Set, (\\), null, size, member, notMember, lookupLT, lookupGT, lookupLE, lookupGE, isSubsetOf, isProperSubsetOf, disjoint
  , empty, singleton, fromList, fromAscList, fromDescList, fromDistinctAscList, fromDistinctDescList, powerSet
  , insert, delete, alterF, union, unions, difference, intersection, cartesianProduct, disjointUnion
  , filter, takeWhileAntitone, dropWhileAntitone, spanAntitone, partition, split, splitMember, splitRoot
  , lookupIndex, findIndex, elemAt, deleteAt, take, drop, splitAt, map, mapMonotonic
  , foldr, foldl, foldr', foldl', fold, lookupMin, lookupMax, findMin, findMax, deleteMin, deleteMax
  , deleteFindMin, deleteFindMax, maxView, minView, elems, toList, toAscList, toDescList, valid, showTree, showTreeWith
  ) where

import Data.Set.Internal
import Prelude ()
