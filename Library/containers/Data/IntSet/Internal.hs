{-# LANGUAGE BangPatterns, TypeFamilies #-}
-- | Sets of 'Int': trees over the bits of the keys, with 64 neighbouring keys to a leaf; see Note [Patricia trees]. With W
-- for the bits of an 'Int': what concerns one key is O(min(n, W)), what merges two sets O(n + m).
module Data.IntSet.Internal where

import Data.Bits
import Data.Containers.Drawing
import Data.Containers.Failures (intSetError)
import Data.Data (Constr, Data(..), DataType, mkConstr, mkDataType)
import qualified Data.Data as Data
import qualified Data.Foldable as Foldable
import Data.IntSet.Internal.Bits
import Data.Semigroup (Semigroup(..), stimesIdempotentMonoid)
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding (filter, foldl, foldr, map, null)
import qualified Prelude
import Text.Read (Lexeme(..), Read(..), lexP, parens, prec, readListPrecDefault)

infixl 9 \\

-- | Neither tree of a node is empty; a leaf has at least one bit and a prefix whose lowest bits are 0.
data IntSet
  = Bin {-# UNPACK #-} !Prefix {-# UNPACK #-} !Mask !IntSet !IntSet
  | Tip {-# UNPACK #-} !Prefix {-# UNPACK #-} !BitMap
  | Nil

-- Making trees

-- | Two trees whose keys differ above the prefixes' own bits.
link :: Prefix -> IntSet -> Prefix -> IntSet -> IntSet
link p1 t1 p2 t2
  | zero p1 m = Bin p m t1 t2
  | otherwise = Bin p m t2 t1
  where
    m = branchMask p1 p2
    p = mask p1 m
{-# INLINE link #-}

-- | A node of trees that may be empty, and a leaf that may be.
bin :: Prefix -> Mask -> IntSet -> IntSet -> IntSet
bin _ _ l Nil = l
bin _ _ Nil r = r
bin p m l r = Bin p m l r
{-# INLINE bin #-}

tip :: Prefix -> BitMap -> IntSet
tip _ 0 = Nil
tip p b = Tip p b
{-# INLINE tip #-}

-- | The tree's prefix; it must not be empty.
prefix :: IntSet -> Prefix
prefix (Bin p _ _ _) = p
prefix (Tip p _) = p
prefix Nil = 0
{-# INLINE prefix #-}

-- | Merges two sets by what becomes of leaves with the same prefix, and of trees of which the other set has no key.
merge :: (BitMap -> BitMap -> BitMap) -> (IntSet -> IntSet) -> (IntSet -> IntSet) -> IntSet -> IntSet -> IntSet
merge both left right = go
  where
    go Nil t2 = right t2
    go t1 Nil = left t1
    go t1@(Tip p1 b1) t2@(Tip p2 b2)
      | p1 == p2 = tip p1 (both b1 b2)
      | otherwise = apart t1 t2
    go t1@(Bin p1 m1 l1 r1) t2@(Tip p2 _) = under1 t1 p1 m1 l1 r1 t2 p2
    go t1@(Tip p1 _) t2@(Bin p2 m2 l2 r2) = under2 t1 p1 t2 p2 m2 l2 r2
    go t1@(Bin p1 m1 l1 r1) t2@(Bin p2 m2 l2 r2)
      | shorter m1 m2 = under1 t1 p1 m1 l1 r1 t2 p2
      | shorter m2 m1 = under2 t1 p1 t2 p2 m2 l2 r2
      | p1 == p2 = bin p1 m1 (go l1 l2) (go r1 r2)
      | otherwise = apart t1 t2
    -- The second tree belongs below the first one's node, and the other way round, if it belongs to it at all.
    under1 t1 p1 m1 l1 r1 t2 p2
      | not (match p2 p1 m1) = apart t1 t2
      | zero p2 m1 = bin p1 m1 (go l1 t2) (left r1)
      | otherwise = bin p1 m1 (left l1) (go r1 t2)
    under2 t1 p1 t2 p2 m2 l2 r2
      | not (match p1 p2 m2) = apart t1 t2
      | zero p1 m2 = bin p2 m2 (go t1 l2) (right r2)
      | otherwise = bin p2 m2 (right l2) (go t1 r2)
    apart t1 t2 = case (left t1, right t2) of
      (Nil, u2) -> u2
      (u1, Nil) -> u1
      (u1, u2) -> link (prefix t1) u1 (prefix t2) u2
{-# INLINE merge #-}

-- Construction

empty :: IntSet
empty = Nil

singleton :: Key -> IntSet
singleton k = Tip (prefixOf k) (bitOf k)

insert, delete :: Key -> IntSet -> IntSet
insert !k = insertBits (prefixOf k) (bitOf k)
delete !k = deleteBits (prefixOf k) (bitOf k)

insertBits, deleteBits :: Prefix -> BitMap -> IntSet -> IntSet
insertBits !k !b t = case t of
  Bin p m l r
    | not (match k p m) -> link k (Tip k b) p t
    | zero k m -> Bin p m (insertBits k b l) r
    | otherwise -> Bin p m l (insertBits k b r)
  Tip p c
    | p == k -> Tip p (c .|. b)
    | otherwise -> link k (Tip k b) p t
  Nil -> Tip k b
deleteBits !k !b t = case t of
  Bin p m l r
    | not (match k p m) -> t
    | zero k m -> bin p m (deleteBits k b l) r
    | otherwise -> bin p m l (deleteBits k b r)
  Tip p c
    | p == k -> tip p (c .&. complement b)
    | otherwise -> t
  Nil -> Nil

alterF :: Functor f => (Bool -> f Bool) -> Key -> IntSet -> f IntSet
alterF f k s = fmap choose (f old)
  where
    old = member k s
    choose True = if old then s else insert k s
    choose False = if old then delete k s else s
{-# INLINE alterF #-}

fromList :: [Key] -> IntSet
fromList = Foldable.foldl' (flip insert) Nil

-- | O(n), of keys in ascending order.
fromAscList, fromDistinctAscList :: [Key] -> IntSet
fromDistinctAscList = fromAscList
fromAscList [] = Nil
fromAscList (x : xs) = leaf Done (prefixOf x) (bitOf x) xs
  where
    leaf !done !p !b (y : ys)
      | prefixOf y == p = leaf done p (b .|. bitOf y) ys
      | otherwise = leaf (push done p (Tip p b) (branchMask p (prefixOf y))) (prefixOf y) (bitOf y) ys
    leaf done p b [] = finish done (Tip p b)
    -- A tree waits until one comes that differs from it at a higher bit.
    push (Later q m l done) p r m'
      | shorter m' m = push done p (node q m l r) m'
    push done p r m' = Later p m' r done
    finish Done r = r
    finish (Later p m l done) r = finish done (node p m l r)
    node p m l r
      | m < 0 = Bin 0 m r l
      | otherwise = Bin (mask p m) m l r

-- | Trees that are ready but for what follows at the bit at which that differs from a key of theirs.
data Waiting = Done | Later !Prefix !Mask !IntSet !Waiting

-- Queries

null :: IntSet -> Bool
null Nil = True
null _ = False

size :: IntSet -> Int
size = go 0
  where
    go !n (Bin _ _ l r) = go (go n l) r
    go n (Tip _ b) = n + popCount b
    go n Nil = n

member, notMember :: Key -> IntSet -> Bool
member !k = go
  where
    go (Bin p m l r)
      | not (match k p m) = False
      | zero k m = go l
      | otherwise = go r
    go (Tip p b) = p == prefixOf k && b .&. bitOf k /= 0
    go Nil = False
notMember k s = not (member k s)

lookupLT, lookupGT, lookupLE, lookupGE :: Key -> IntSet -> Maybe Key
lookupLT !k = lookupBelow k (below (bitOf k))
lookupLE !k = lookupBelow k (below (bitOf k) .|. bitOf k)
lookupGT !k = lookupAbove k (above (bitOf k))
lookupGE !k = lookupAbove k (above (bitOf k) .|. bitOf k)

-- | The greatest key before, the least after a place in a leaf, of which the keys in question are given. The first argument
-- of @go@ has the keys that are the best if there are none in the second one.
lookupBelow, lookupAbove :: Key -> BitMap -> IntSet -> Maybe Key
lookupBelow k within = go Nil
  where
    go best t = case t of
      Bin p m l r
        | not (match k p m) -> lookupMax (if k < p then best else t)
        | zero k m -> if m < 0 then go r l else go best l
        | m < 0 -> go best r
        | otherwise -> go l r
      Tip p b
        | p == prefixOf k, b .&. within /= 0 -> Just (p .|. highest (b .&. within))
        | p < prefixOf k -> lookupMax t
      _ -> lookupMax best
lookupAbove k within = go Nil
  where
    go best t = case t of
      Bin p m l r
        | not (match k p m) -> lookupMin (if k < p then t else best)
        | zero k m -> if m < 0 then go best l else go r l
        | m < 0 -> go l r
        | otherwise -> go best r
      Tip p b
        | p == prefixOf k, b .&. within /= 0 -> Just (p .|. lowest (b .&. within))
        | p > prefixOf k -> lookupMin t
      _ -> lookupMin best

lookupMin, lookupMax :: IntSet -> Maybe Key
lookupMin (Bin _ m l r) = lookupMin (if m < 0 then r else l)
lookupMin (Tip p b) = Just (p .|. lowest b)
lookupMin Nil = Nothing
lookupMax (Bin _ m l r) = lookupMax (if m < 0 then l else r)
lookupMax (Tip p b) = Just (p .|. highest b)
lookupMax Nil = Nothing

isSubsetOf, isProperSubsetOf, disjoint :: IntSet -> IntSet -> Bool
isSubsetOf s t = null (difference s t)
isProperSubsetOf s t = isSubsetOf s t && not (isSubsetOf t s)
disjoint s t = null (intersection s t)

-- Sets together

union, difference, intersection, (\\) :: IntSet -> IntSet -> IntSet
union = merge (.|.) id id
difference = merge (\b c -> b .&. complement c) id (const Nil)
intersection = merge (.&.) (const Nil) (const Nil)
(\\) = difference

unions :: Foldable f => f IntSet -> IntSet
unions = Foldable.foldl' union empty

-- Parts

filter :: (Key -> Bool) -> IntSet -> IntSet
filter ok (Bin p m l r) = bin p m (filter ok l) (filter ok r)
filter ok (Tip p b) = tip p (foldlBits' (\c k -> if ok k then c .|. bitOf k else c) 0 p b)
filter _ Nil = Nil

partition :: (Key -> Bool) -> IntSet -> (IntSet, IntSet)
partition ok s = let !yes = filter ok s in (yes, difference s yes)

split :: Key -> IntSet -> (IntSet, IntSet)
split !k s = case splitMember k s of (lo, _, hi) -> (lo, hi)

splitMember :: Key -> IntSet -> (IntSet, Bool, IntSet)
splitMember _ Nil = (Nil, False, Nil)
splitMember !k t0 = go t0
  where
    go t = case t of
      Bin p m l r
        | not (match k p m) -> if k < p then (Nil, False, t) else (t, False, Nil)
        | zero k m -> case go l of
            (lo, found, hi)
              | m < 0 -> let !lo' = bin p m lo r in (lo', found, hi)
              | otherwise -> let !hi' = bin p m hi r in (lo, found, hi')
        | otherwise -> case go r of
            (lo, found, hi)
              | m < 0 -> let !hi' = bin p m l hi in (lo, found, hi')
              | otherwise -> let !lo' = bin p m l lo in (lo', found, hi)
      Tip p b
        | p < prefixOf k -> (t, False, Nil)
        | p > prefixOf k -> (Nil, False, t)
        | otherwise ->
            let !lo = tip p (b .&. below (bitOf k))
                !hi = tip p (b .&. above (bitOf k))
            in (lo, b .&. bitOf k /= 0, hi)
      Nil -> (Nil, False, Nil)

splitRoot :: IntSet -> [IntSet]
splitRoot Nil = []
splitRoot (Bin _ m l r) = if m < 0 then [r, l] else [l, r]
splitRoot t = [t]

minView, maxView :: IntSet -> Maybe (Key, IntSet)
minView s = fmap (\k -> let !rest = delete k s in (k, rest)) (lookupMin s)
maxView s = fmap (\k -> let !rest = delete k s in (k, rest)) (lookupMax s)

deleteMin, deleteMax :: IntSet -> IntSet
deleteMin s = maybe Nil snd (minView s)
deleteMax s = maybe Nil snd (maxView s)

deleteFindMin, deleteFindMax :: IntSet -> (Key, IntSet)
deleteFindMin s = case minView s of
  Just r -> r
  Nothing -> intSetError 894 28 "deleteFindMin: empty set has no minimal element"
deleteFindMax s = case maxView s of
  Just r -> r
  Nothing -> intSetError 900 28 "deleteFindMax: empty set has no maximal element"

findMin, findMax :: IntSet -> Key
findMin s = case lookupMin s of
  Just x -> x
  Nothing -> intSetError 905 15 "findMin: empty set has no minimal element"
findMax s = case lookupMax s of
  Just x -> x
  Nothing -> intSetError 916 15 "findMax: empty set has no maximal element"

map, mapMonotonic :: (Key -> Key) -> IntSet -> IntSet
map f = fromList . Prelude.map f . toAscList
mapMonotonic f = fromDistinctAscList . Prelude.map f . toAscList

-- Folds

foldr, foldr', fold :: (Key -> b -> b) -> b -> IntSet -> b
foldr f = go
  where
    go z (Bin _ m l r) = if m < 0 then go (go z l) r else go (go z r) l
    go z (Tip p b) = foldrBits f z p b
    go z Nil = z
{-# INLINE foldr #-}
foldr' f = go
  where
    go !z (Bin _ m l r)
      | m < 0 = let !z' = go z l in go z' r
      | otherwise = let !z' = go z r in go z' l
    go z (Tip p b) = foldrBits' f z p b
    go z Nil = z
{-# INLINE foldr' #-}
fold = foldr
{-# INLINE fold #-}

foldl, foldl' :: (a -> Key -> a) -> a -> IntSet -> a
foldl f = go
  where
    go z (Bin _ m l r) = if m < 0 then go (go z r) l else go (go z l) r
    go z (Tip p b) = foldlBits f z p b
    go z Nil = z
{-# INLINE foldl #-}
foldl' f = go
  where
    go !z (Bin _ m l r)
      | m < 0 = let !z' = go z r in go z' l
      | otherwise = let !z' = go z l in go z' r
    go z (Tip p b) = foldlBits' f z p b
    go z Nil = z
{-# INLINE foldl' #-}

elems, toList, toAscList, toDescList :: IntSet -> [Key]
elems = toAscList
toList = toAscList
toAscList = foldr (:) []
toDescList = foldl (flip (:)) []

-- Instances

instance Eq IntSet where
  Bin p1 m1 l1 r1 == Bin p2 m2 l2 r2 = m1 == m2 && p1 == p2 && l1 == l2 && r1 == r2
  Tip p1 b1 == Tip p2 b2 = p1 == p2 && b1 == b2
  Nil == Nil = True
  _ == _ = False

instance Ord IntSet where
  compare s t = compare (toAscList s) (toAscList t)

instance Show IntSet where
  showsPrec d s = showParen (d > 10) (showString "fromList " . shows (toList s))

instance Read IntSet where
  readPrec = parens (prec 10 (lexP >>= \token -> case token of
    Ident "fromList" -> fmap fromList readPrec
    _ -> fail "IntSet"))
  readListPrec = readListPrecDefault

instance Semigroup IntSet where
  (<>) = union
  stimes = stimesIdempotentMonoid

instance Monoid IntSet where
  mempty = empty
  mconcat = unions

-- | As if it were made by 'fromList'.
instance Data IntSet where
  gfoldl f z m = z fromList `f` toList m
  gunfold k z _ = k (z fromList)
  toConstr _ = constructor
  dataTypeOf _ = dataType

constructor :: Constr
constructor = mkConstr dataType "fromList" [] Data.Prefix

dataType :: DataType
dataType = mkDataType "Data.IntSet.Internal.IntSet" [constructor]

instance Exts.IsList IntSet where
  type Item IntSet = Key
  fromList = fromList
  toList = toAscList

-- Pictures

showTree :: IntSet -> String
showTree = showTreeWith True False

-- | Hanging, with lines between the nodes: each if so asked.
showTreeWith :: Bool -> Bool -> IntSet -> String
showTreeWith isHanging isWide = draw isHanging isWide . shape
  where
    shape Nil = Empty
    shape (Tip prefix bits) = Leaf (' ' : show prefix ++ " + " ++ show (toList (Tip 0 bits)))
    shape (Bin _ _ l r) = Node "*" (shape l) (shape r)
