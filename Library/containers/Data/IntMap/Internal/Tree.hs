-- | The trees of maps from 'Int', and how two of them are merged; see Note [Patricia trees].
module Data.IntMap.Internal.Tree (IntMap(..), link, bin, node, inKeyOrder, mergeWithA) where

import Control.Applicative (liftA2)
import Data.IntSet.Internal.Bits

-- | Neither tree of a node is empty.
data IntMap a
  = Bin {-# UNPACK #-} !Prefix {-# UNPACK #-} !Mask !(IntMap a) !(IntMap a)
  | Tip {-# UNPACK #-} !Key a
  | Nil

-- | Two trees whose keys differ above the prefixes' own bits.
link :: Prefix -> IntMap a -> Prefix -> IntMap a -> IntMap a
link p1 t1 p2 t2
  | zero p1 m = Bin p m t1 t2
  | otherwise = Bin p m t2 t1
  where
    m = branchMask p1 p2
    p = mask p1 m
{-# INLINE link #-}

-- | A node of trees that may be empty.
bin :: Prefix -> Mask -> IntMap a -> IntMap a -> IntMap a
bin _ _ l Nil = l
bin _ _ Nil r = r
bin p m l r = Bin p m l r
{-# INLINE bin #-}

-- | A node of two trees of which the first has the lesser keys; one of its keys and the bit at which they differ are given.
node :: Key -> Mask -> IntMap a -> IntMap a -> IntMap a
node k m lesser greater
  | m < 0 = Bin 0 m greater lesser
  | otherwise = Bin (mask k m) m lesser greater
{-# INLINE node #-}

-- | Combines what is made of a node's left and right tree; the actions are done in the order of keys.
inKeyOrder :: Applicative f => Mask -> (a -> b -> c) -> f a -> f b -> f c
inKeyOrder m f l r
  | m < 0 = liftA2 (flip f) r l
  | otherwise = liftA2 f l r
{-# INLINE inKeyOrder #-}

-- | Merges two maps by what becomes of keys of both, and of trees of which the other map has no key: that must have keys of
-- its tree only. The actions are done in the order of keys.
mergeWithA
  :: Applicative f
  => (Key -> a -> b -> f (IntMap c)) -> (IntMap a -> f (IntMap c)) -> (IntMap b -> f (IntMap c))
  -> IntMap a -> IntMap b -> f (IntMap c)
mergeWithA both left right = go
  where
    go Nil t2 = right t2
    go t1 Nil = left t1
    go t1@(Tip k1 x) t2@(Tip k2 y)
      | k1 == k2 = both k1 x y
      | otherwise = apart k1 t1 k2 t2
    go t1@(Bin p1 m1 l1 r1) t2@(Tip k2 _) = under1 t1 p1 m1 l1 r1 t2 k2
    go t1@(Tip k1 _) t2@(Bin p2 m2 l2 r2) = under2 t1 k1 t2 p2 m2 l2 r2
    go t1@(Bin p1 m1 l1 r1) t2@(Bin p2 m2 l2 r2)
      | shorter m1 m2 = under1 t1 p1 m1 l1 r1 t2 p2
      | shorter m2 m1 = under2 t1 p1 t2 p2 m2 l2 r2
      | p1 == p2 = inKeyOrder m1 (bin p1 m1) (go l1 l2) (go r1 r2)
      | otherwise = apart p1 t1 p2 t2
    -- The second tree belongs below the first one's node, and the other way round, if it belongs to it at all.
    under1 t1 p1 m1 l1 r1 t2 p2
      | not (match p2 p1 m1) = apart p1 t1 p2 t2
      | zero p2 m1 = inKeyOrder m1 (bin p1 m1) (go l1 t2) (left r1)
      | otherwise = inKeyOrder m1 (bin p1 m1) (left l1) (go r1 t2)
    under2 t1 p1 t2 p2 m2 l2 r2
      | not (match p1 p2 m2) = apart p1 t1 p2 t2
      | zero p1 m2 = inKeyOrder m2 (bin p2 m2) (go t1 l2) (right r2)
      | otherwise = inKeyOrder m2 (bin p2 m2) (right l2) (go t1 r2)
    apart p1 t1 p2 t2
      | zero p1 m = inKeyOrder m (bin p m) (left t1) (right t2)
      | otherwise = inKeyOrder m (bin p m) (right t2) (left t1)
      where
        m = branchMask p1 p2
        p = mask p1 m
{-# INLINE mergeWithA #-}
