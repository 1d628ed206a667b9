{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Strict texts: sequences of Unicode characters. To be imported qualified.
module Data.Text
  ( Text, pack, unpack, singleton, empty, cons, snoc, append, uncons, unsnoc, head, last, tail, init, null, length
  , compareLength, copy, map, intercalate, intersperse, transpose, reverse, replace
  , toCaseFold, toLower, toUpper, toTitle, justifyLeft, justifyRight, center
  , foldl, foldl', foldl1, foldl1', foldr, foldr1, concat, concatMap, any, all, maximum, minimum
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, replicate, unfoldr, unfoldrN
  , take, takeEnd, drop, dropEnd, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround
  , strip, stripStart, stripEnd, splitAt, breakOn, breakOnEnd, break, span, group, groupBy, inits, tails
  , splitOn, split, chunksOf, lines, words, unlines, unwords
  , isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, commonPrefixes
  , filter, breakOnAll, find, elem, partition, index, findIndex, count, zip, zipWith
  , unpackCString#
  ) where

import Prelude
  (Bool, Char, Eq(..), Int, Maybe(..), Num(..), Ord(..), String, otherwise, quot, (++), (.))
import qualified Data.List as List
import Data.Text.Internal.Parts
import Data.Text.Internal.Transform
import Data.Text.Internal.Type
import GHC.Exts (Addr#, Char(..), copyByteArray#, isTrue#, (+#), (-#), (*#), (>=#))
import qualified GHC.Exts as Exts

unpackCString# :: Addr# -> Text
unpackCString# a = pack (Exts.unpackCStringUtf8# a)

cons :: Char -> Text -> Text
cons (C# c) (Text# a offset n) = made (n +# 2#) (\m s -> case putChar# m 0# c s of
  (# s1, i #) -> case copyByteArray# a (2# *# offset) m (2# *# i) (2# *# n) s1 of s2 -> (# s2, i +# n #))

snoc :: Text -> Char -> Text
snoc (Text# a offset n) (C# c) = made (n +# 2#) (\m s -> case copyByteArray# a (2# *# offset) m 0# (2# *# n) s of
  s1 -> putChar# m n c s1)

append :: Text -> Text -> Text
append t u = joined [t, u]

uncons :: Text -> Maybe (Char, Text)
uncons t@(Text# a offset n)
  | null t = Nothing
  | otherwise = case charAt# a offset of (# c, u #) -> Just (C# c, part t u (n -# u))

unsnoc :: Text -> Maybe (Text, Char)
unsnoc t@(Text# a offset n)
  | null t = Nothing
  | otherwise = case charBefore# a (offset +# n) of (# c, u #) -> Just (part t 0# (n -# u), C# c)

head, last :: Text -> Char
head t = case uncons t of
  Nothing -> streamError "head" "Empty stream"
  Just (c, _) -> c
last t = case unsnoc t of
  Nothing -> emptyError "last"
  Just (_, c) -> c

tail, init :: Text -> Text
tail t = case uncons t of
  Nothing -> emptyError "tail"
  Just (_, rest) -> rest
init t = case unsnoc t of
  Nothing -> emptyError "init"
  Just (front, _) -> front

null :: Text -> Bool
null t = unitsOf t == 0
{-# INLINE null #-}

-- | The same text in memory of its own.
copy :: Text -> Text
copy (Text# a offset n) = made n (\m s -> case copyByteArray# a (2# *# offset) m 0# (2# *# n) s of s1 -> (# s1, n #))

intercalate :: Text -> [Text] -> Text
intercalate t = concat . List.intersperse t

intersperse :: Char -> Text -> Text
intersperse c = pack . List.intersperse c . unpack

transpose :: [Text] -> [Text]
transpose = List.map pack . List.transpose . List.map unpack

justifyLeft, justifyRight, center :: Int -> Char -> Text -> Text
justifyLeft k c t
  | n >= k = t
  | otherwise = append t (replicateChar (k - n) c)
  where n = length t
justifyRight k c t
  | n >= k = t
  | otherwise = append (replicateChar (k - n) c) t
  where n = length t
center k c t
  | n >= k = t
  | otherwise = concat [replicateChar (k - n - right) c, t, replicateChar right c]
  where
    n = length t
    right = (k - n) `quot` 2

replicateChar :: Int -> Char -> Text
replicateChar k c = replicate k (singleton c)

foldl1, foldl1', foldr1 :: (Char -> Char -> Char) -> Text -> Char
foldl1 f t = case uncons t of
  Nothing -> streamError "foldl1" "Internal error"
  Just (c, rest) -> foldl f c rest
foldl1' f t = case uncons t of
  Nothing -> streamError "foldl1" "Internal error"
  Just (c, rest) -> foldl' f c rest
foldr1 f t = case unsnoc t of
  Nothing -> streamError "foldr1" "Internal error"
  Just (front, c) -> foldr f c front

concat :: [Text] -> Text
concat = joined

maximum, minimum :: Text -> Char
maximum t = if null t then streamError "maximum" "Internal error" else foldl1' max t
minimum t = if null t then streamError "minimum" "Internal error" else foldl1' min t

scanl1, scanr1 :: (Char -> Char -> Char) -> Text -> Text
scanl1 f = pack . List.scanl1 f . unpack
scanr1 f = pack . List.scanr1 f . unpack

scanr :: (Char -> Char -> Char) -> Char -> Text -> Text
scanr f c = pack . List.scanr f c . unpack

unlines :: [Text] -> Text
unlines texts = concat (List.concatMap (\t -> [t, newline]) texts)
  where newline = singleton '\n'

unwords :: [Text] -> Text
unwords = intercalate (singleton ' ')

-- | In time linear in the index.
index :: Text -> Int -> Char
index t@(Text# a offset n) k
  | k < 0 = streamError "index" "Negative index"
  | otherwise = case unitsOfFirst k t of
      i | isTrue# (i >=# n) -> streamError "index" "Index too large"
        | otherwise -> case charAt# a (offset +# i) of (# c, _ #) -> C# c

findIndex :: (Char -> Bool) -> Text -> Maybe Int
findIndex p = List.findIndex p . unpack
