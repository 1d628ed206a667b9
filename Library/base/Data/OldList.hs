{-# LANGUAGE BangPatterns, NoImplicitPrelude #-}
-- | Functions on lists that "Data.List" has beside those of the Prelude.
module Data.OldList
  ( uncons, unsnoc, singleton, intersperse, intercalate, transpose, subsequences, permutations
  , foldl1', scanl', mapAccumL, mapAccumR, iterate', unfoldr
  , dropWhileEnd, stripPrefix, group, groupBy, inits, tails
  , isPrefixOf, isSuffixOf, isInfixOf, isSubsequenceOf
  , partition, elemIndex, elemIndices, findIndex, findIndices
  , nub, nubBy, delete, deleteBy, (\\), deleteFirstsBy, union, unionBy, intersect, intersectBy
  , sort, sortBy, sortOn, insert, insertBy
  , genericLength, genericTake, genericDrop, genericSplitAt, genericIndex, genericReplicate
  ) where

import Data.Maybe
import Data.Tuple
import GHC.Base
import GHC.List
import GHC.Num
import GHC.Real

infix 5 \\

singleton :: a -> [a]
singleton x = [x]

-- | All but the last, and the last.
unsnoc :: [a] -> Maybe ([a], a)
unsnoc = foldr (\x r -> Just (maybe ([], x) (\(~(a, b)) -> (x : a, b)) r)) Nothing

-- Transformations

intersperse :: a -> [a] -> [a]
intersperse _ [] = []
intersperse sep (x : xs) = x : go xs
  where
    go [] = []
    go (y : ys) = sep : y : go ys

intercalate :: [a] -> [[a]] -> [a]
intercalate sep xss = concat (intersperse sep xss)

-- | Rows become columns; short rows leave no gaps.
transpose :: [[a]] -> [[a]]
transpose [] = []
transpose ([] : xss) = transpose xss
transpose ((x : xs) : xss) = (x : [h | h : _ <- xss]) : transpose (xs : [t | _ : t <- xss])

subsequences :: [a] -> [[a]]
subsequences xs = [] : nonEmpty xs
  where
    nonEmpty [] = []
    nonEmpty (y : ys) = [y] : foldr (\zs r -> zs : (y : zs) : r) [] (nonEmpty ys)

-- | The list itself first, then for each element in turn the lists with it moved forward.
permutations :: [a] -> [[a]]
permutations xs0 = xs0 : perms xs0 []
  where
    perms [] _ = []
    perms (t : ts) is = foldr interleave (perms ts (t : is)) (permutations is)
      where
        interleave xs r = case interleave' id xs r of (_, zs) -> zs
        interleave' _ [] r = (ts, r)
        interleave' f (y : ys) r =
          let (us, zs) = interleave' (f . (y :)) ys r
          in (y : us, f (t : y : us) : zs)

mapAccumL, mapAccumR :: (acc -> x -> (acc, y)) -> acc -> [x] -> (acc, [y])
mapAccumL _ s [] = (s, [])
mapAccumL f s (x : xs) = (s'', y : ys)
  where
    (s', y) = f s x
    (s'', ys) = mapAccumL f s' xs
mapAccumR _ s [] = (s, [])
mapAccumR f s (x : xs) = (s'', y : ys)
  where
    (s'', y) = f s' x
    (s', ys) = mapAccumR f s xs

unfoldr :: (b -> Maybe (a, b)) -> b -> [a]
unfoldr f start = build (\c n ->
  let go b = case f b of
        Just (a, b') -> c a (go b')
        Nothing -> n
  in go start)
{-# INLINE unfoldr #-}

-- Parts

dropWhileEnd :: (a -> Bool) -> [a] -> [a]
dropWhileEnd p = foldr (\x xs -> if p x && null xs then [] else x : xs) []

stripPrefix :: Eq a => [a] -> [a] -> Maybe [a]
stripPrefix [] ys = Just ys
stripPrefix (x : xs) (y : ys) | x == y = stripPrefix xs ys
stripPrefix _ _ = Nothing

group :: Eq a => [a] -> [[a]]
group = groupBy (==)

-- | Runs of elements that are equal to the run's first.
groupBy :: (a -> a -> Bool) -> [a] -> [[a]]
groupBy _ [] = []
groupBy eq (x : xs) = (x : ys) : groupBy eq zs
  where (ys, zs) = span (eq x) xs

inits, tails :: [a] -> [[a]]
inits xs = [] : (case xs of
  [] -> []
  y : ys -> map (y :) (inits ys))
tails xs = xs : (case xs of
  [] -> []
  _ : ys -> tails ys)

-- Predicates

isPrefixOf, isSuffixOf, isInfixOf, isSubsequenceOf :: Eq a => [a] -> [a] -> Bool
isPrefixOf [] _ = True
isPrefixOf _ [] = False
isPrefixOf (x : xs) (y : ys) = x == y && isPrefixOf xs ys
isSuffixOf ns hs = case dropLength ns hs of
  Nothing -> False
  Just delta -> ns == dropSame delta hs
  where
    dropLength (_ : xs) (_ : ys) = dropLength xs ys
    dropLength [] ys = Just ys
    dropLength _ [] = Nothing
    dropSame (_ : xs) (_ : ys) = dropSame xs ys
    dropSame _ ys = ys
isInfixOf needle haystack = any (isPrefixOf needle) (tails haystack)
isSubsequenceOf [] _ = True
isSubsequenceOf _ [] = False
isSubsequenceOf a@(x : a') (y : b)
  | x == y = isSubsequenceOf a' b
  | otherwise = isSubsequenceOf a b

-- Searching

-- | The elements that satisfy the predicate and those that do not.
partition :: (a -> Bool) -> [a] -> ([a], [a])
partition p = foldr select ([], [])
  where
    select x ~(ts, fs)
      | p x = (x : ts, fs)
      | otherwise = (ts, x : fs)

elemIndex :: Eq a => a -> [a] -> Maybe Int
elemIndex x = findIndex (x ==)

elemIndices :: Eq a => a -> [a] -> [Int]
elemIndices x = findIndices (x ==)

findIndex :: (a -> Bool) -> [a] -> Maybe Int
findIndex p = listToMaybe . findIndices p

findIndices :: (a -> Bool) -> [a] -> [Int]
findIndices p = go 0
  where
    go !_ [] = []
    go i (x : xs)
      | p x = i : go (i + 1) xs
      | otherwise = go (i + 1) xs

-- Sets

nub :: Eq a => [a] -> [a]
nub = nubBy (==)

nubBy :: (a -> a -> Bool) -> [a] -> [a]
nubBy eq list = go list []
  where
    go [] _ = []
    go (y : ys) seen
      | known y seen = go ys seen
      | otherwise = y : go ys (y : seen)
    known _ [] = False
    known y (x : xs) = eq x y || known y xs

delete :: Eq a => a -> [a] -> [a]
delete = deleteBy (==)

deleteBy :: (a -> a -> Bool) -> a -> [a] -> [a]
deleteBy _ _ [] = []
deleteBy eq x (y : ys)
  | eq x y = ys
  | otherwise = y : deleteBy eq x ys

(\\) :: Eq a => [a] -> [a] -> [a]
(\\) = foldl (flip delete)

deleteFirstsBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
deleteFirstsBy eq = foldl (flip (deleteBy eq))

union :: Eq a => [a] -> [a] -> [a]
union = unionBy (==)

unionBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
unionBy eq xs ys = xs ++ foldl (flip (deleteBy eq)) (nubBy eq ys) xs

intersect :: Eq a => [a] -> [a] -> [a]
intersect = intersectBy (==)

intersectBy :: (a -> a -> Bool) -> [a] -> [a] -> [a]
intersectBy _ [] _ = []
intersectBy _ _ [] = []
intersectBy eq xs ys = [x | x <- xs, any (eq x) ys]

-- Order

sort :: Ord a => [a] -> [a]
sort = sortBy compare

-- | A stable merge sort that starts from the runs that are there, ascending ones and strictly descending
-- ones; the least element comes after a linear number of comparisons.
sortBy :: (a -> a -> Ordering) -> [a] -> [a]
sortBy cmp list = mergeAll (runs list)
  where
    runs (a : b : xs) = case cmp a b of
      GT -> descending b [a] xs
      _ -> ascending b (a :) xs
    runs xs = [xs]

    descending a as (b : bs) | GT <- cmp a b = descending b (a : as) bs
    descending a as bs = (a : as) : runs bs

    ascending a as (b : bs) | isNotGT (cmp a b) = ascending b (\ys -> as (a : ys)) bs
    ascending a as bs = case as [a] of
      run -> run `seq` (run : runs bs)

    isNotGT GT = False
    isNotGT _ = True

    mergeAll [x] = x
    mergeAll xs = mergeAll (mergePairs xs)

    mergePairs (a : b : xs) = case merge a b of
      x -> x `seq` (x : mergePairs xs)
    mergePairs xs = xs

    merge as@(a : as') bs@(b : bs') = case cmp a b of
      GT -> b : merge as bs'
      _ -> a : merge as' bs
    merge [] bs = bs
    merge as [] = as

-- | Sorts by a key that is computed once for each element.
sortOn :: Ord b => (a -> b) -> [a] -> [a]
sortOn f xs = map snd (sortBy (\a b -> compare (fst a) (fst b)) (map (\x -> let y = f x in y `seq` (y, x)) xs))

insert :: Ord a => a -> [a] -> [a]
insert = insertBy compare

-- | Before the first element that is greater.
insertBy :: (a -> a -> Ordering) -> a -> [a] -> [a]
insertBy _ x [] = [x]
insertBy cmp x ys@(y : ys') = case cmp x y of
  GT -> y : insertBy cmp x ys'
  _ -> x : ys

-- Any number type for counts

genericLength :: Num i => [a] -> i
genericLength [] = 0
genericLength (_ : xs) = 1 + genericLength xs

genericTake :: Integral i => i -> [a] -> [a]
genericTake n _ | n <= 0 = []
genericTake _ [] = []
genericTake n (x : xs) = x : genericTake (n - 1) xs

genericDrop :: Integral i => i -> [a] -> [a]
genericDrop n xs | n <= 0 = xs
genericDrop _ [] = []
genericDrop n (_ : xs) = genericDrop (n - 1) xs

genericSplitAt :: Integral i => i -> [a] -> ([a], [a])
genericSplitAt n xs | n <= 0 = ([], xs)
genericSplitAt _ [] = ([], [])
genericSplitAt n (x : xs) = (x : front, rest)
  where (front, rest) = genericSplitAt (n - 1) xs

genericIndex :: Integral i => [a] -> i -> a
genericIndex (x : _) 0 = x
genericIndex (_ : xs) n
  | n > 0 = genericIndex xs (n - 1)
  | otherwise = errorWithoutStackTrace "List.genericIndex: negative argument."
genericIndex _ _ = errorWithoutStackTrace "List.genericIndex: index too large."

genericReplicate :: Integral i => i -> a -> [a]
genericReplicate n x = genericTake n (repeat x)
