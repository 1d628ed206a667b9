{-# LANGUAGE RoleAnnotations, TypeFamilies, BangPatterns #-}
-- | Sets, as trees balanced by weight (see Note [Balance] in "Data.Map.Internal.Tree"). Lookups, insertions and deletions
-- are O(log n); unions, differences and intersections O(m log(n\/m + 1)) for m <= n.
module Data.Set.Internal where

import Data.Containers.Drawing
import Data.Containers.Failures (setError)
import Data.Data (Constr, Data(..), DataType, gcast1, mkConstr, mkDataType)
import qualified Data.Data as Data
import qualified Data.Foldable as Foldable
import Data.Functor.Classes
import qualified Data.List as List
import Data.Semigroup (Semigroup(..), stimesIdempotentMonoid)
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding (drop, filter, foldl, foldr, map, null, splitAt, take)
import Text.Read (Lexeme(..), Read(..), lexP, parens, prec, readListPrecDefault)

infixl 9 \\

type role Set nominal
data Set a = Bin !Int !a !(Set a) !(Set a) | Tip

-- The trees

delta, ratio :: Int
delta = 3
ratio = 2

size :: Set a -> Int
size Tip = 0
size (Bin n _ _ _) = n
{-# INLINE size #-}

bin :: a -> Set a -> Set a -> Set a
bin x l r = Bin (size l + size r + 1) x l r
{-# INLINE bin #-}

-- | A node of trees of which one has one element more or less than in balance.
balance :: a -> Set a -> Set a -> Set a
balance x l r
  | sl + sr <= 1 = Bin (sl + sr + 1) x l r
  | sr > delta * sl = rotateLeft x l r
  | sl > delta * sr = rotateRight x l r
  | otherwise = Bin (sl + sr + 1) x l r
  where
    !sl = size l
    !sr = size r

rotateLeft, rotateRight :: a -> Set a -> Set a -> Set a
rotateLeft x l (Bin _ rx rl rr)
  | size rl < ratio * size rr = bin rx (bin x l rl) rr
  | Bin _ mx ml mr <- rl = bin mx (bin x l ml) (bin rx mr rr)
rotateLeft x l r = bin x l r
rotateRight x (Bin _ lx ll lr) r
  | size lr < ratio * size ll = bin lx ll (bin x lr r)
  | Bin _ mx ml mr <- lr = bin mx (bin lx ll ml) (bin x mr r)
rotateRight x l r = bin x l r

-- | A node of any two trees.
link :: a -> Set a -> Set a -> Set a
link x Tip r = insertMin x r
link x l Tip = insertMax x l
link x l@(Bin sl y ly ry) r@(Bin sr z lz rz)
  | delta * sl < sr = balance z (link x l lz) rz
  | delta * sr < sl = balance y ly (link x ry r)
  | otherwise = bin x l r

insertMin, insertMax :: a -> Set a -> Set a
insertMin x Tip = Bin 1 x Tip Tip
insertMin x (Bin _ y l r) = balance y (insertMin x l) r
insertMax x Tip = Bin 1 x Tip Tip
insertMax x (Bin _ y l r) = balance y l (insertMax x r)

-- | Any two trees without a node between them.
merge :: Set a -> Set a -> Set a
merge Tip r = r
merge l Tip = l
merge l@(Bin sl x lx rx) r@(Bin sr y ly ry)
  | delta * sl < sr = balance y (merge l ly) ry
  | delta * sr < sl = balance x lx (merge rx r)
  | otherwise = glue l r

-- | Two trees that are in balance with each other.
glue :: Set a -> Set a -> Set a
glue Tip r = r
glue l Tip = l
glue l r
  | size l > size r = case deleteFindMax l of (x, l') -> balance x l' r
  | otherwise = case deleteFindMin r of (x, r') -> balance x l r'

valid :: Ord a => Set a -> Bool
valid t = ordered (const True) (const True) t && balanced t && sized t
  where
    ordered _ _ Tip = True
    ordered above below (Bin _ x l r) = above x && below x && ordered above (< x) l && ordered (> x) below r
    balanced Tip = True
    balanced (Bin _ _ l r) =
      (size l + size r <= 1 || (size l <= delta * size r && size r <= delta * size l)) && balanced l && balanced r
    sized Tip = True
    sized (Bin n _ l r) = n == size l + size r + 1 && sized l && sized r

-- Queries

null :: Set a -> Bool
null Tip = True
null _ = False

member, notMember :: Ord a => a -> Set a -> Bool
member !_ Tip = False
member x (Bin _ y l r) = case compare x y of
  LT -> member x l
  GT -> member x r
  EQ -> True
notMember x s = not (member x s)

lookupLT, lookupGT, lookupLE, lookupGE :: Ord a => a -> Set a -> Maybe a
lookupLT = below (<)
lookupLE = below (<=)
lookupGT = above (>)
lookupGE = above (>=)

below, above :: (a -> a -> Bool) -> a -> Set a -> Maybe a
below rel !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) = if y `rel` x then go (Just y) r else go best l
above rel !x = go Nothing
  where
    go best Tip = best
    go best (Bin _ y l r) = if y `rel` x then go (Just y) l else go best r

-- Elements

empty :: Set a
empty = Tip

singleton :: a -> Set a
singleton x = Bin 1 x Tip Tip

-- | The new element replaces an old one that is equal to it.
insert :: Ord a => a -> Set a -> Set a
insert !x Tip = Bin 1 x Tip Tip
insert x (Bin n y l r) = case compare x y of
  LT -> balance y (insert x l) r
  GT -> balance y l (insert x r)
  EQ -> Bin n x l r

delete :: Ord a => a -> Set a -> Set a
delete !_ Tip = Tip
delete x (Bin _ y l r) = case compare x y of
  LT -> balance y (delete x l) r
  GT -> balance y l (delete x r)
  EQ -> glue l r

alterF :: (Ord a, Functor f) => (Bool -> f Bool) -> a -> Set a -> f (Set a)
alterF f x s = fmap change (f found)
  where
    found = member x s
    change True = if found then s else insert x s
    change False = if found then delete x s else s

-- The ends

lookupMin, lookupMax :: Set a -> Maybe a
lookupMin Tip = Nothing
lookupMin (Bin _ x Tip _) = Just x
lookupMin (Bin _ _ l _) = lookupMin l
lookupMax Tip = Nothing
lookupMax (Bin _ x _ Tip) = Just x
lookupMax (Bin _ _ _ r) = lookupMax r

findMin, findMax :: Set a -> a
findMin s = case lookupMin s of
  Just x -> x
  Nothing -> setError 790 17 "Set.findMin: empty set has no minimal element"
findMax s = case lookupMax s of
  Just x -> x
  Nothing -> setError 808 17 "Set.findMax: empty set has no maximal element"

deleteMin, deleteMax :: Set a -> Set a
deleteMin Tip = Tip
deleteMin s = snd (deleteFindMin s)
deleteMax Tip = Tip
deleteMax s = snd (deleteFindMax s)

deleteFindMin, deleteFindMax :: Set a -> (a, Set a)
deleteFindMin (Bin _ x Tip r) = (x, r)
deleteFindMin (Bin _ x l r) = case deleteFindMin l of (m, l') -> let !t = balance x l' r in (m, t)
deleteFindMin Tip = (setError 1610 18 "Set.deleteFindMin: can not return the minimal element of an empty set", Tip)
deleteFindMax (Bin _ x l Tip) = (x, l)
deleteFindMax (Bin _ x l r) = case deleteFindMax r of (m, r') -> let !t = balance x l r' in (m, t)
deleteFindMax Tip = (setError 1618 18 "Set.deleteFindMax: can not return the maximal element of an empty set", Tip)

minView, maxView :: Set a -> Maybe (a, Set a)
minView Tip = Nothing
minView s = Just (deleteFindMin s)
maxView Tip = Nothing
maxView s = Just (deleteFindMax s)

-- Sets together

union :: Ord a => Set a -> Set a -> Set a
union t1 Tip = t1
union Tip t2 = t2
union (Bin _ x l r) t2 = case split x t2 of (l2, r2) -> link x (union l l2) (union r r2)

unions :: (Foldable f, Ord a) => f (Set a) -> Set a
unions = Foldable.foldl' union empty

difference, (\\) :: Ord a => Set a -> Set a -> Set a
difference Tip _ = Tip
difference t1 Tip = t1
difference t1 (Bin _ x l r) = case split x t1 of (l1, r1) -> merge (difference l1 l) (difference r1 r)
(\\) = difference

intersection :: Ord a => Set a -> Set a -> Set a
intersection Tip _ = Tip
intersection _ Tip = Tip
intersection (Bin _ x l r) t2 = case splitMember x t2 of
  (l2, found, r2)
    | found -> link x (intersection l l2) (intersection r r2)
    | otherwise -> merge (intersection l l2) (intersection r r2)

disjoint :: Ord a => Set a -> Set a -> Bool
disjoint Tip _ = True
disjoint _ Tip = True
disjoint (Bin _ x l r) t = case splitMember x t of (l2, found, r2) -> not found && disjoint l l2 && disjoint r r2

isSubsetOf, isProperSubsetOf :: Ord a => Set a -> Set a -> Bool
isSubsetOf t1 t2 = size t1 <= size t2 && go t1 t2
  where
    go Tip _ = True
    go _ Tip = False
    go (Bin _ x l r) t = case splitMember x t of (l2, found, r2) -> found && go l l2 && go r r2
isProperSubsetOf t1 t2 = size t1 < size t2 && isSubsetOf t1 t2

split :: Ord a => a -> Set a -> (Set a, Set a)
split x s = case splitMember x s of (l, _, r) -> (l, r)

splitMember :: Ord a => a -> Set a -> (Set a, Bool, Set a)
splitMember _ Tip = (Tip, False, Tip)
splitMember x (Bin _ y l r) = case compare x y of
  LT -> case splitMember x l of (lt, found, gt) -> let !gt' = link y gt r in (lt, found, gt')
  GT -> case splitMember x r of (lt, found, gt) -> let !lt' = link y l lt in (lt', found, gt)
  EQ -> (l, True, r)

splitRoot :: Set a -> [Set a]
splitRoot Tip = []
splitRoot (Bin _ x l r) = [l, singleton x, r]

cartesianProduct :: Set a -> Set b -> Set (a, b)
cartesianProduct as !bs = fromDistinctAscList [(a, b) | a <- toAscList as, b <- toAscList bs]

disjointUnion :: Set a -> Set b -> Set (Either a b)
disjointUnion as bs = merge (mapMonotonic Left as) (mapMonotonic Right bs)

powerSet :: Set a -> Set (Set a)
powerSet xs = insertMin empty (foldr' step Tip xs)
  where step x pxs = glue (insertMin (singleton x) (mapMonotonic (insertMin x) pxs)) pxs

-- Filters and positions

filter :: (a -> Bool) -> Set a -> Set a
filter _ Tip = Tip
filter p (Bin _ x l r)
  | p x = link x (filter p l) (filter p r)
  | otherwise = merge (filter p l) (filter p r)

partition :: (a -> Bool) -> Set a -> (Set a, Set a)
partition _ Tip = (Tip, Tip)
partition p (Bin _ x l r) = case (partition p l, partition p r) of
  ((l1, l2), (r1, r2))
    | p x -> (link x l1 r1, merge l2 r2)
    | otherwise -> (merge l1 r1, link x l2 r2)

takeWhileAntitone, dropWhileAntitone :: (a -> Bool) -> Set a -> Set a
takeWhileAntitone p s = fst (spanAntitone p s)
dropWhileAntitone p s = snd (spanAntitone p s)

spanAntitone :: (a -> Bool) -> Set a -> (Set a, Set a)
spanAntitone _ Tip = (Tip, Tip)
spanAntitone p (Bin _ x l r)
  | p x = case spanAntitone p r of (u, v) -> let !u' = link x l u in (u', v)
  | otherwise = case spanAntitone p l of (u, v) -> let !v' = link x v r in (u, v')

lookupIndex :: Ord a => a -> Set a -> Maybe Int
lookupIndex = go 0
  where
    go :: Ord a => Int -> a -> Set a -> Maybe Int
    go !_ !_ Tip = Nothing
    go i x (Bin _ y l r) = case compare x y of
      LT -> go i x l
      GT -> go (i + size l + 1) x r
      EQ -> Just $! i + size l

findIndex :: Ord a => a -> Set a -> Int
findIndex x s = case lookupIndex x s of
  Just i -> i
  Nothing -> setError 1335 21 "Set.findIndex: element is not in the set"

elemAt :: Int -> Set a -> a
elemAt !_ Tip = setError 1380 17 "Set.elemAt: index out of range"
elemAt i (Bin _ x l r) = case compare i sl of
  LT -> elemAt i l
  GT -> elemAt (i - sl - 1) r
  EQ -> x
  where sl = size l

deleteAt :: Int -> Set a -> Set a
deleteAt !_ Tip = setError 1403 12 "Set.deleteAt: index out of range"
deleteAt i (Bin _ x l r) = case compare i sl of
  LT -> balance x (deleteAt i l) r
  GT -> balance x l (deleteAt (i - sl - 1) r)
  EQ -> glue l r
  where sl = size l

take, drop :: Int -> Set a -> Set a
take n s = fst (splitAt n s)
drop n s = snd (splitAt n s)

splitAt :: Int -> Set a -> (Set a, Set a)
splitAt !_ Tip = (Tip, Tip)
splitAt n s@(Bin _ x l r)
  | n <= 0 = (Tip, s)
  | n >= size s = (s, Tip)
  | otherwise = case compare n sl of
      LT -> case splitAt n l of (u, v) -> let !v' = link x v r in (u, v')
      GT -> case splitAt (n - sl - 1) r of (u, v) -> let !u' = link x l u in (u', v)
      EQ -> let !v = insertMin x r in (l, v)
  where sl = size l

-- Every element

map :: Ord b => (a -> b) -> Set a -> Set b
map f s = fromList (List.map f (toAscList s))

-- | The elements change, their order does not.
mapMonotonic :: (a -> b) -> Set a -> Set b
mapMonotonic _ Tip = Tip
mapMonotonic f (Bin n x l r) = Bin n (f x) (mapMonotonic f l) (mapMonotonic f r)

foldr, foldr', fold :: (a -> b -> b) -> b -> Set a -> b
foldr f = go
  where
    go z Tip = z
    go z (Bin _ x l r) = go (f x (go z r)) l
foldr' f = go
  where
    go !z Tip = z
    go z (Bin _ x l r) = let !z' = go z r in let !z'' = f x z' in go z'' l
fold = foldr

foldl, foldl' :: (a -> b -> a) -> a -> Set b -> a
foldl f = go
  where
    go z Tip = z
    go z (Bin _ x l r) = go (f (go z l) x) r
foldl' f = go
  where
    go !z Tip = z
    go z (Bin _ x l r) = let !z' = go z l in let !z'' = f z' x in go z'' r

elems, toList, toAscList, toDescList :: Set a -> [a]
elems = toAscList
toList = toAscList
toAscList = foldr (:) []
toDescList = foldl (flip (:)) []

fromList :: Ord a => [a] -> Set a
fromList = Foldable.foldl' (flip insert) Tip

fromAscList, fromDescList :: Eq a => [a] -> Set a
fromAscList xs = fromDistinctAscList (combineEq xs)
fromDescList xs = fromDistinctDescList (combineEq xs)

combineEq :: Eq a => [a] -> [a]
combineEq (x : y : rest)
  | x == y = combineEq (x : rest)
  | otherwise = x : combineEq (y : rest)
combineEq xs = xs

fromDistinctAscList, fromDistinctDescList :: [a] -> Set a
fromDistinctAscList xs = fst (build (length xs) xs)
  where
    build :: Int -> [a] -> (Set a, [a])
    build 0 rest = (Tip, rest)
    build n rest = case build half rest of
      (l, x : rest') -> case build (n - half - 1) rest' of
        (r, rest'') -> let !t = Bin n x l r in (t, rest'')
      (l, []) -> (l, [])
      where half = n `quot` 2
fromDistinctDescList xs = fromDistinctAscList (reverse xs)

-- Instances

instance Eq a => Eq (Set a) where
  t1 == t2 = size t1 == size t2 && toAscList t1 == toAscList t2

instance Ord a => Ord (Set a) where
  compare s1 s2 = compare (toAscList s1) (toAscList s2)

instance Show a => Show (Set a) where
  showsPrec p xs = showParen (p > 10) (showString "fromList " . shows (toList xs))

instance (Read a, Ord a) => Read (Set a) where
  readPrec = parens (prec 10 (lexP >>= \token -> case token of
    Ident "fromList" -> fmap fromList readPrec
    _ -> fail "Set"))
  readListPrec = readListPrecDefault

instance Ord a => Semigroup (Set a) where
  (<>) = union
  stimes = stimesIdempotentMonoid

instance Ord a => Monoid (Set a) where
  mempty = empty
  mconcat = unions

instance Foldable Set where
  foldMap f = go
    where
      go Tip = mempty
      go (Bin 1 x _ _) = f x
      go (Bin _ x l r) = go l <> (f x <> go r)
  foldr = foldr
  foldl = foldl
  foldr' = foldr'
  foldl' = foldl'
  toList = toList
  length = size
  null = null
  elem x = go
    where
      go Tip = False
      go (Bin _ y l r) = x == y || go l || go r
  minimum = findMin
  maximum = findMax
  sum = foldl' (+) 0
  product = foldl' (*) 1

-- | As if it were made by 'fromList'.
instance (Data a, Ord a) => Data (Set a) where
  gfoldl f z m = z fromList `f` toList m
  gunfold k z _ = k (z fromList)
  toConstr _ = constructor
  dataTypeOf _ = dataType
  dataCast1 f = gcast1 f

constructor :: Constr
constructor = mkConstr dataType "fromList" [] Data.Prefix

dataType :: DataType
dataType = mkDataType "Data.Set.Internal.Set" [constructor]

instance Eq1 Set where
  liftEq eq m n = size m == size n && liftEq eq (toList m) (toList n)

instance Ord1 Set where
  liftCompare cmp m n = liftCompare cmp (toList m) (toList n)

instance Show1 Set where
  liftShowsPrec sp sl d m = showsUnaryWith (liftShowsPrec sp sl) "fromList" d (toList m)

instance Ord a => Exts.IsList (Set a) where
  type Item (Set a) = a
  fromList = fromList
  toList = toAscList

-- Pictures

showTree :: Show a => Set a -> String
showTree = showTreeWith True False

-- | Hanging, with lines between the nodes: each if so asked.
showTreeWith :: Show a => Bool -> Bool -> Set a -> String
showTreeWith isHanging isWide = draw isHanging isWide . shape
  where
    shape Tip = Empty
    shape (Bin _ x Tip Tip) = Leaf (show x)
    shape (Bin _ x l r) = Node (show x) (shape l) (shape r)
