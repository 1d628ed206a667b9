{-# LANGUAGE BangPatterns #-}
-- | Lazy texts: lists of chunks, of which each is there as a whole. To be imported qualified.
module Data.Text.Lazy
  ( Text, pack, unpack, singleton, empty, fromChunks, toChunks, toStrict, fromStrict, foldrChunks, foldlChunks
  , cons, snoc, append, uncons, unsnoc, head, last, tail, init, null, length, compareLength
  , map, intercalate, intersperse, transpose, reverse, replace, toCaseFold, toLower, toUpper, toTitle
  , justifyLeft, justifyRight, center, foldl, foldl', foldl1, foldl1', foldr, foldr1, concat, concatMap, any, all
  , maximum, minimum, scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, repeat, replicate, cycle, iterate
  , unfoldr, unfoldrN, take, takeEnd, drop, dropEnd, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround
  , strip, stripStart, stripEnd, splitAt, span, breakOn, breakOnEnd, break, group, groupBy, inits, tails
  , splitOn, split, chunksOf, lines, words, unlines, unwords
  , isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, commonPrefixes
  , filter, find, elem, breakOnAll, partition, index, count, zip, zipWith
  ) where

import Prelude
  ( Bool(..), Char, Eq(..), Maybe(..), Num(..), Ord(..), Ordering(..), String, errorWithoutStackTrace, fmap, fromIntegral
  , fst, not, otherwise, quot, snd, ($!), (++), (.), (||), (&&))
import Data.Int (Int64)
import qualified Data.List as List
import qualified Data.Text as T
import Data.Text.Internal.Lazy
import Data.Text.Internal.Lazy.Parts
import Data.Text.Internal.Type (unitsOf)

pack :: String -> Text
pack = packed

unpack :: Text -> String
unpack = unpacked

singleton :: Char -> Text
singleton c = Chunk (T.singleton c) Empty

fromChunks :: [T.Text] -> Text
fromChunks = List.foldr chunk Empty

toChunks :: Text -> [T.Text]
toChunks = foldrChunks (:) []

toStrict :: Text -> T.Text
toStrict = T.concat . toChunks

fromStrict :: T.Text -> Text
fromStrict t = chunk t Empty

cons :: Char -> Text -> Text
cons c = Chunk (T.singleton c)

snoc :: Text -> Char -> Text
snoc t c = appended t (singleton c)

append :: Text -> Text -> Text
append = appended

uncons :: Text -> Maybe (Char, Text)
uncons Empty = Nothing
uncons (Chunk c rest) = case T.uncons c of
  Just (x, c') -> Just (x, chunk c' rest)
  Nothing -> uncons rest

unsnoc :: Text -> Maybe (Text, Char)
unsnoc Empty = Nothing
unsnoc t = Just (init t, last t)

head, last :: Text -> Char
head Empty = streamError "head" "Empty stream"
head (Chunk c _) = T.head c
last Empty = emptyError "last"
last (Chunk c Empty) = T.last c
last (Chunk _ rest) = last rest

tail, init :: Text -> Text
tail Empty = emptyError "tail"
tail (Chunk c rest) = chunk (T.tail c) rest
init Empty = emptyError "init"
init (Chunk c Empty) = chunk (T.init c) Empty
init (Chunk c rest) = Chunk c (init rest)

null :: Text -> Bool
null Empty = True
null _ = False

length :: Text -> Int64
length = foldlChunks (\n c -> n + fromIntegral (T.length c)) 0

-- | Looks at no more than so many characters.
compareLength :: Text -> Int64 -> Ordering
compareLength t k
  | k < 0 = GT
  | otherwise = case drop k t of
      Empty -> compare (length t) k
      _ -> GT

map :: (Char -> Char) -> Text -> Text
map f = foldrChunks (\c rest -> Chunk (T.map f c) rest) Empty
{-# INLINE map #-}

intercalate :: Text -> [Text] -> Text
intercalate t = concat . List.intersperse t

intersperse :: Char -> Text -> Text
intersperse c = pack . List.intersperse c . unpack

transpose :: [Text] -> [Text]
transpose = List.map (\cs -> fromStrict (T.pack cs)) . List.transpose . List.map unpack

reverse :: Text -> Text
reverse = go Empty
  where
    go done Empty = done
    go done (Chunk c rest) = go (Chunk (T.reverse c) done) rest

replace :: Text -> Text -> Text -> Text
replace needle replacement t = intercalate replacement (splitOn needle t)

toCaseFold, toLower, toUpper, toTitle :: Text -> Text
toCaseFold = foldrChunks (\c rest -> chunk (T.toCaseFold c) rest) Empty
toLower = foldrChunks (\c rest -> chunk (T.toLower c) rest) Empty
toUpper = foldrChunks (\c rest -> chunk (T.toUpper c) rest) Empty
toTitle = fromStrict . T.toTitle . toStrict

justifyLeft, justifyRight, center :: Int64 -> Char -> Text -> Text
justifyLeft k c t = let n = length t in if n >= k then t else append t (replicateChar (k - n) c)
justifyRight k c t = let n = length t in if n >= k then t else append (replicateChar (k - n) c) t
center k c t
  | n >= k = t
  | otherwise = concat [replicateChar left c, t, replicateChar (k - n - left) c]
  where
    n = length t
    -- What cannot be halved is longer on the left.
    left = (k - n + 1) `quot` 2

replicateChar :: Int64 -> Char -> Text
replicateChar k c = replicate k (singleton c)

-- Folds

foldl, foldl' :: (a -> Char -> a) -> a -> Text -> a
foldl f = go
  where
    go acc Empty = acc
    go acc (Chunk c rest) = go (T.foldl f acc c) rest
foldl' f = foldlChunks (T.foldl' f)
{-# INLINE foldl #-}
{-# INLINE foldl' #-}

foldr :: (Char -> a -> a) -> a -> Text -> a
foldr f = foldrChunks (\c rest -> T.foldr f rest c)
{-# INLINE foldr #-}

foldl1, foldl1', foldr1 :: (Char -> Char -> Char) -> Text -> Char
foldl1 f t = case uncons t of
  Nothing -> streamError "foldl1" "Internal error"
  Just (c, rest) -> foldl f c rest
foldl1' f t = case uncons t of
  Nothing -> streamError "foldl1" "Internal error"
  Just (c, rest) -> foldl' f c rest
foldr1 f t = if null t then streamError "foldr1" "Internal error" else List.foldr1 f (unpack t)

concat :: [Text] -> Text
concat = List.foldr appended Empty

concatMap :: (Char -> Text) -> Text -> Text
concatMap f = foldr (\c rest -> appended (f c) rest) Empty

any, all :: (Char -> Bool) -> Text -> Bool
any p = foldrChunks (\c rest -> T.any p c || rest) False
all p = foldrChunks (\c rest -> T.all p c && rest) True

maximum, minimum :: Text -> Char
maximum t = if null t then streamError "maximum" "Internal error" else foldl1' max t
minimum t = if null t then streamError "minimum" "Internal error" else foldl1' min t

scanl :: (Char -> Char -> Char) -> Char -> Text -> Text
scanl f c = pack . List.scanl f c . unpack

scanl1, scanr1 :: (Char -> Char -> Char) -> Text -> Text
scanl1 f = pack . List.scanl1 f . unpack
scanr1 f = pack . List.scanr1 f . unpack

scanr :: (Char -> Char -> Char) -> Char -> Text -> Text
scanr f c = pack . List.scanr f c . unpack

mapAccumL, mapAccumR :: (a -> Char -> (a, Char)) -> a -> Text -> (a, Text)
mapAccumL f = go
  where
    go acc Empty = (acc, Empty)
    go acc (Chunk c rest) = (acc2, Chunk c' rest')
      where
        (acc1, c') = T.mapAccumL f acc c
        (acc2, rest') = go acc1 rest
mapAccumR f = go
  where
    go acc Empty = (acc, Empty)
    go acc (Chunk c rest) = (acc2, Chunk c' rest')
      where
        (acc2, c') = T.mapAccumR f acc1 c
        (acc1, rest') = go acc rest

-- Made by a function

repeat :: Char -> Text
repeat c = let t = Chunk (T.replicate smallChunkSize (T.singleton c)) t in t

replicate :: Int64 -> Text -> Text
replicate k t
  | null t || k <= 0 = Empty
  | otherwise = appended t (replicate (k - 1) t)

cycle :: Text -> Text
cycle Empty = emptyError "cycle"
cycle t = let again = appended t again in again

iterate :: (Char -> Char) -> Char -> Text
iterate f = List.foldr (\c rest -> Chunk (T.singleton c) rest) Empty . List.iterate f

unfoldr :: (a -> Maybe (Char, a)) -> a -> Text
unfoldr step = pack . List.unfoldr step

unfoldrN :: Int64 -> (a -> Maybe (Char, a)) -> a -> Text
unfoldrN n step = pack . List.genericTake n . List.unfoldr step

unlines :: [Text] -> Text
unlines texts = concat (List.concatMap (\t -> [t, singleton '\n']) texts)

unwords :: [Text] -> Text
unwords = intercalate (singleton ' ')

-- Searching

filter :: (Char -> Bool) -> Text -> Text
filter p = foldrChunks (\c rest -> chunk (T.filter p c) rest) Empty

partition :: (Char -> Bool) -> Text -> (Text, Text)
partition p t = (filter p t, filter (not . p) t)

find :: (Char -> Bool) -> Text -> Maybe Char
find p = foldr (\c rest -> if p c then Just c else rest) Nothing

elem :: Char -> Text -> Bool
elem c = any (== c)

index :: Text -> Int64 -> Char
index t k
  | k < 0 = streamError "index" "Negative index"
  | otherwise = case drop k t of
      Empty -> streamError "index" "Index too large"
      rest -> head rest

count :: Text -> Text -> Int64
count needle t
  | null needle = emptyError "count"
  | otherwise = List.genericLength (splitOn needle t) - 1

zip :: Text -> Text -> [(Char, Char)]
zip t u = List.zip (unpack t) (unpack u)

zipWith :: (Char -> Char -> Char) -> Text -> Text -> Text
zipWith f t u = pack (List.zipWith f (unpack t) (unpack u))
