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
length xs = foldl' (\(I# n) _ -> I# (n +# 1#)) (I# 0#) xs
{-# INLINE length #-}

filter :: (a -> Bool) -> [a] -> [a]
filter p xs = build (\c n -> foldr (\x r -> if p x then c x r else r) n xs)
{-# INLINE filter #-}

concat :: [[a]] -> [a]
concat xss = build (\c n -> foldr (\xs r -> foldr c r xs) n xss)
{-# INLINE concat #-}

concatMap :: (a -> [b]) -> [a] -> [b]
concatMap f xs = build (\c n -> foldr (\x r -> foldr c r (f x)) n xs)
{-# INLINE concatMap #-}

-- Folds and scans

foldl :: (b -> a -> b) -> b -> [a] -> b
foldl f z xs = foldr (\x k -> oneShot (\acc -> k (f acc x))) id xs z
{-# INLINE foldl #-}

foldl' :: (b -> a -> b) -> b -> [a] -> b
foldl' f z xs = foldr (\x k -> oneShot (\acc -> acc `seq` k (f acc x))) id xs z
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
iterate f x = build (\c _ -> let go y = c y (go (f y)) in go x)
{-# INLINE iterate #-}

iterate' :: (a -> a) -> a -> [a]
iterate' f = go
  where
    go x = case f x of
      next -> next `seq` (x : go next)

repeat :: a -> [a]
repeat x = build (\c _ -> let xs = c x xs in xs)
{-# INLINE repeat #-}

replicate :: Int -> a -> [a]
replicate (I# count) x = build (\c n ->
  let go i | isTrue# (i <=# 0#) = n
           | True = c x (go (i -# 1#))
  in go count)
{-# INLINE replicate #-}

cycle :: [a] -> [a]
cycle [] = errorEmptyList "cycle"
cycle xs = xs'
  where xs' = xs ++ xs'

-- Parts

take :: Int -> [a] -> [a]
take (I# count) list
  | isTrue# (count <=# 0#) = []
  | True = build (\c n ->
      foldr
        (\x k -> oneShot (\(I# i) -> case i of
            1# -> c x n
            _ -> c x (k (I# (i -# 1#)))))
        (\_ -> n) list (I# count))
{-# INLINE take #-}

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
takeWhile p xs = build (\c n -> foldr (\x r -> if p x then c x r else n) n xs)
{-# INLINE takeWhile #-}

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
reverse xs = foldl (\acc x -> x : acc) [] xs

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
and xs = foldr (&&) True xs
or xs = foldr (||) False xs
{-# INLINE and #-}
{-# INLINE or #-}

any, all :: (a -> Bool) -> [a] -> Bool
any p xs = foldr (\x r -> p x || r) False xs
all p xs = foldr (\x r -> p x && r) True xs
{-# INLINE any #-}
{-# INLINE all #-}

elem, notElem :: Eq a => a -> [a] -> Bool
elem x ys = foldr (\y r -> x == y || r) False ys
notElem x ys = not (elem x ys)
{-# INLINE elem #-}
{-# INLINE notElem #-}

lookup :: Eq a => a -> [(a, b)] -> Maybe b
lookup key = go
  where
    go [] = Nothing
    go ((k, v) : rest)
      | key == k = Just v
      | otherwise = go rest

-- Zips

zip :: [a] -> [b] -> [(a, b)]
zip xs ys = zipWith (,) xs ys
{-# INLINE zip #-}

zip3 :: [a] -> [b] -> [c] -> [(a, b, c)]
zip3 (x : xs) (y : ys) (z : zs) = (x, y, z) : zip3 xs ys zs
zip3 _ _ _ = []

zipWith :: (a -> b -> c) -> [a] -> [b] -> [c]
zipWith f xs ys = build (\c n ->
  foldr
    (\x k -> oneShot (\rest -> case rest of
        [] -> n
        z : zs -> c (f x z) (k zs)))
    (\_ -> n) xs ys)
{-# INLINE zipWith #-}

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
