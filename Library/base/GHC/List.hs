{-# LANGUAGE MagicHash, BangPatterns, NoImplicitPrelude #-}
-- | Functions on lists alone; those on other containers too are in "Data.Foldable".
module GHC.List
  ( map, (++), filter, concat, foldr
  , head, last, tail, init, uncons, null, length, (!!)
  , foldl, foldl', foldl1, foldl1', scanl, scanl1, scanl', foldr1, foldr', scanr, scanr1
  , iterate, iterate', repeat, replicate, cycle
  , take, drop, sum, product, maximum, minimum, splitAt, takeWhile, dropWhile, span, break, reverse
  , and, or, any, all, elem, notElem, lookup, concatMap
  , zip, zip3, zipWith, zipWith3, unzip, unzip3
  , errorEmptyList
  ) where

import GHC.Base
import GHC.Num

infixl 9 !!
infix 4 `elem`, `notElem`

errorEmptyList :: String -> a
errorEmptyList function = errorWithoutStackTrace ("Prelude." ++ function ++ ": empty list")
{-# NOINLINE errorEmptyList #-}

head :: [a] -> a
head (x : _) = x
head [] = errorEmptyList "head"

last :: [a] -> a
last [] = errorEmptyList "last"
last (x : xs) = go x xs
  where
    go y [] = y
    go _ (y : ys) = go y ys

tail :: [a] -> [a]
tail (_ : xs) = xs
tail [] = errorEmptyList "tail"

init :: [a] -> [a]
init [] = errorEmptyList "init"
init (x : xs) = go x xs
  where
    go _ [] = []
    go y (z : zs) = y : go z zs

uncons :: [a] -> Maybe (a, [a])
uncons [] = Nothing
uncons (x : xs) = Just (x, xs)

null :: [a] -> Bool
null [] = True
null (_ : _) = False

length :: [a] -> Int
length xs = go xs 0#
  where
    go [] n = I# n
    go (_ : ys) n = go ys (n +# 1#)

filter :: (a -> Bool) -> [a] -> [a]
filter p = go
  where
    go [] = []
    go (x : xs)
      | p x = x : go xs
      | otherwise = go xs

concat :: [[a]] -> [a]
concat [] = []
concat (xs : xss) = xs ++ concat xss

concatMap :: (a -> [b]) -> [a] -> [b]
concatMap f = go
  where
    go [] = []
    go (x : xs) = f x ++ go xs

-- Folds and scans

foldl :: (b -> a -> b) -> b -> [a] -> b
foldl f = go
  where
    go z [] = z
    go z (x : xs) = go (f z x) xs
{-# INLINE foldl #-}

foldl' :: (b -> a -> b) -> b -> [a] -> b
foldl' f = go
  where
    go !z [] = z
    go !z (x : xs) = go (f z x) xs
{-# INLINE foldl' #-}

foldl1 :: (a -> a -> a) -> [a] -> a
foldl1 f (x : xs) = foldl f x xs
foldl1 _ [] = errorEmptyList "foldl1"

foldl1' :: (a -> a -> a) -> [a] -> a
foldl1' f (x : xs) = foldl' f x xs
foldl1' _ [] = errorEmptyList "foldl1'"

foldr1 :: (a -> a -> a) -> [a] -> a
foldr1 _ [] = errorEmptyList "foldr1"
foldr1 f (x : xs) = go x xs
  where
    go y [] = y
    go y (z : zs) = f y (go z zs)

-- | A right fold whose accumulator is evaluated at each step.
foldr' :: (a -> b -> b) -> b -> [a] -> b
foldr' f z xs = foldl' (\acc x -> f x acc) z (reverse xs)

sum, product :: Num a => [a] -> a
sum = foldl' (+) (fromInteger 0)
product = foldl' (*) (fromInteger 1)
{-# INLINE sum #-}
{-# INLINE product #-}

maximum, minimum :: Ord a => [a] -> a
maximum [] = errorEmptyList "maximum"
maximum (x : xs) = foldl' max x xs
minimum [] = errorEmptyList "minimum"
minimum (x : xs) = foldl' min x xs
{-# INLINE maximum #-}
{-# INLINE minimum #-}

scanl :: (b -> a -> b) -> b -> [a] -> [b]
scanl f = go
  where
    go q xs = q : (case xs of
      [] -> []
      y : ys -> go (f q y) ys)

scanl1 :: (a -> a -> a) -> [a] -> [a]
scanl1 f (x : xs) = scanl f x xs
scanl1 _ [] = []

scanl' :: (b -> a -> b) -> b -> [a] -> [b]
scanl' f = go
  where
    go !q xs = q : (case xs of
      [] -> []
      y : ys -> go (f q y) ys)

scanr :: (a -> b -> b) -> b -> [a] -> [b]
scanr f z = go
  where
    go [] = [z]
    go (x : xs) = f x (head rest) : rest
      where rest = go xs

scanr1 :: (a -> a -> a) -> [a] -> [a]
scanr1 f = go
  where
    go [] = []
    go [x] = [x]
    go (x : xs) = f x (head rest) : rest
      where rest = go xs

-- Building

iterate :: (a -> a) -> a -> [a]
iterate f = go
  where go x = x : go (f x)

iterate' :: (a -> a) -> a -> [a]
iterate' f = go
  where
    go x = case f x of
      next -> next `seq` (x : go next)

repeat :: a -> [a]
repeat x = xs
  where xs = x : xs

replicate :: Int -> a -> [a]
replicate (I# count) x = go count
  where
    go n | isTrue# (n <=# 0#) = []
         | True = x : go (n -# 1#)

cycle :: [a] -> [a]
cycle [] = errorEmptyList "cycle"
cycle xs = xs'
  where xs' = xs ++ xs'

-- Parts

take :: Int -> [a] -> [a]
take (I# count) list = go count list
  where
    go n xs
      | isTrue# (n <=# 0#) = []
      | True = case xs of
          [] -> []
          y : ys -> y : go (n -# 1#) ys

drop :: Int -> [a] -> [a]
drop (I# count) list = go count list
  where
    go n xs
      | isTrue# (n <=# 0#) = xs
      | True = case xs of
          [] -> []
          _ : ys -> go (n -# 1#) ys

splitAt :: Int -> [a] -> ([a], [a])
splitAt (I# count) list = go count list
  where
    go n xs
      | isTrue# (n <=# 0#) = ([], xs)
      | True = case xs of
          [] -> ([], [])
          y : ys -> (y : front, rest)
            where (front, rest) = go (n -# 1#) ys

takeWhile :: (a -> Bool) -> [a] -> [a]
takeWhile p = go
  where
    go (x : xs) | p x = x : go xs
    go _ = []

dropWhile :: (a -> Bool) -> [a] -> [a]
dropWhile p = go
  where
    go (x : xs) | p x = go xs
    go xs = xs

span, break :: (a -> Bool) -> [a] -> ([a], [a])
span p = go
  where
    go (x : xs)
      | p x = (x : front, rest)
      where (front, rest) = go xs
    go xs = ([], xs)
break p = span (\x -> not (p x))

reverse :: [a] -> [a]
reverse list = go list []
  where
    go [] acc = acc
    go (x : xs) acc = go xs (x : acc)

(!!) :: [a] -> Int -> a
list !! I# index
  | isTrue# (index <# 0#) = errorWithoutStackTrace "Prelude.!!: negative index"
  | True = go list index
  where
    go [] _ = errorWithoutStackTrace "Prelude.!!: index too large"
    go (x : xs) i = case i of
      0# -> x
      _ -> go xs (i -# 1#)

-- Searching

and, or :: [Bool] -> Bool
and [] = True
and (x : xs) = x && and xs
or [] = False
or (x : xs) = x || or xs

any, all :: (a -> Bool) -> [a] -> Bool
any p = go
  where
    go [] = False
    go (x : xs) = p x || go xs
all p = go
  where
    go [] = True
    go (x : xs) = p x && go xs

elem, notElem :: Eq a => a -> [a] -> Bool
elem x = go
  where
    go [] = False
    go (y : ys) = x == y || go ys
notElem x ys = not (elem x ys)

lookup :: Eq a => a -> [(a, b)] -> Maybe b
lookup key = go
  where
    go [] = Nothing
    go ((k, v) : rest)
      | key == k = Just v
      | otherwise = go rest

-- Zips

zip :: [a] -> [b] -> [(a, b)]
zip (x : xs) (y : ys) = (x, y) : zip xs ys
zip _ _ = []

zip3 :: [a] -> [b] -> [c] -> [(a, b, c)]
zip3 (x : xs) (y : ys) (z : zs) = (x, y, z) : zip3 xs ys zs
zip3 _ _ _ = []

zipWith :: (a -> b -> c) -> [a] -> [b] -> [c]
zipWith f = go
  where
    go (x : xs) (y : ys) = f x y : go xs ys
    go _ _ = []

zipWith3 :: (a -> b -> c -> d) -> [a] -> [b] -> [c] -> [d]
zipWith3 f = go
  where
    go (x : xs) (y : ys) (z : zs) = f x y z : go xs ys zs
    go _ _ _ = []

unzip :: [(a, b)] -> ([a], [b])
unzip [] = ([], [])
unzip ((x, y) : rest) = (x : xs, y : ys)
  where (xs, ys) = unzip rest

unzip3 :: [(a, b, c)] -> ([a], [b], [c])
unzip3 [] = ([], [], [])
unzip3 ((x, y, z) : rest) = (x : xs, y : ys, z : zs)
  where (xs, ys, zs) = unzip3 rest
