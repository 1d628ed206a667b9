{-# LANGUAGE BangPatterns #-}
-- | Maps: what does not compute values. Lookups, insertions and deletions are O(log n); unions, differences and
-- intersections are O(m log(n\/m + 1)) for m <= n.
module Data.Map.Internal.Basic where

import Data.Bifoldable
import Data.Containers.Failures (mapError)
import Data.Data (Constr, Data(..), DataType, gcast2, mkConstr, mkDataType)
import qualified Data.Data as Data
import qualified Data.Foldable as Foldable
import Data.Functor.Classes
import Data.Map.Internal.Tree
import Data.Maybe (isJust)
import Data.Semigroup (Semigroup(..), stimesIdempotentMonoid)
import qualified Data.Set.Internal as Set
import Prelude hiding (drop, filter, foldl, foldr, lookup, map, null, splitAt, take)
import qualified Prelude
import Text.Read (Lexeme(..), Read(..), lexP, parens, prec, readListPrecDefault)

infixl 9 !, !?, \\

-- Queries

null :: Map k a -> Bool
null Tip = True
null _ = False

lookup :: Ord k => k -> Map k a -> Maybe a
lookup !_ Tip = Nothing
lookup k (Bin _ kx x l r) = case compare k kx of
  LT -> lookup k l
  GT -> lookup k r
  EQ -> Just x

member, notMember :: Ord k => k -> Map k a -> Bool
member k m = isJust (lookup k m)
notMember k m = not (member k m)

(!) :: Ord k => Map k a -> k -> a
m ! k = case lookup k m of
  Just x -> x
  Nothing -> mapError 633 17 "Map.!: given key is not an element in the map"

(!?) :: Ord k => Map k a -> k -> Maybe a
m !? k = lookup k m

findWithDefault :: Ord k => a -> k -> Map k a -> a
findWithDefault def k m = case lookup k m of
  Just x -> x
  Nothing -> def

lookupLT, lookupGT, lookupLE, lookupGE :: Ord k => k -> Map k v -> Maybe (k, v)
lookupLT = below (<)
lookupLE = below (<=)
lookupGT = above (>)
lookupGE = above (>=)

-- | The greatest key that stands in a relation to the given one, and the least one.
below, above :: (k -> k -> Bool) -> k -> Map k v -> Maybe (k, v)
below rel !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ kx x l r) = if kx `rel` k then go (Just (kx, x)) r else go best l
above rel !k = go Nothing
  where
    go best Tip = best
    go best (Bin _ kx x l r) = if kx `rel` k then go (Just (kx, x)) l else go best r

-- Deletion

empty :: Map k a
empty = Tip

delete :: Ord k => k -> Map k a -> Map k a
delete !_ Tip = Tip
delete k (Bin _ kx x l r) = case compare k kx of
  LT -> balance kx x (delete k l) r
  GT -> balance kx x l (delete k r)
  EQ -> glue l r

-- The ends

lookupMin, lookupMax :: Map k a -> Maybe (k, a)
lookupMin Tip = Nothing
lookupMin (Bin _ k x Tip _) = Just (k, x)
lookupMin (Bin _ _ _ l _) = lookupMin l
lookupMax Tip = Nothing
lookupMax (Bin _ k x _ Tip) = Just (k, x)
lookupMax (Bin _ _ _ _ r) = lookupMax r

findMin, findMax :: Map k a -> (k, a)
findMin m = case lookupMin m of
  Just e -> e
  Nothing -> mapError 1653 17 "Map.findMin: empty map has no minimal element"
findMax m = case lookupMax m of
  Just e -> e
  Nothing -> mapError 1678 17 "Map.findMax: empty map has no maximal element"

deleteMin, deleteMax :: Map k a -> Map k a
deleteMin Tip = Tip
deleteMin m = case deleteFindMinEntry m of MinEntry _ _ rest -> rest
deleteMax Tip = Tip
deleteMax m = case deleteFindMaxEntry m of MinEntry _ _ rest -> rest

minViewWithKey, maxViewWithKey :: Map k a -> Maybe ((k, a), Map k a)
minViewWithKey Tip = Nothing
minViewWithKey m = Just (case deleteFindMinEntry m of MinEntry k x rest -> ((k, x), rest))
maxViewWithKey Tip = Nothing
maxViewWithKey m = Just (case deleteFindMaxEntry m of MinEntry k x rest -> ((k, x), rest))

