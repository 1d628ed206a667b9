{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- | Strict texts taken character by character: folds, maps, cases, and what is made by a function.
module Data.Text.Internal.Transform
  ( map, filter, partition, reverse, concatMap, foldl, foldl', foldr, any, all, find, elem, length, compareLength
  , replicate, unfoldr, unfoldrN, zip, zipWith, mapAccumL, mapAccumR, scanl, toUpper, toLower, toTitle, toCaseFold
  ) where

import Prelude hiding (all, any, concatMap, elem, filter, foldl, foldr, length, map, replicate, reverse, scanl, zip, zipWith)
import qualified Data.Char as Char
import qualified Data.List as List
import Data.Text.Internal.Cases
import Data.Text.Internal.Type
import GHC.Exts

map :: (Char -> Char) -> Text -> Text
map f (Text# a offset n) = case n +# 2# of
  room0 -> case newByteArray# (2# *# room0) realWorld# of (# s0, m0 #) -> go m0 room0 0# offset s0
  where
    end = offset +# n
    go m room j i s
      | isTrue# (i >=# end) = built m j s
      | isTrue# ((j +# 2#) ># room) = case grown m room j s of (# s1, m', room' #) -> go m' room' j i s1
      | otherwise = case charAt# a i of
          (# c, u #) -> case f (C# c) of
            C# d -> case putChar# m j d s of (# s1, k #) -> go m room k (i +# u) s1
{-# INLINE map #-}

filter :: (Char -> Bool) -> Text -> Text
filter p (Text# a offset n) = made (n +# 2#) (\m s -> go m 0# offset s)
  where
    end = offset +# n
    go m j i s
      | isTrue# (i >=# end) = (# s, j #)
      | otherwise = case charAt# a i of
          (# c, u #)
            | p (C# c) -> case putChar# m j c s of (# s1, k #) -> go m k (i +# u) s1
            | otherwise -> go m j (i +# u) s
{-# INLINE filter #-}

partition :: (Char -> Bool) -> Text -> (Text, Text)
partition p t = (filter p t, filter (not . p) t)

reverse :: Text -> Text
reverse (Text# a offset n) = made (n +# 2#) (\m s -> go m 0# (offset +# n) s)
  where
    go m j i s
      | isTrue# (i <=# offset) = (# s, j #)
      | otherwise = case charBefore# a i of
          (# c, u #) -> case putChar# m j c s of (# s1, k #) -> go m k (i -# u) s1

concatMap :: (Char -> Text) -> Text -> Text
concatMap f t = joined (foldr (\c rest -> f c : rest) [] t)

-- Folds

foldl, foldl' :: (a -> Char -> a) -> a -> Text -> a
foldl f z (Text# a offset n) = go (offset +# n)
  where
    go i
      | isTrue# (i <=# offset) = z
      | otherwise = case charBefore# a i of (# c, u #) -> f (go (i -# u)) (C# c)
foldl' f z (Text# a offset n) = go offset z
  where
    end = offset +# n
    go i !acc
      | isTrue# (i >=# end) = acc
      | otherwise = case charAt# a i of (# c, u #) -> go (i +# u) (f acc (C# c))
{-# INLINE foldl #-}
{-# INLINE foldl' #-}

foldr :: (Char -> a -> a) -> a -> Text -> a
foldr f z (Text# a offset n) = go offset
  where
    end = offset +# n
    go i
      | isTrue# (i >=# end) = z
      | otherwise = case charAt# a i of (# c, u #) -> f (C# c) (go (i +# u))
{-# INLINE foldr #-}

any, all :: (Char -> Bool) -> Text -> Bool
any p = foldr (\c rest -> p c || rest) False
all p = foldr (\c rest -> p c && rest) True
{-# INLINE any #-}
{-# INLINE all #-}

find :: (Char -> Bool) -> Text -> Maybe Char
find p = foldr (\c rest -> if p c then Just c else rest) Nothing
{-# INLINE find #-}

elem :: Char -> Text -> Bool
elem c = any (== c)

length :: Text -> Int
length (Text# a offset n) = go offset 0#
  where
    end = offset +# n
    -- All units but the second ones of pairs.
    go i k
      | isTrue# (i >=# end) = I# k
      | otherwise = go (i +# 1#) (k +# neWord# (and# (indexWord16Array# a i) 0xFC00##) 0xDC00##)

-- | Looks at no more than so many characters.
compareLength :: Text -> Int -> Ordering
compareLength t k
  | k < 0 = GT
  | unitsOf t < k = LT
  | otherwise = go 0 (unpack t)
  where
    go i cs
      | i == k = if null cs then EQ else GT
      | otherwise = case cs of { [] -> LT; _ : rest -> go (i + 1) rest }

-- Made by a function

replicate :: Int -> Text -> Text
replicate k t
  | k <= 0 || unitsOf t == 0 = empty
  | otherwise = mul k (2 * unitsOf t) `seq` joined (List.replicate k t)

unfoldr :: (a -> Maybe (Char, a)) -> a -> Text
unfoldr step = pack . List.unfoldr step
{-# INLINE unfoldr #-}

unfoldrN :: Int -> (a -> Maybe (Char, a)) -> a -> Text
unfoldrN n step = pack . List.take n . List.unfoldr step
{-# INLINE unfoldrN #-}

zip :: Text -> Text -> [(Char, Char)]
zip t !u = List.zip (unpack t) (unpack u)

zipWith :: (Char -> Char -> Char) -> Text -> Text -> Text
zipWith f t !u = pack (List.zipWith f (unpack t) (unpack u))

mapAccumL, mapAccumR :: (a -> Char -> (a, Char)) -> a -> Text -> (a, Text)
mapAccumL f z t = case List.mapAccumL f z (unpack t) of (acc, cs) -> (acc, pack cs)
mapAccumR f z t = case List.mapAccumR f z (unpack t) of (acc, cs) -> (acc, pack cs)

scanl :: (Char -> Char -> Char) -> Char -> Text -> Text
scanl f z t = pack (List.scanl f z (unpack t))

-- Cases

toUpper, toLower, toCaseFold, toTitle :: Text -> Text
toUpper = cased (\c -> c >= 'a' && c <= 'z') 0x20 upperOf Char.toUpper
toLower = cased (\c -> c >= 'A' && c <= 'Z') (-0x20) lowerOf Char.toLower
toCaseFold = cased (\c -> c >= 'A' && c <= 'Z') (-0x20) foldOf foldedChar

-- | The first letter of each word in title case, the others in lower case. A letter after an apostrophe begins no word if
-- a letter is in front of that.
toTitle t = pack (begin (unpack t))
  where
    begin [] = []
    begin (c : cs)
      | Char.isLetter c = several titleOf Char.toTitle c (inside cs)
      | otherwise = c : begin cs
    inside [] = []
    inside (c : cs)
      | c == '\'' || c == '\x2019', next : _ <- cs, Char.isLetter next = c : inside cs
      | Char.isLetter c = several lowerOf Char.toLower c (inside cs)
      | Char.isSpace c = c : begin cs
      | otherwise = several lowerOf Char.toLower c (begin cs)

several :: (Char -> String) -> (Char -> Char) -> Char -> String -> String
several many one c rest = case many c of
  [] -> one c : rest
  cs -> cs ++ rest

-- | Which letters of ASCII change, by how much they are greater than what they become, and what other characters become:
-- several, or one if that is empty.
cased :: (Char -> Bool) -> Int -> (Char -> String) -> (Char -> Char) -> Text -> Text
cased changes (I# less) many one (Text# a offset n) = case n +# 8# of
  room0 -> case newByteArray# (2# *# room0) realWorld# of (# s0, m0 #) -> go m0 room0 0# offset s0
  where
    end = offset +# n
    go m room j i s
      | isTrue# (i >=# end) = built m j s
      | isTrue# ((j +# 8#) ># room) = case grown m room j s of (# s1, m', room' #) -> go m' room' j i s1
      | otherwise = case charAt# a i of
          (# c, u #)
            | isTrue# (ltChar# c '\x80'#) -> case int2Word# (if changes (C# c) then ord# c -# less else ord# c) of
                w -> case writeWord16Array# m j w s of s1 -> go m room (j +# 1#) (i +# u) s1
            | otherwise -> case putAll m j (several many one (C# c) []) s of (# s1, k #) -> go m room k (i +# u) s1
    putAll _ j [] s = (# s, j #)
    putAll m j (C# c : cs) s = case putChar# m j c s of (# s1, k #) -> putAll m k cs s1
{-# INLINE cased #-}
