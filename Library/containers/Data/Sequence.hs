{-# LANGUAGE DeriveDataTypeable, DeriveGeneric, StandaloneDeriving, BangPatterns, PatternSynonyms, ViewPatterns, TypeFamilies #-}
-- | Finite sequences: O(1) at both ends, O(log n) for appending, splitting and positions, lazy in their elements.
module Data.Sequence
  ( Seq, pattern Empty, pattern (:<|), pattern (:|>)
  , empty, singleton, (<|), (|>), (><), fromList, fromFunction, fromArray, replicate, replicateA, replicateM, cycleTaking
  , iterateN, unfoldr, unfoldl
  , null, length, ViewL(..), viewl, ViewR(..), viewr
  , scanl, scanl1, scanr, scanr1, tails, inits, chunksOf
  , takeWhileL, takeWhileR, dropWhileL, dropWhileR, spanl, spanr, breakl, breakr, partition, filter
  , sort, sortBy, sortOn, unstableSort, unstableSortBy, unstableSortOn
  , lookup, (!?), index, adjust, adjust', update, take, drop, insertAt, deleteAt, splitAt
  , elemIndexL, elemIndicesL, elemIndexR, elemIndicesR, findIndexL, findIndicesL, findIndexR, findIndicesR
  , foldMapWithIndex, foldlWithIndex, foldrWithIndex, mapWithIndex, traverseWithIndex
  , reverse, intersperse, zip, zipWith, zip3, zipWith3, zip4, zipWith4, unzip, unzipWith
  ) where

import GHC.Generics (Generic, Generic1)
import qualified Control.Applicative as Applicative
import Control.Monad (MonadPlus(..))
import Control.Monad.Fix (MonadFix(..), fix)
import Control.Monad.Zip (MonadZip(..))
import Data.Array (Array, Ix, bounds, elems, rangeSize)
import Data.Containers.Failures (sequenceError)
import Data.Data (Constr, Data(..), DataType, constrIndex, gcast1, mkConstr, mkDataType)
import qualified Data.Data as Data
import Data.Foldable (Foldable(foldr'), foldl', toList)
import Data.Functor.Classes
import qualified Data.List as List
import Data.Sequence.Internal.Tree
import Data.String (IsString(..))
import GHC.Exts (Item)
import qualified GHC.Exts as Exts
import Prelude hiding
  ( drop, filter, length, lookup, null, replicate, reverse, scanl, scanl1, scanr, scanr1, splitAt, take, unzip, zip, zip3
  , zipWith, zipWith3 )
import Text.Read (Lexeme(Ident), Read(..), lexP, parens, prec, readListPrecDefault)

infixr 5 <|, :<, ><, :<|
infixl 5 |>, :>, :|>

{-# COMPLETE (:<|), Empty #-}
{-# COMPLETE (:|>), Empty #-}

pattern Empty :: Seq a
pattern Empty <- (null -> True) where Empty = empty

pattern (:<|) :: a -> Seq a -> Seq a
pattern x :<| xs <- (viewl -> x :< xs) where x :<| xs = x <| xs

pattern (:|>) :: Seq a -> a -> Seq a
pattern xs :|> x <- (viewr -> xs :> x) where xs :|> x = xs |> x

-- Instances

instance Functor Seq where
  fmap f (Seq t) = Seq (mapTreeWithIndex (\_ (Elem a) -> Elem (f a)) 0 t)
  x <$ s = replicate (length s) x

instance Foldable Seq where
  foldr f z (Seq t) = foldrTree (\(Elem a) b -> f a b) z t
  foldl f z (Seq t) = foldlTree (\b (Elem a) -> f b a) z t
  foldr' f z s = foldl (\k x y -> k $! f x y) id s z
  foldl' f z s = foldr (\x k y -> k $! f y x) id s z
  foldr1 f s = case viewr s of
    EmptyR -> sequenceError 1140 23 "foldr1: empty sequence"
    xs :> x -> foldr f x xs
  foldl1 f s = case viewl s of
    EmptyL -> sequenceError 1145 23 "foldl1: empty sequence"
    x :< xs -> foldl f x xs
  length (Seq t) = size t
  null (Seq EmptyT) = True
  null _ = False

instance Traversable Seq where
  traverse f (Seq t) = Seq <$> traverseTree (\(Elem a) -> Elem <$> f a) t

instance Eq a => Eq (Seq a) where
  a == b = length a == length b && toList a == toList b

instance Ord a => Ord (Seq a) where
  compare a b = compare (toList a) (toList b)

instance Show a => Show (Seq a) where
  showsPrec p s = showParen (p > 10) (showString "fromList " . shows (toList s))

instance Read a => Read (Seq a) where
  readPrec = parens (prec 10 (do
    Ident "fromList" <- lexP
    fromList <$> readPrec))
  readListPrec = readListPrecDefault

instance Eq1 Seq where
  liftEq eq a b = length a == length b && liftEq eq (toList a) (toList b)

instance Ord1 Seq where
  liftCompare cmp a b = liftCompare cmp (toList a) (toList b)

instance Show1 Seq where
  liftShowsPrec sp sl p s = showsUnaryWith (liftShowsPrec sp sl) "fromList" p (toList s)

instance Read1 Seq where
  liftReadsPrec rp rl = readsData (readsUnaryWith (liftReadsPrec rp rl) "fromList" fromList)

instance Semigroup (Seq a) where
  (<>) = (><)

instance Monoid (Seq a) where
  mempty = empty

instance Applicative Seq where
  pure = singleton
  fs <*> xs = foldl' (\acc f -> acc >< fmap f xs) empty fs
  xs *> ys = cycleTaking (length xs * length ys) ys

instance Monad Seq where
  xs >>= f = foldl' (\acc x -> acc >< f x) empty xs

instance Applicative.Alternative Seq where
  empty = empty
  (<|>) = (><)

instance MonadPlus Seq

instance MonadFix Seq where
  mfix f = fromFunction (length (f err)) (\k -> fix (\xk -> f xk `index` k))
    where err = sequenceError 507 11 "mfix for Data.Sequence.Seq applied to strict function"

instance MonadZip Seq where
  mzipWith = zipWith
  munzip = unzip

instance Exts.IsList (Seq a) where
  type Item (Seq a) = a
  fromList = fromList
  toList = toList

instance a ~ Char => IsString (Seq a) where
  fromString = fromList

-- Making

empty :: Seq a
empty = Seq EmptyT

singleton :: a -> Seq a
singleton x = Seq (Single (Elem x))

(<|) :: a -> Seq a -> Seq a
x <| Seq t = Seq (consTree (Elem x) t)

(|>) :: Seq a -> a -> Seq a
Seq t |> x = Seq (snocTree t (Elem x))

(><) :: Seq a -> Seq a -> Seq a
Seq a >< Seq b = Seq (appendTree a b)

fromList :: [a] -> Seq a
fromList = foldl' (|>) empty

-- | O(1) until an element is asked for, which is made then.
fromFunction :: Int -> (Int -> a) -> Seq a
fromFunction n f
  | n < 0 = sequenceError 3321 32 "Data.Sequence.fromFunction called with negative len"
  | otherwise = Seq (generateTree 1 n (Elem . f))

fromArray :: Ix i => Array i a -> Seq a
fromArray a = case rangeSize (bounds a) of
  0 -> empty
  _ -> fromList (elems a)

-- | O(log n), all of it one element.
replicate :: Int -> a -> Seq a
replicate n x
  | n < 0 = sequenceError 1697 19 "replicate takes a nonnegative integer argument"
  | otherwise = Seq (same 1 n (Elem x))

-- | So many times one thing, which is shared.
same :: Int -> Int -> a -> FingerTree a
same each count x = case count of
  0 -> EmptyT
  1 -> Single x
  2 -> Deep (2 * each) (One x) EmptyT (One x)
  3 -> Deep (3 * each) (Two x x) EmptyT (One x)
  _ -> Deep (count * each) (Three x x x) (same (3 * each) inner (Node3 (3 * each) x x x)) suffix
  where
    last' = (count - 1) `rem` 3 + 1
    inner = (count - 3 - last') `quot` 3
    suffix = case last' of
      1 -> One x
      2 -> Two x x
      _ -> Three x x x

replicateA :: Applicative f => Int -> f a -> f (Seq a)
replicateA n act
  | n < 0 = sequenceError 1706 19 "replicateA takes a nonnegative integer argument"
  | otherwise = sequenceA (replicate n act)

replicateM :: Applicative m => Int -> m a -> m (Seq a)
replicateM = replicateA

-- | The sequence again and again, up to a length.
cycleTaking :: Int -> Seq a -> Seq a
cycleTaking n xs
  | n <= 0 = empty
  | null xs = sequenceError 1738 32 "cycleTaking cannot take a positive number of elements from an empty cycle."
  | otherwise = go xs
  where
    go ys | length ys >= n = take n ys
          | otherwise = go (ys >< ys)

iterateN :: Int -> (a -> a) -> a -> Seq a
iterateN n f x
  | n < 0 = sequenceError 2150 19 "iterateN takes a nonnegative integer argument"
  | otherwise = fromList (List.take n (iterate f x))

unfoldr :: (b -> Maybe (a, b)) -> b -> Seq a
unfoldr f = go empty
  where
    go !acc b = case f b of
      Nothing -> acc
      Just (a, b') -> go (acc |> a) b'

unfoldl :: (b -> Maybe (b, a)) -> b -> Seq a
unfoldl f = go empty
  where
    go !acc b = case f b of
      Nothing -> acc
      Just (b', a) -> go (a <| acc) b'

-- Views

null :: Seq a -> Bool
null (Seq EmptyT) = True
null _ = False

length :: Seq a -> Int
length (Seq t) = size t

data ViewL a = EmptyL | a :< Seq a deriving (Eq, Ord, Show, Read)

data ViewR a = EmptyR | Seq a :> a deriving (Eq, Ord, Show, Read)

instance Functor ViewL where
  fmap _ EmptyL = EmptyL
  fmap f (x :< xs) = f x :< fmap f xs

instance Functor ViewR where
  fmap _ EmptyR = EmptyR
  fmap f (xs :> x) = fmap f xs :> f x

instance Foldable ViewL where
  foldr _ z EmptyL = z
  foldr f z (x :< xs) = f x (foldr f z xs)
  foldl1 _ EmptyL = sequenceError 2200 23 "foldl1: empty view"
  foldl1 f (x :< xs) = foldl f x xs

instance Foldable ViewR where
  foldr _ z EmptyR = z
  foldr f z (xs :> x) = foldr f (f x z) xs
  foldr1 _ EmptyR = sequenceError 2268 23 "foldr1: empty view"
  foldr1 f (xs :> x) = foldr f x xs

instance Traversable ViewL where
  traverse _ EmptyL = pure EmptyL
  traverse f (x :< xs) = (:<) <$> f x <*> traverse f xs

instance Traversable ViewR where
  traverse _ EmptyR = pure EmptyR
  traverse f (xs :> x) = (:>) <$> traverse f xs <*> f x

viewl :: Seq a -> ViewL a
viewl (Seq t) = case viewLTree t of
  Nothing -> EmptyL
  Just (Elem x, t') -> x :< Seq t'

viewr :: Seq a -> ViewR a
viewr (Seq t) = case viewRTree t of
  Nothing -> EmptyR
  Just (t', Elem x) -> Seq t' :> x

-- Scans and parts

scanl :: (b -> a -> b) -> b -> Seq a -> Seq b
scanl f z s = fromList (List.scanl f z (toList s))

scanl1 :: (a -> a -> a) -> Seq a -> Seq a
scanl1 f s = case viewl s of
  EmptyL -> sequenceError 2326 24 "scanl1 takes a nonempty sequence as an argument"
  x :< xs -> scanl f x xs

scanr :: (a -> b -> b) -> b -> Seq a -> Seq b
scanr f z s = fromList (List.scanr f z (toList s))

scanr1 :: (a -> a -> a) -> Seq a -> Seq a
scanr1 f s = case viewr s of
  EmptyR -> sequenceError 2336 24 "scanr1 takes a nonempty sequence as an argument"
  xs :> x -> scanr f x xs

tails, inits :: Seq a -> Seq (Seq a)
tails s = fromFunction (length s + 1) (\i -> drop i s)
inits s = fromFunction (length s + 1) (\i -> take i s)

chunksOf :: Int -> Seq a -> Seq (Seq a)
chunksOf n s
  | null s = empty
  | n <= 0 = sequenceError 3902 10 "chunksOf: A non-empty sequence can only be broken up into positively-sized chunks."
  | otherwise = fromFunction ((length s + n - 1) `quot` n) (\i -> take n (drop (i * n) s))

takeWhileL, takeWhileR, dropWhileL, dropWhileR :: (a -> Bool) -> Seq a -> Seq a
takeWhileL p = fst . spanl p
takeWhileR p = fst . spanr p
dropWhileL p = snd . spanl p
dropWhileR p = snd . spanr p

-- | The longest prefix or suffix ('spanr') of elements that satisfy, or ('breakl', 'breakr') do not, and the rest.
spanl, spanr, breakl, breakr :: (a -> Bool) -> Seq a -> (Seq a, Seq a)
spanl p = breakl (not . p)
spanr p = breakr (not . p)
breakl p s = case findIndexL p s of
  Nothing -> (s, empty)
  Just i -> splitAt i s
breakr p s = case findIndexR p s of
  Nothing -> (s, empty)
  Just i -> case splitAt (i + 1) s of (before, after) -> (after, before)

partition :: (a -> Bool) -> Seq a -> (Seq a, Seq a)
partition p = foldl' (\(yes, no) x -> if p x then let !yes' = yes |> x in (yes', no) else let !no' = no |> x in (yes, no')) (empty, empty)

filter :: (a -> Bool) -> Seq a -> Seq a
filter p = foldl' (\acc x -> if p x then acc |> x else acc) empty

-- Sorting

sort, unstableSort :: Ord a => Seq a -> Seq a
sort = sortBy compare
unstableSort = sort

sortBy, unstableSortBy :: (a -> a -> Ordering) -> Seq a -> Seq a
sortBy cmp s = fromList (List.sortBy cmp (toList s))
unstableSortBy = sortBy

-- | The key of each element is evaluated once.
sortOn, unstableSortOn :: Ord b => (a -> b) -> Seq a -> Seq a
sortOn f s = fromList (List.sortOn f (toList s))
unstableSortOn = sortOn

-- Positions

lookup :: Int -> Seq a -> Maybe a
lookup i (Seq t)
  | 0 <= i && i < size t = case lookupTree i t of Place _ (Elem x) -> Just x
  | otherwise = Nothing

(!?) :: Seq a -> Int -> Maybe a
s !? i = lookup i s

index :: Seq a -> Int -> a
index (Seq t) i
  | 0 <= i && i < size t = case lookupTree i t of Place _ (Elem x) -> x
  | otherwise = sequenceError 2358 7 ("index out of bounds in call to: Data.Sequence.index " ++ show i)

-- | Does not evaluate the new element; 'adjust'' does.
adjust, adjust' :: (a -> a) -> Int -> Seq a -> Seq a
adjust f i s@(Seq t)
  | 0 <= i && i < size t = Seq (adjustTree (\_ (Elem x) -> Elem (f x)) i t)
  | otherwise = s
adjust' f i s = case lookup i s of
  Nothing -> s
  Just x -> let !x' = f x in update i x' s

update :: Int -> a -> Seq a -> Seq a
update i x s@(Seq t)
  | 0 <= i && i < size t = Seq (adjustTree (\_ _ -> Elem x) i t)
  | otherwise = s

take, drop :: Int -> Seq a -> Seq a
take i = fst . splitAt i
drop i = snd . splitAt i

splitAt :: Int -> Seq a -> (Seq a, Seq a)
splitAt i s@(Seq t)
  | i <= 0 = (empty, s)
  | i >= size t = (s, empty)
  | otherwise = case splitTree i t of Split l x r -> (Seq l, Seq (consTree x r))

-- | Outside of the sequence, at its nearer end.
insertAt :: Int -> a -> Seq a -> Seq a
insertAt i x s
  | i <= 0 = x <| s
  | i >= length s = s |> x
  | otherwise = case splitAt i s of (before, after) -> (before |> x) >< after

deleteAt :: Int -> Seq a -> Seq a
deleteAt i s@(Seq t)
  | 0 <= i && i < size t = case splitTree i t of Split l _ r -> Seq (appendTree l r)
  | otherwise = s

elemIndexL, elemIndexR :: Eq a => a -> Seq a -> Maybe Int
elemIndexL x = findIndexL (== x)
elemIndexR x = findIndexR (== x)

elemIndicesL, elemIndicesR :: Eq a => a -> Seq a -> [Int]
elemIndicesL x = findIndicesL (== x)
elemIndicesR x = findIndicesR (== x)

findIndexL, findIndexR :: (a -> Bool) -> Seq a -> Maybe Int
findIndexL p s = case findIndicesL p s of
  [] -> Nothing
  i : _ -> Just i
findIndexR p s = case findIndicesR p s of
  [] -> Nothing
  i : _ -> Just i

findIndicesL, findIndicesR :: (a -> Bool) -> Seq a -> [Int]
findIndicesL p = foldrWithIndex (\i x is -> if p x then i : is else is) []
findIndicesR p = foldlWithIndex (\is i x -> if p x then i : is else is) []

foldMapWithIndex :: Monoid m => (Int -> a -> m) -> Seq a -> m
foldMapWithIndex f = foldrWithIndex (\i x m -> f i x <> m) mempty

foldlWithIndex :: (b -> Int -> a -> b) -> b -> Seq a -> b
foldlWithIndex f z s = foldl (\g x !i -> f (g (i - 1)) i x) (\_ -> z) s (length s - 1)

foldrWithIndex :: (Int -> a -> b -> b) -> b -> Seq a -> b
foldrWithIndex f z s = foldr (\x g !i -> f i x (g (i + 1))) (\_ -> z) s 0

mapWithIndex :: (Int -> a -> b) -> Seq a -> Seq b
mapWithIndex f (Seq t) = Seq (mapTreeWithIndex (\i (Elem x) -> Elem (f i x)) 0 t)

traverseWithIndex :: Applicative f => (Int -> a -> f b) -> Seq a -> f (Seq b)
traverseWithIndex f s = sequenceA (mapWithIndex f s)

-- Others

reverse :: Seq a -> Seq a
reverse (Seq t) = Seq (reverseTree id t)

intersperse :: a -> Seq a -> Seq a
intersperse y s = case viewl s of
  EmptyL -> empty
  x :< xs -> x <| foldl' (\acc z -> acc |> y |> z) empty xs

-- | As long as the shorter one.
zip :: Seq a -> Seq b -> Seq (a, b)
zip = zipWith (,)

zipWith :: (a -> b -> c) -> Seq a -> Seq b -> Seq c
zipWith f a b = fromList (List.zipWith f (toList a) (toList b))

zip3 :: Seq a -> Seq b -> Seq c -> Seq (a, b, c)
zip3 = zipWith3 (,,)

zipWith3 :: (a -> b -> c -> d) -> Seq a -> Seq b -> Seq c -> Seq d
zipWith3 f a b c = zipWith ($) (zipWith f a b) c

zip4 :: Seq a -> Seq b -> Seq c -> Seq d -> Seq (a, b, c, d)
zip4 = zipWith4 (,,,)

zipWith4 :: (a -> b -> c -> d -> e) -> Seq a -> Seq b -> Seq c -> Seq d -> Seq e
zipWith4 f a b c d = zipWith ($) (zipWith3 f a b c) d

unzip :: Seq (a, b) -> (Seq a, Seq b)
unzip = unzipWith id

unzipWith :: (a -> (b, c)) -> Seq a -> (Seq b, Seq c)
unzipWith f s = (fmap fst pairs, fmap snd pairs)
  where pairs = fmap f s

-- | As if it were made by '(<|)', or empty.
instance Data a => Data (Seq a) where
  gfoldl f z s = case viewl s of
    EmptyL -> z empty
    x :< xs -> z (<|) `f` x `f` xs
  gunfold k z c = case constrIndex c of
    1 -> z empty
    _ -> k (k (z (<|)))
  toConstr s
    | null s = emptyConstructor
    | otherwise = consConstructor
  dataTypeOf _ = dataType
  dataCast1 f = gcast1 f

emptyConstructor, consConstructor :: Constr
emptyConstructor = mkConstr dataType "empty" [] Data.Prefix
consConstructor = mkConstr dataType "<|" [] Data.Infix

dataType :: DataType
dataType = mkDataType "Data.Sequence.Seq" [emptyConstructor, consConstructor]

deriving instance Data a => Data (ViewL a)
deriving instance Data a => Data (ViewR a)
deriving instance Generic (ViewL a)
deriving instance Generic1 ViewL
deriving instance Generic (ViewR a)
deriving instance Generic1 ViewR