minView, maxView :: Map k a -> Maybe (a, Map k a)
minView m = fmap (\((_, x), rest) -> (x, rest)) (minViewWithKey m)
maxView m = fmap (\((_, x), rest) -> (x, rest)) (maxViewWithKey m)

deleteFindMin, deleteFindMax :: Map k a -> ((k, a), Map k a)
deleteFindMin m = case minViewWithKey m of
  Just r -> r
  Nothing -> (mapError 3987 15 "Map.deleteFindMin: can not return the minimal element of an empty map", Tip)
deleteFindMax m = case maxViewWithKey m of
  Just r -> r
  Nothing -> (mapError 3997 15 "Map.deleteFindMax: can not return the maximal element of an empty map", Tip)

-- Maps together

union :: Ord k => Map k a -> Map k a -> Map k a
union t1 Tip = t1
union Tip t2 = t2
union (Bin _ k x l r) t2 = case split k t2 of
  (l2, r2) -> link k x (union l l2) (union r r2)

unions :: (Foldable f, Ord k) => f (Map k a) -> Map k a
unions = Foldable.foldl' union empty

difference, (\\) :: Ord k => Map k a -> Map k b -> Map k a
difference Tip _ = Tip
difference t1 Tip = t1
difference t1 (Bin _ k _ l r) = case split k t1 of
  (l1, r1) -> link2 (difference l1 l) (difference r1 r)
(\\) = difference

intersection :: Ord k => Map k a -> Map k b -> Map k a
intersection Tip _ = Tip
intersection _ Tip = Tip
intersection (Bin _ k x l r) t2 = case splitMember k t2 of
  (l2, found, r2)
    | found -> link k x (intersection l l2) (intersection r r2)
    | otherwise -> link2 (intersection l l2) (intersection r r2)

disjoint :: Ord k => Map k a -> Map k b -> Bool
disjoint Tip _ = True
disjoint _ Tip = True
disjoint (Bin _ k _ l r) t = case splitMember k t of
  (l2, found, r2) -> not found && disjoint l l2 && disjoint r r2

-- | Looks the values of the second map up in the first.
compose :: Ord b => Map b c -> Map a b -> Map a c
compose bc ab0
  | null bc = ab0 `seq` Tip
  | otherwise = go ab0
  where
    go Tip = Tip
    go (Bin _ k b l r) = case lookup b bc of
      Just c -> link k c (go l) (go r)
      Nothing -> link2 (go l) (go r)

split :: Ord k => k -> Map k a -> (Map k a, Map k a)
split k m = case splitLookup k m of (l, _, r) -> (l, r)

splitLookup :: Ord k => k -> Map k a -> (Map k a, Maybe a, Map k a)
splitLookup !_ Tip = (Tip, Nothing, Tip)
splitLookup k (Bin _ kx x l r) = case compare k kx of
  LT -> case splitLookup k l of (lt, z, gt) -> let !gt' = link kx x gt r in (lt, z, gt')
  GT -> case splitLookup k r of (lt, z, gt) -> let !lt' = link kx x l lt in (lt', z, gt)
  EQ -> (l, Just x, r)

splitMember :: Ord k => k -> Map k a -> (Map k a, Bool, Map k a)
splitMember k m = case splitLookup k m of (l, z, r) -> (l, isJust z, r)

-- | Pieces of about the same size, in order.
splitRoot :: Map k b -> [Map k b]
splitRoot Tip = []
splitRoot (Bin _ k x l r) = [l, Bin 1 k x Tip Tip, r]

restrictKeys, withoutKeys :: Ord k => Map k a -> Set.Set k -> Map k a
restrictKeys Tip _ = Tip
restrictKeys m@(Bin _ k x l r) s
  | Set.null s = Tip
  | otherwise = case Set.splitMember k s of
      (l2, found, r2)
        | found, size l' == size l, size r' == size r -> m
        | found -> link k x l' r'
        | otherwise -> link2 l' r'
        where
          !l' = restrictKeys l l2
          !r' = restrictKeys r r2
