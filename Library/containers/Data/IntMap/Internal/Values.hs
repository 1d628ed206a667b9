{-# LANGUAGE BangPatterns, RankNTypes #-}
-- | Maps from 'Int': what computes values, written once for lazy and strict maps, which differ in how a leaf is made.
module Data.IntMap.Internal.Values where

import Data.Containers.Failures (intMapError)
import qualified Data.Foldable as Foldable
import Data.IntMap.Internal.Basic
import Data.IntMap.Internal.Tree
import Data.IntSet.Internal (IntSet)
import qualified Data.IntSet.Internal as IntSet
import Data.IntSet.Internal.Bits (Key, match, zero)
import Prelude hiding (lookup)

-- | Makes a leaf; that of a strict map evaluates the value first.
type Leaf = forall a. Key -> a -> IntMap a

strictTip :: Key -> a -> IntMap a
strictTip k x = x `seq` Tip k x
{-# INLINE strictTip #-}

-- | A leaf, or none.
maybeLeaf :: Leaf -> Key -> Maybe a -> IntMap a
maybeLeaf leaf k (Just x) = leaf k x
maybeLeaf _ _ Nothing = Nil
{-# INLINE maybeLeaf #-}

-- Insertion

insertWithKeyBy :: Leaf -> (Key -> a -> a -> a) -> Key -> a -> IntMap a -> IntMap a
insertWithKeyBy leaf f !k x = go
  where
    go t = case t of
      Bin p m l r
        | not (match k p m) -> link k (leaf k x) p t
        | zero k m -> Bin p m (go l) r
        | otherwise -> Bin p m l (go r)
      Tip ky y
        | k == ky -> leaf k (f k x y)
        | otherwise -> link k (leaf k x) ky t
      Nil -> leaf k x
{-# INLINE insertWithKeyBy #-}

insertLookupWithKeyBy :: Leaf -> (Key -> a -> a -> a) -> Key -> a -> IntMap a -> (Maybe a, IntMap a)
insertLookupWithKeyBy leaf f k x m = let !m' = insertWithKeyBy leaf f k x m in (lookup k m, m')
{-# INLINE insertLookupWithKeyBy #-}

fromListWithKeyBy :: Leaf -> (Key -> a -> a -> a) -> [(Key, a)] -> IntMap a
fromListWithKeyBy leaf f = Foldable.foldl' (\m (k, x) -> insertWithKeyBy leaf f k x m) Nil
{-# INLINE fromListWithKeyBy #-}

fromSetBy :: Leaf -> (Key -> a) -> IntSet -> IntMap a
fromSetBy leaf f s = ascending leaf (\_ new _ -> new) [(k, f k) | k <- IntSet.toAscList s]
{-# INLINE fromSetBy #-}

-- Changes at a key

adjustWithKeyBy :: Leaf -> (Key -> a -> a) -> Key -> IntMap a -> IntMap a
adjustWithKeyBy leaf f !k = go
  where
    go t = case t of
      Bin p m l r
        | not (match k p m) -> t
        | zero k m -> Bin p m (go l) r
        | otherwise -> Bin p m l (go r)
      Tip ky y
        | k == ky -> leaf k (f k y)
        | otherwise -> t
      Nil -> Nil
{-# INLINE adjustWithKeyBy #-}

updateWithKeyBy :: Leaf -> (Key -> a -> Maybe a) -> Key -> IntMap a -> IntMap a
updateWithKeyBy leaf f k = alterBy leaf (\old -> old >>= f k) k
{-# INLINE updateWithKeyBy #-}

-- | The value as it was before.
updateLookupWithKeyBy :: Leaf -> (Key -> a -> Maybe a) -> Key -> IntMap a -> (Maybe a, IntMap a)
updateLookupWithKeyBy leaf f k m = let !m' = updateWithKeyBy leaf f k m in (lookup k m, m')
{-# INLINE updateLookupWithKeyBy #-}

alterBy :: Leaf -> (Maybe a -> Maybe a) -> Key -> IntMap a -> IntMap a
alterBy leaf f !k = go
  where
    go t = case t of
      Bin p m l r
        | not (match k p m) -> besides p t
        | zero k m -> bin p m (go l) r
        | otherwise -> bin p m l (go r)
      Tip ky y
        | k == ky -> maybeLeaf leaf k (f (Just y))
        | otherwise -> besides ky t
      Nil -> maybeLeaf leaf k (f Nothing)
    besides p t = case f Nothing of
      Just x -> link k (leaf k x) p t
      Nothing -> t
{-# INLINE alterBy #-}

alterFBy :: Functor f => Leaf -> (Maybe a -> f (Maybe a)) -> Key -> IntMap a -> f (IntMap a)
alterFBy leaf f k m = fmap choose (f old)
  where
    old = lookup k m
    choose (Just x) = insertWithKeyBy leaf (\_ new _ -> new) k x m
    choose Nothing = case old of
      Just _ -> delete k m
      Nothing -> m
{-# INLINE alterFBy #-}

updateMinWithKeyBy, updateMaxWithKeyBy :: Leaf -> (Key -> a -> Maybe a) -> IntMap a -> IntMap a
updateMinWithKeyBy leaf f = go
  where
    go (Bin p m l r) = if m < 0 then bin p m l (go r) else bin p m (go l) r
    go (Tip k x) = maybeLeaf leaf k (f k x)
    go Nil = intMapError 2174 16 "updateMinWithKey Nil"
{-# INLINE updateMinWithKeyBy #-}
updateMaxWithKeyBy leaf f = go
  where
    go (Bin p m l r) = if m < 0 then bin p m (go l) r else bin p m l (go r)
    go (Tip k x) = maybeLeaf leaf k (f k x)
    go Nil = intMapError 2190 16 "updateMaxWithKey Nil"
{-# INLINE updateMaxWithKeyBy #-}

-- Maps together

unionWithKeyBy :: Leaf -> (Key -> a -> a -> a) -> IntMap a -> IntMap a -> IntMap a
unionWithKeyBy leaf f = mergeTrees (\k x y -> leaf k (f k x y)) id id
{-# INLINE unionWithKeyBy #-}

intersectionWithKeyBy :: Leaf -> (Key -> a -> b -> c) -> IntMap a -> IntMap b -> IntMap c
intersectionWithKeyBy leaf f = mergeTrees (\k x y -> leaf k (f k x y)) (const Nil) (const Nil)
{-# INLINE intersectionWithKeyBy #-}

mergeWithKeyBy
  :: Leaf -> (Key -> a -> b -> Maybe c) -> (IntMap a -> IntMap c) -> (IntMap b -> IntMap c)
  -> IntMap a -> IntMap b -> IntMap c
mergeWithKeyBy leaf f = mergeTrees (\k x y -> maybeLeaf leaf k (f k x y))
{-# INLINE mergeWithKeyBy #-}

-- All values

mapWithKeyBy :: Leaf -> (Key -> a -> b) -> IntMap a -> IntMap b
mapWithKeyBy leaf f = go
  where
    go (Bin p m l r) = Bin p m (go l) (go r)
    go (Tip k x) = leaf k (f k x)
    go Nil = Nil
{-# INLINE mapWithKeyBy #-}

mapMaybeWithKeyBy :: Leaf -> (Key -> a -> Maybe b) -> IntMap a -> IntMap b
mapMaybeWithKeyBy leaf f = go
  where
    go (Bin p m l r) = bin p m (go l) (go r)
    go (Tip k x) = maybeLeaf leaf k (f k x)
    go Nil = Nil
{-# INLINE mapMaybeWithKeyBy #-}

mapEitherWithKeyBy :: Leaf -> (Key -> a -> Either b c) -> IntMap a -> (IntMap b, IntMap c)
mapEitherWithKeyBy leaf f = go
  where
    go (Bin p m l r) = case (go l, go r) of
      ((t, u), (t', u')) -> let { !ts = bin p m t t'; !us = bin p m u u' } in (ts, us)
    go (Tip k x) = case f k x of
      Left y -> let !t = leaf k y in (t, Nil)
      Right y -> let !t = leaf k y in (Nil, t)
    go Nil = (Nil, Nil)
{-# INLINE mapEitherWithKeyBy #-}

traverseWithKeyBy :: Applicative t => Leaf -> (Key -> a -> t b) -> IntMap a -> t (IntMap b)
traverseWithKeyBy leaf f = go
  where
    go (Bin p m l r) = inKeyOrder m (Bin p m) (go l) (go r)
    go (Tip k x) = fmap (leaf k) (f k x)
    go Nil = pure Nil
{-# INLINE traverseWithKeyBy #-}

traverseMaybeWithKeyBy :: Applicative f => Leaf -> (Key -> a -> f (Maybe b)) -> IntMap a -> f (IntMap b)
traverseMaybeWithKeyBy leaf f = go
  where
    go (Bin p m l r) = inKeyOrder m (bin p m) (go l) (go r)
    go (Tip k x) = fmap (maybeLeaf leaf k) (f k x)
    go Nil = pure Nil
{-# INLINE traverseMaybeWithKeyBy #-}

-- | How an accumulator and a tree become the result of a part: the pair of a strict map evaluates them.
type Accumulated = forall a b. a -> IntMap b -> (a, IntMap b)

strictly :: a -> IntMap b -> (a, IntMap b)
strictly a t = a `seq` t `seq` (a, t)
{-# INLINE strictly #-}

mapAccumWithKeyBy, mapAccumRWithKeyBy
  :: Accumulated -> Leaf -> (a -> Key -> b -> (a, c)) -> a -> IntMap b -> (a, IntMap c)
mapAccumWithKeyBy pair leaf f = go
  where
    go a (Bin p m l r)
      | m < 0 = let { (a1, r') = go a r; (a2, l') = go a1 l } in pair a2 (Bin p m l' r')
      | otherwise = let { (a1, l') = go a l; (a2, r') = go a1 r } in pair a2 (Bin p m l' r')
    go a (Tip k x) = let (a', y) = f a k x in pair a' (leaf k y)
    go a Nil = pair a Nil
{-# INLINE mapAccumWithKeyBy #-}
mapAccumRWithKeyBy pair leaf f = go
  where
    go a (Bin p m l r)
      | m < 0 = let { (a1, l') = go a l; (a2, r') = go a1 r } in pair a2 (Bin p m l' r')
      | otherwise = let { (a1, r') = go a r; (a2, l') = go a1 l } in pair a2 (Bin p m l' r')
    go a (Tip k x) = let (a', y) = f a k x in pair a' (leaf k y)
    go a Nil = pair a Nil
{-# INLINE mapAccumRWithKeyBy #-}
