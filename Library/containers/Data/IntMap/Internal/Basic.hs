{-# LANGUAGE BangPatterns #-}
-- | Maps from 'Int': what does not compute values. With W for the bits of an 'Int': what concerns one key is O(min(n, W)),
-- what merges two maps O(n + m).
module Data.IntMap.Internal.Basic where

import Data.Containers.Failures (intMapError)
import qualified Data.Foldable as Foldable
import Data.Functor.Identity
import Data.IntMap.Internal.Tree
import Data.IntSet.Internal (IntSet)
import qualified Data.IntSet.Internal as IntSet
import Data.IntSet.Internal.Bits (Key, mask, match, shorter, branchMask, zero)
import Data.Maybe (isJust)
import Prelude hiding (filter, foldl, foldr, lookup, map, null)

infixl 9 !, !?, \\

-- Queries

empty :: IntMap a
empty = Nil

null :: IntMap a -> Bool
null Nil = True
null _ = False

-- | O(n).
size :: IntMap a -> Int
size = go 0
  where
    go !n (Bin _ _ l r) = go (go n l) r
    go n (Tip _ _) = n + 1
    go n Nil = n

lookup :: Key -> IntMap a -> Maybe a
lookup !k = go
  where
    go (Bin _ m l r) = go (if zero k m then l else r)
    go (Tip ky y) = if k == ky then Just y else Nothing
    go Nil = Nothing

member, notMember :: Key -> IntMap a -> Bool
member k m = isJust (lookup k m)
notMember k m = not (member k m)

(!) :: IntMap a -> Key -> a
m ! k = case lookup k m of
  Just x -> x
  Nothing -> intMapError 619 17 ("IntMap.!: key " ++ show k ++ " is not an element of the map")

(!?) :: IntMap a -> Key -> Maybe a
m !? k = lookup k m

findWithDefault :: a -> Key -> IntMap a -> a
findWithDefault def k m = case lookup k m of
  Just x -> x
  Nothing -> def

lookupLT, lookupGT, lookupLE, lookupGE :: Key -> IntMap a -> Maybe (Key, a)
lookupLT !k = lookupBelow k (< k)
lookupLE !k = lookupBelow k (<= k)
lookupGT !k = lookupAbove k (> k)
lookupGE !k = lookupAbove k (>= k)

-- | The greatest entry before, the least after a place. The first argument of @go@ has the entries that are the best if
-- there are none in the second one.
lookupBelow, lookupAbove :: Key -> (Key -> Bool) -> IntMap a -> Maybe (Key, a)
lookupBelow k within = go Nil
  where
    go best t = case t of
      Bin p m l r
        | not (match k p m) -> lookupMax (if k < p then best else t)
        | zero k m -> if m < 0 then go r l else go best l
        | m < 0 -> go best r
        | otherwise -> go l r
      Tip ky y | within ky -> Just (ky, y)
      _ -> lookupMax best
{-# INLINE lookupBelow #-}
lookupAbove k within = go Nil
  where
    go best t = case t of
      Bin p m l r
        | not (match k p m) -> lookupMin (if k < p then t else best)
        | zero k m -> if m < 0 then go best l else go r l
        | m < 0 -> go l r
        | otherwise -> go best r
      Tip ky y | within ky -> Just (ky, y)
      _ -> lookupMin best
{-# INLINE lookupAbove #-}

lookupMin, lookupMax :: IntMap a -> Maybe (Key, a)
lookupMin (Bin _ m l r) = lookupMin (if m < 0 then r else l)
lookupMin (Tip k x) = Just (k, x)
lookupMin Nil = Nothing
lookupMax (Bin _ m l r) = lookupMax (if m < 0 then l else r)
lookupMax (Tip k x) = Just (k, x)
lookupMax Nil = Nothing

findMin, findMax :: IntMap a -> (Key, a)
findMin m = case lookupMin m of
  Just e -> e
  Nothing -> intMapError 2313 17 "findMin: empty map has no minimal element"
findMax m = case lookupMax m of
  Just e -> e
  Nothing -> intMapError 2331 17 "findMax: empty map has no maximal element"

isSubmapOf, isProperSubmapOf :: Eq a => IntMap a -> IntMap a -> Bool
isSubmapOf = isSubmapOfBy (==)
isProperSubmapOf = isProperSubmapOfBy (==)

isSubmapOfBy, isProperSubmapOfBy :: (a -> b -> Bool) -> IntMap a -> IntMap b -> Bool
isSubmapOfBy ok = go
  where
    go t1@(Bin p1 m1 l1 r1) (Bin p2 m2 l2 r2)
      | shorter m1 m2 = False
      | shorter m2 m1 = match p1 p2 m2 && go t1 (if zero p1 m2 then l2 else r2)
      | otherwise = p1 == p2 && go l1 l2 && go r1 r2
    go Bin{} _ = False
    go (Tip k x) t = case lookup k t of
      Just y -> ok x y
      Nothing -> False
    go Nil _ = True
isProperSubmapOfBy ok m n = isSubmapOfBy ok m n && size m < size n

disjoint :: IntMap a -> IntMap b -> Bool
disjoint m n = null (intersection m n)

-- Deletion, maps together

delete :: Key -> IntMap a -> IntMap a
delete !k t = case t of
  Bin p m l r
    | not (match k p m) -> t
    | zero k m -> bin p m (delete k l) r
    | otherwise -> bin p m l (delete k r)
  Tip ky _ -> if k == ky then Nil else t
  Nil -> Nil

-- | Merges where no actions are done.
mergeTrees
  :: (Key -> a -> b -> IntMap c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c) -> IntMap a -> IntMap b -> IntMap c
mergeTrees both left right m n =
  runIdentity (mergeWithA (\k x y -> Identity (both k x y)) (\t -> Identity (left t)) (\t -> Identity (right t)) m n)
{-# INLINE mergeTrees #-}

union :: IntMap a -> IntMap a -> IntMap a
union = mergeTrees (\k x _ -> Tip k x) id id

unions :: Foldable f => f (IntMap a) -> IntMap a
unions = Foldable.foldl' union empty

difference, (\\) :: IntMap a -> IntMap b -> IntMap a
difference = mergeTrees (\_ _ _ -> Nil) id (const Nil)
(\\) = difference

intersection :: IntMap a -> IntMap b -> IntMap a
intersection = mergeTrees (\k x _ -> Tip k x) (const Nil) (const Nil)

restrictKeys, withoutKeys :: IntMap a -> IntSet -> IntMap a
restrictKeys m s = intersection m (unitMap s)
withoutKeys m s = difference m (unitMap s)

-- | The set as a map.
unitMap :: IntSet -> IntMap ()
unitMap = ascending Tip (\_ new _ -> new) . fmap (\k -> (k, ())) . IntSet.toAscList

keysSet :: IntMap a -> IntSet
keysSet = IntSet.fromDistinctAscList . keys

-- Parts

filter :: (a -> Bool) -> IntMap a -> IntMap a
filter ok = filterWithKey (\_ x -> ok x)

filterWithKey :: (Key -> a -> Bool) -> IntMap a -> IntMap a
filterWithKey ok = go
  where
    go (Bin p m l r) = bin p m (go l) (go r)
    go t@(Tip k x) = if ok k x then t else Nil
    go Nil = Nil

partition :: (a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partition ok = partitionWithKey (\_ x -> ok x)

partitionWithKey :: (Key -> a -> Bool) -> IntMap a -> (IntMap a, IntMap a)
partitionWithKey ok = go
  where
    go (Bin p m l r) = case (go l, go r) of
      ((yes, no), (yes', no')) -> let { !ys = bin p m yes yes'; !ns = bin p m no no' } in (ys, ns)
    go t@(Tip k x) = if ok k x then (t, Nil) else (Nil, t)
    go Nil = (Nil, Nil)

split :: Key -> IntMap a -> (IntMap a, IntMap a)
split k m = case splitLookup k m of (lo, _, hi) -> (lo, hi)

splitLookup :: Key -> IntMap a -> (IntMap a, Maybe a, IntMap a)
splitLookup _ Nil = (Nil, Nothing, Nil)
splitLookup !k t0 = go t0
  where
    go t = case t of
      Bin p m l r
        | not (match k p m) -> if k < p then (Nil, Nothing, t) else (t, Nothing, Nil)
        | zero k m -> case go l of
            (lo, found, hi)
              | m < 0 -> let !lo' = bin p m lo r in (lo', found, hi)
              | otherwise -> let !hi' = bin p m hi r in (lo, found, hi')
        | otherwise -> case go r of
            (lo, found, hi)
              | m < 0 -> let !hi' = bin p m l hi in (lo, found, hi')
              | otherwise -> let !lo' = bin p m l lo in (lo', found, hi)
      Tip ky y
        | ky < k -> (t, Nothing, Nil)
        | ky > k -> (Nil, Nothing, t)
        | otherwise -> (Nil, Just y, Nil)
      Nil -> (Nil, Nothing, Nil)

splitRoot :: IntMap a -> [IntMap a]
splitRoot Nil = []
splitRoot (Bin _ m l r) = if m < 0 then [r, l] else [l, r]
splitRoot t = [t]

minViewWithKey, maxViewWithKey :: IntMap a -> Maybe ((Key, a), IntMap a)
minViewWithKey m = fmap (\e -> let !rest = delete (fst e) m in (e, rest)) (lookupMin m)
maxViewWithKey m = fmap (\e -> let !rest = delete (fst e) m in (e, rest)) (lookupMax m)

minView, maxView :: IntMap a -> Maybe (a, IntMap a)
minView m = fmap (\((_, x), rest) -> (x, rest)) (minViewWithKey m)
maxView m = fmap (\((_, x), rest) -> (x, rest)) (maxViewWithKey m)

deleteMin, deleteMax :: IntMap a -> IntMap a
deleteMin m = maybe Nil snd (minViewWithKey m)
deleteMax m = maybe Nil snd (maxViewWithKey m)

deleteFindMin, deleteFindMax :: IntMap a -> ((Key, a), IntMap a)
deleteFindMin m = case minViewWithKey m of
  Just r -> r
  Nothing -> intMapError 2295 28 "deleteFindMin: empty map has no minimal element"
deleteFindMax m = case maxViewWithKey m of
  Just r -> r
  Nothing -> intMapError 2289 28 "deleteFindMax: empty map has no maximal element"

-- Folds

foldr, foldr' :: (a -> b -> b) -> b -> IntMap a -> b
foldr f = foldrWithKey (\_ x z -> f x z)
{-# INLINE foldr #-}
foldr' f = foldrWithKey' (\_ x z -> f x z)
{-# INLINE foldr' #-}

foldl, foldl' :: (a -> b -> a) -> a -> IntMap b -> a
foldl f = foldlWithKey (\z _ x -> f z x)
{-# INLINE foldl #-}
foldl' f = foldlWithKey' (\z _ x -> f z x)
{-# INLINE foldl' #-}

foldrWithKey, foldrWithKey' :: (Key -> a -> b -> b) -> b -> IntMap a -> b
foldrWithKey f = go
  where
    go z (Bin _ m l r) = if m < 0 then go (go z l) r else go (go z r) l
    go z (Tip k x) = f k x z
    go z Nil = z
{-# INLINE foldrWithKey #-}
foldrWithKey' f = go
  where
    go !z (Bin _ m l r)
      | m < 0 = let !z' = go z l in go z' r
      | otherwise = let !z' = go z r in go z' l
    go z (Tip k x) = f k x z
    go z Nil = z
{-# INLINE foldrWithKey' #-}

foldlWithKey, foldlWithKey' :: (a -> Key -> b -> a) -> a -> IntMap b -> a
foldlWithKey f = go
  where
    go z (Bin _ m l r) = if m < 0 then go (go z r) l else go (go z l) r
    go z (Tip k x) = f z k x
    go z Nil = z
{-# INLINE foldlWithKey #-}
foldlWithKey' f = go
  where
    go !z (Bin _ m l r)
      | m < 0 = let !z' = go z r in go z' l
      | otherwise = let !z' = go z l in go z' r
    go z (Tip k x) = f z k x
    go z Nil = z
{-# INLINE foldlWithKey' #-}

foldMapWithKey :: Monoid m => (Key -> a -> m) -> IntMap a -> m
foldMapWithKey f = go
  where
    go (Bin _ m l r) = if m < 0 then go r <> go l else go l <> go r
    go (Tip k x) = f k x
    go Nil = mempty
{-# INLINE foldMapWithKey #-}

elems :: IntMap a -> [a]
elems = foldr (:) []

keys :: IntMap a -> [Key]
keys = foldrWithKey (\k _ ks -> k : ks) []

assocs, toList, toAscList, toDescList :: IntMap a -> [(Key, a)]
assocs = toAscList
toList = toAscList
toAscList = foldrWithKey (\k x xs -> (k, x) : xs) []
toDescList = foldlWithKey (\xs k x -> (k, x) : xs) []

-- Making maps

-- | O(n), of entries in the order of their keys: leaves are made of entries by one function, by another one values of the
-- value that comes later and the one that is there under the same key.
ascending :: (Key -> a -> IntMap a) -> (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
ascending leaf f entries = case entries of
  [] -> Nil
  (k, x) : rest -> go Done k x rest
  where
    go !done !k x ((k', x') : rest)
      | k' == k, Tip _ y <- leaf k (f k x' x) = go done k y rest
      | otherwise = go (push done k (leaf k x) (branchMask k k')) k' x' rest
    go done k x [] = finish done k (leaf k x)
    -- A tree waits until a key comes that differs from its own at a higher bit.
    push (Later m l done) k r m'
      | shorter m' m = push done k (node k m l r) m'
    push done _ !r m' = Later m' r done
    finish Done _ !r = r
    finish (Later m l done) k r = finish done k (node k m l r)
{-# INLINE ascending #-}

-- | Trees that are ready but for what follows them at a bit at which that differs.
data Waiting a = Done | Later !Int !(IntMap a) !(Waiting a)

mapKeysMonotonic :: (Key -> Key) -> IntMap a -> IntMap a
mapKeysMonotonic f = ascending Tip (\_ new _ -> new) . foldrWithKey (\k x xs -> (f k, x) : xs) []