withoutKeys Tip _ = Tip
withoutKeys m@(Bin _ k x l r) s
  | Set.null s = m
  | otherwise = case Set.splitMember k s of
      (l2, found, r2)
        | found -> link2 (withoutKeys l l2) (withoutKeys r r2)
        | otherwise -> link k x (withoutKeys l l2) (withoutKeys r r2)

isSubmapOf, isProperSubmapOf :: (Ord k, Eq a) => Map k a -> Map k a -> Bool
isSubmapOf = isSubmapOfBy (==)
isProperSubmapOf = isProperSubmapOfBy (==)

isSubmapOfBy, isProperSubmapOfBy :: Ord k => (a -> b -> Bool) -> Map k a -> Map k b -> Bool
isSubmapOfBy f t1 t2 = size t1 <= size t2 && go t1 t2
  where
    go Tip _ = True
    go _ Tip = False
    go (Bin _ k x l r) t = case splitLookup k t of
      (lt, Just y, gt) -> f x y && go l lt && go r gt
      _ -> False
isProperSubmapOfBy f t1 t2 = size t1 < size t2 && isSubmapOfBy f t1 t2

-- Filters

filter :: (a -> Bool) -> Map k a -> Map k a
filter p = filterWithKey (\_ x -> p x)

filterWithKey :: (k -> a -> Bool) -> Map k a -> Map k a
filterWithKey _ Tip = Tip
filterWithKey p (Bin _ k x l r)
  | p k x = link k x (filterWithKey p l) (filterWithKey p r)
  | otherwise = link2 (filterWithKey p l) (filterWithKey p r)

partition :: (a -> Bool) -> Map k a -> (Map k a, Map k a)
partition p = partitionWithKey (\_ x -> p x)

partitionWithKey :: (k -> a -> Bool) -> Map k a -> (Map k a, Map k a)
partitionWithKey _ Tip = (Tip, Tip)
partitionWithKey p (Bin _ k x l r) = case (partitionWithKey p l, partitionWithKey p r) of
  ((l1, l2), (r1, r2))
    | p k x -> (link k x l1 r1, link2 l2 r2)
    | otherwise -> (link2 l1 r1, link k x l2 r2)

takeWhileAntitone, dropWhileAntitone :: (k -> Bool) -> Map k a -> Map k a
takeWhileAntitone p m = fst (spanAntitone p m)
dropWhileAntitone p m = snd (spanAntitone p m)

spanAntitone :: (k -> Bool) -> Map k a -> (Map k a, Map k a)
spanAntitone _ Tip = (Tip, Tip)
spanAntitone p (Bin _ k x l r)
  | p k = case spanAntitone p r of (u, v) -> let !u' = link k x l u in (u', v)
  | otherwise = case spanAntitone p l of (u, v) -> let !v' = link k x v r in (u, v')

-- By position

lookupIndex :: Ord k => k -> Map k a -> Maybe Int
lookupIndex = go 0
  where
    go :: Ord k => Int -> k -> Map k a -> Maybe Int
    go !_ !_ Tip = Nothing
    go i k (Bin _ kx _ l r) = case compare k kx of
      LT -> go i k l
      GT -> go (i + size l + 1) k r
      EQ -> Just $! i + size l

findIndex :: Ord k => k -> Map k a -> Int
findIndex k m = case lookupIndex k m of
  Just i -> i
  Nothing -> mapError 1463 23 "Map.findIndex: element is not in the map"

elemAt :: Int -> Map k a -> (k, a)
elemAt !_ Tip = mapError 1504 17 "Map.elemAt: index out of range"
elemAt i (Bin _ k x l r) = case compare i sl of
  LT -> elemAt i l
  GT -> elemAt (i - sl - 1) r
  EQ -> (k, x)
  where sl = size l

deleteAt :: Int -> Map k a -> Map k a
deleteAt !_ Tip = mapError 1617 12 "Map.deleteAt: index out of range"
deleteAt i (Bin _ k x l r) = case compare i sl of
  LT -> balance k x (deleteAt i l) r
  GT -> balance k x l (deleteAt (i - sl - 1) r)
  EQ -> glue l r
  where sl = size l

take, drop :: Int -> Map k a -> Map k a
take n m = fst (splitAt n m)
drop n m = snd (splitAt n m)

