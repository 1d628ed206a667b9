{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- | Parts of strict texts: taken by number, by property, by what is between them.
module Data.Text.Internal.Parts
  ( take, takeEnd, drop, dropEnd, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround
  , strip, stripStart, stripEnd, span, break, breakOn, breakOnEnd, breakOnAll, splitOn, split, chunksOf, lines, words
  , group, groupBy, inits, tails, isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, commonPrefixes
  , replace, count, unitsOfFirst
  ) where

import Prelude hiding (break, drop, dropWhile, lines, span, splitAt, take, takeWhile, words)
import Data.Char (isSpace)
import qualified Data.List as List
import Data.Text.Internal.Search
import Data.Text.Internal.Type
import GHC.Exts

-- | The number of units of the first so many characters, of all if there are fewer.
unitsOfFirst :: Int -> Text -> Int#
unitsOfFirst k (Text# a offset n) = go k offset
  where
    end = offset +# n
    go 0 i = i -# offset
    go left i
      | isTrue# (i >=# end) = n
      | otherwise = case charAt# a i of (# _, u #) -> go (left - 1) (i +# u)

-- | The number of units in front of the last so many characters.
unitsBeforeLast :: Int -> Text -> Int#
unitsBeforeLast k (Text# a offset n) = go k (offset +# n)
  where
    go 0 i = i -# offset
    go left i
      | isTrue# (i <=# offset) = 0#
      | otherwise = case charBefore# a i of (# _, u #) -> go (left - 1) (i -# u)

upTo, from :: Int# -> Text -> Text
upTo i t = part t 0# i
from i t@(Text# _ _ n) = part t i (n -# i)
{-# INLINE upTo #-}
{-# INLINE from #-}

take, takeEnd, drop, dropEnd :: Int -> Text -> Text
take k t
  | k <= 0 = empty
  | k >= unitsOf t = t
  | otherwise = upTo (unitsOfFirst k t) t
takeEnd k t
  | k <= 0 = empty
  | k >= unitsOf t = t
  | otherwise = from (unitsBeforeLast k t) t
drop k t
  | k <= 0 = t
  | k >= unitsOf t = empty
  | otherwise = from (unitsOfFirst k t) t
dropEnd k t
  | k <= 0 = t
  | k >= unitsOf t = empty
  | otherwise = upTo (unitsBeforeLast k t) t

splitAt :: Int -> Text -> (Text, Text)
splitAt k t
  | k <= 0 = (empty, t)
  | k >= unitsOf t = (t, empty)
  | otherwise = cut (unitsOfFirst k t) t

cut :: Int# -> Text -> (Text, Text)
cut i t = (upTo i t, from i t)
{-# INLINE cut #-}

-- | The number of units in front of the first character that does not fit, behind the last one.
spanned, spannedEnd :: (Char -> Bool) -> Text -> Int#
spanned p (Text# a offset n) = go offset
  where
    end = offset +# n
    go i
      | isTrue# (i >=# end) = n
      | otherwise = case charAt# a i of (# c, u #) -> if p (C# c) then go (i +# u) else i -# offset
spannedEnd p (Text# a offset n) = go (offset +# n)
  where
    go i
      | isTrue# (i <=# offset) = 0#
      | otherwise = case charBefore# a i of (# c, u #) -> if p (C# c) then go (i -# u) else i -# offset
{-# INLINE spanned #-}
{-# INLINE spannedEnd #-}

takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround :: (Char -> Bool) -> Text -> Text
takeWhile p t = upTo (spanned p t) t
takeWhileEnd p t = from (spannedEnd p t) t
dropWhile p t = from (spanned p t) t
dropWhileEnd p t = upTo (spannedEnd p t) t
dropAround p t = dropWhile p (dropWhileEnd p t)
{-# INLINE takeWhile #-}
{-# INLINE takeWhileEnd #-}
{-# INLINE dropWhile #-}
{-# INLINE dropWhileEnd #-}
{-# INLINE dropAround #-}

strip, stripStart, stripEnd :: Text -> Text
strip t = dropAround isSpace t
stripStart t = dropWhile isSpace t
stripEnd t = dropWhileEnd isSpace t

span, break :: (Char -> Bool) -> Text -> (Text, Text)
span p t = cut (spanned p t) t
break p t = cut (spanned (not . p) t) t
{-# INLINE span #-}
{-# INLINE break #-}

-- | The text up to the first occurrence of another, and the rest from there on.
breakOn, breakOnEnd :: Text -> Text -> (Text, Text)
breakOn needle t
  | unitsOf needle == 0 = emptyError "breakOn"
  | otherwise = case firstIndex needle t of
      -1 -> (t, empty)
      I# i -> cut i t
-- | The text up to the end of the last occurrence, and the rest.
breakOnEnd needle t = (fst parts, snd parts)
  where
    -- The pair is there before anything is looked at.
    parts
      | unitsOf needle == 0 = emptyError "breakOn"
      | Text# _ _ m <- needle, Text# _ _ n <- t = case go (n -# m) m of
          -1# -> (empty, t)
          i -> cut i t
    go i m
      | isTrue# (i <# 0#) = -1#
      | part t i m == needle = i +# m
      | otherwise = go (i -# 1#) m

breakOnAll :: Text -> Text -> [(Text, Text)]
breakOnAll needle t
  | unitsOf needle == 0 = emptyError "breakOnAll"
  | otherwise = [cut i t | I# i <- indices needle t]

splitOn :: Text -> Text -> [Text]
splitOn needle@(Text# _ _ m) t@(Text# _ _ n)
  | unitsOf needle == 0 = emptyError "splitOn"
  | otherwise = go 0# (indices needle t)
  where
    go i [] = [part t i (n -# i)]
    go i (I# j : rest) = part t i (j -# i) : go (j +# m) rest

split :: (Char -> Bool) -> Text -> [Text]
split p t@(Text# _ _ n)
  | isTrue# (n ==# 0#) = [empty]
  | otherwise = go t
  where
    go rest@(Text# a offset k) = case spanned (not . p) rest of
      i | isTrue# (i ==# k) -> [rest]
        | otherwise -> case charAt# a (offset +# i) of (# _, u #) -> upTo i rest : go (from (i +# u) rest)
{-# INLINE split #-}

chunksOf :: Int -> Text -> [Text]
chunksOf k t
  | k <= 0 = []
  | otherwise = go t
  where
    go rest
      | unitsOf rest == 0 = []
      | otherwise = case splitAt k rest of (a, b) -> a : go b

lines :: Text -> [Text]
lines t
  | unitsOf t == 0 = []
  | otherwise = case spanned (/= '\n') t of
      i | I# i == unitsOf t -> [t]
        | otherwise -> upTo i t : lines (from (i +# 1#) t)

words :: Text -> [Text]
words t = case stripStart t of
  rest | unitsOf rest == 0 -> []
       | otherwise -> case break isSpace rest of (w, more) -> w : words more

group :: Text -> [Text]
group = groupBy (==)

-- | The characters of a group are compared with its first.
groupBy :: (Char -> Char -> Bool) -> Text -> [Text]
groupBy eq t@(Text# a offset n)
  | isTrue# (n ==# 0#) = []
  | otherwise = case charAt# a offset of
      (# c, u #) ->
        let i = I# (u +# spanned (eq (C# c)) (from u t))
        in (case i of I# k -> upTo k t) : (case i of I# k -> groupBy eq (from k t))

inits, tails :: Text -> [Text]
inits t@(Text# a offset n) = empty : go 0#
  where
    go i
      | isTrue# (i >=# n) = []
      | otherwise = case charAt# a (offset +# i) of (# _, u #) -> upTo (i +# u) t : go (i +# u)
tails t@(Text# a offset n)
  | isTrue# (n ==# 0#) = [empty]
  | otherwise = case charAt# a offset of (# _, u #) -> t : tails (from u t)

isPrefixOf, isSuffixOf, isInfixOf :: Text -> Text -> Bool
isPrefixOf needle@(Text# _ _ m) t@(Text# _ _ n) = isTrue# (m <=# n) && needle == upTo m t
isSuffixOf needle@(Text# _ _ m) t@(Text# _ _ n) = isTrue# (m <=# n) && needle == from (n -# m) t
isInfixOf needle t = unitsOf needle == 0 || firstIndex needle t /= -1

stripPrefix, stripSuffix :: Text -> Text -> Maybe Text
stripPrefix needle@(Text# _ _ m) t
  | isPrefixOf needle t = Just (from m t)
  | otherwise = Nothing
stripSuffix needle@(Text# _ _ m) t@(Text# _ _ n)
  | isSuffixOf needle t = Just (upTo (n -# m) t)
  | otherwise = Nothing

-- | The longest common prefix, if it is not empty, and the rests.
commonPrefixes :: Text -> Text -> Maybe (Text, Text, Text)
commonPrefixes x@(Text# a i n) y@(Text# b j m) = case go 0# of
  0# -> Nothing
  k -> Just (upTo k x, from k x, from k y)
  where
    go k
      | isTrue# (k >=# n) = k
      | isTrue# (k >=# m) = k
      | otherwise = case charAt# a (i +# k) of
          (# c, u #) -> case charAt# b (j +# k) of
            (# d, _ #) -> if isTrue# (eqChar# c d) then go (k +# u) else k

-- | Every occurrence of a text in another becomes a third: needle, replacement, text.
replace :: Text -> Text -> Text -> Text
replace needle !replacement t
  | unitsOf needle == 0 = emptyError "replace"
  | otherwise = case splitOn needle t of
      [_] -> t
      parts -> joined (List.intersperse replacement parts)

-- | The number of occurrences that do not overlap.
count :: Text -> Text -> Int
count needle t
  | unitsOf needle == 0 = emptyError "count"
  | otherwise = length (indices needle t)