splitAt :: Int -> Map k a -> (Map k a, Map k a)
splitAt !_ Tip = (Tip, Tip)
splitAt n m@(Bin _ k x l r)
  | n <= 0 = (Tip, m)
  | n >= size m = (m, Tip)
  | otherwise = case compare n sl of
      LT -> case splitAt n l of (u, v) -> let !v' = link k x v r in (u, v')
      GT -> case splitAt (n - sl - 1) r of (u, v) -> let !u' = link k x l u in (u', v)
      EQ -> let !v = insertMin k x r in (l, v)
  where sl = size l

-- Folds

foldr, foldr' :: (a -> b -> b) -> b -> Map k a -> b
foldr f = foldrWithKey (\_ x z -> f x z)
foldr' f = foldrWithKey' (\_ x z -> f x z)

foldl, foldl' :: (a -> b -> a) -> a -> Map k b -> a
foldl f = foldlWithKey (\z _ x -> f z x)
foldl' f = foldlWithKey' (\z _ x -> f z x)

foldrWithKey, foldrWithKey' :: (k -> a -> b -> b) -> b -> Map k a -> b
foldrWithKey f = go
  where
    go z Tip = z
    go z (Bin _ k x l r) = go (f k x (go z r)) l
foldrWithKey' f = go
  where
    go !z Tip = z
    go z (Bin _ k x l r) = let !z' = go z r in let !z'' = f k x z' in go z'' l

foldlWithKey, foldlWithKey' :: (a -> k -> b -> a) -> a -> Map k b -> a
foldlWithKey f = go
  where
    go z Tip = z
    go z (Bin _ k x l r) = go (f (go z l) k x) r
foldlWithKey' f = go
  where
    go !z Tip = z
    go z (Bin _ k x l r) = let !z' = go z l in let !z'' = f z' k x in go z'' r

foldMapWithKey :: Monoid m => (k -> a -> m) -> Map k a -> m
foldMapWithKey f = go
  where
    go Tip = mempty
    go (Bin 1 k x _ _) = f k x
    go (Bin _ k x l r) = go l <> (f k x <> go r)

elems :: Map k a -> [a]
elems = foldr (:) []

keys :: Map k a -> [k]
keys = foldrWithKey (\k _ ks -> k : ks) []

assocs, toList, toAscList, toDescList :: Map k a -> [(k, a)]
assocs = toAscList
toList = toAscList
toAscList = foldrWithKey (\k x xs -> (k, x) : xs) []
toDescList = foldlWithKey (\xs k x -> (k, x) : xs) []

keysSet :: Map k a -> Set.Set k
keysSet Tip = Set.Tip
keysSet (Bin n k _ l r) = Set.Bin n k (keysSet l) (keysSet r)

-- | The keys change, their order does not.
mapKeysMonotonic :: (k1 -> k2) -> Map k1 a -> Map k2 a
mapKeysMonotonic _ Tip = Tip
mapKeysMonotonic f (Bin n k x l r) = Bin n (f k) x (mapKeysMonotonic f l) (mapKeysMonotonic f r)

-- | A tree of entries in order, of distinct keys: O(n). The values are made by a function that gets what to go on with.
ascending :: [(k, a)] -> Map k a
ascending xs = case build (length xs) xs of (t, _) -> t
  where
    build :: Int -> [(k, a)] -> (Map k a, [(k, a)])
    build 0 rest = (Tip, rest)
    build n rest = case build half rest of
      (l, (k, x) : rest') -> case build (n - half - 1) rest' of
        (r, rest'') -> let !t = Bin n k x l r in (t, rest'')
      (l, []) -> (l, [])
      where half = n `quot` 2

-- Instances

instance (Eq k, Eq a) => Eq (Map k a) where
  t1 == t2 = size t1 == size t2 && toAscList t1 == toAscList t2

instance (Ord k, Ord v) => Ord (Map k v) where
  compare m1 m2 = compare (toAscList m1) (toAscList m2)

instance (Show k, Show a) => Show (Map k a) where
  showsPrec d m = showParen (d > 10) (showString "fromList " . shows (toList m))

instance (Ord k, Read k, Read e) => Read (Map k e) where
  readPrec = parens (prec 10 (lexP >>= \token -> case token of
    Ident "fromList" -> fmap lastWins readPrec
    _ -> fail "Map"))
  readListPrec = readListPrecDefault

-- | The entry that comes last counts.
lastWins :: Ord k => [(k, a)] -> Map k a
lastWins = Foldable.foldl' (\m (k, x) -> insertEntry k x m) Tip

-- | Inserts; the value is not evaluated. The new key replaces an old one that is equal to it.
insertEntry :: Ord k => k -> a -> Map k a -> Map k a
insertEntry !k x Tip = Bin 1 k x Tip Tip
insertEntry k x (Bin n ky y l r) = case compare k ky of
  LT -> balance ky y (insertEntry k x l) r
  GT -> balance ky y l (insertEntry k x r)
  EQ -> Bin n k x l r

instance Ord k => Semigroup (Map k v) where
  (<>) = union
  stimes = stimesIdempotentMonoid

instance Ord k => Monoid (Map k v) where
  mempty = empty
  mconcat = unions

instance Functor (Map k) where
  fmap _ Tip = Tip
  fmap f (Bin n k x l r) = Bin n k (f x) (fmap f l) (fmap f r)
  a <$ m = fmap (const a) m

instance Foldable (Map k) where
  foldMap f = foldMapWithKey (\_ x -> f x)
  foldr = foldr
  foldl = foldl
  foldr' = foldr'
  foldl' = foldl'
  toList = elems
  length = size
  null = null
  elem x = go
    where
      go Tip = False
      go (Bin _ _ y l r) = x == y || go l || go r
  maximum = best max (mapError 4271 23 "Data.Foldable.maximum (for Data.Map): empty map")
  minimum = best min (mapError 4278 23 "Data.Foldable.minimum (for Data.Map): empty map")
  sum = foldl' (+) 0
  product = foldl' (*) 1

-- | The value that wins against all others, a root before its left and its right tree; or what is said if there is none.
best :: (a -> a -> a) -> a -> Map k a -> a
best _ none Tip = none
best better _ (Bin _ _ y l r) = go (go y l) r
  where
    go !b Tip = b
    go b (Bin _ _ x l' r') = go (go (better b x) l') r'
{-# INLINE best #-}

instance Traversable (Map k) where
  traverse f = traverseWithKey (\_ x -> f x)

traverseWithKey :: Applicative t => (k -> a -> t b) -> Map k a -> t (Map k b)
traverseWithKey f = go
  where
    go Tip = pure Tip
    go (Bin 1 k x _ _) = fmap (\y -> Bin 1 k y Tip Tip) (f k x)
    go (Bin n k x l r) = (\l' y r' -> Bin n k y l' r') <$> go l <*> f k x <*> go r

-- | As if it were made by @fromList@.
instance (Data k, Data a, Ord k) => Data (Map k a) where
  gfoldl f z m = z lastWins `f` toList m
  gunfold k z _ = k (z lastWins)
  toConstr _ = constructor
  dataTypeOf _ = dataType
  dataCast2 f = gcast2 f

constructor :: Constr
constructor = mkConstr dataType "fromList" [] Data.Prefix

dataType :: DataType
dataType = mkDataType "Data.Map.Internal.Map" [constructor]

instance Bifoldable Map where
  bifoldMap f g = foldMapWithKey (\k x -> f k <> g x)

instance Eq k => Eq1 (Map k) where
  liftEq = liftEq2 (==)

instance Eq2 Map where
  liftEq2 eqk eqv m n = size m == size n && liftEq (liftEq2 eqk eqv) (toList m) (toList n)

instance Ord k => Ord1 (Map k) where
  liftCompare = liftCompare2 compare

instance Ord2 Map where
  liftCompare2 cmpk cmpv m n = liftCompare (liftCompare2 cmpk cmpv) (toList m) (toList n)

instance Show k => Show1 (Map k) where
  liftShowsPrec = liftShowsPrec2 showsPrec showList

instance Show2 Map where
  liftShowsPrec2 spk slk spv slv d m = showsUnaryWith (liftShowsPrec sp sl) "fromList" d (toList m)
    where
      sp = liftShowsPrec2 spk slk spv slv
      sl = liftShowList2 spk slk spv slv

instance (Ord k, Read k) => Read1 (Map k) where
  liftReadsPrec rp rl = readsData (readsUnaryWith (liftReadsPrec rp' rl') "fromList" lastWins)
    where
      rp' = liftReadsPrec rp rl
      rl' = liftReadList rp rl
