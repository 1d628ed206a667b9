-- | Parts of lazy texts.
module Data.Text.Internal.Lazy.Parts
  ( take, takeEnd, drop, dropEnd, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround
  , strip, stripStart, stripEnd, span, break, breakOn, breakOnEnd, breakOnAll, splitOn, split, chunksOf, lines, words
  , group, groupBy, inits, tails, isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, commonPrefixes
  , emptyError, streamError
  ) where

import Prelude hiding (break, drop, dropWhile, lines, span, splitAt, take, takeWhile, words)
import Data.Char (isSpace)
import Data.Int (Int64)
import qualified Data.Text as T
import Data.Text.Internal.Lazy
import Data.Text.Internal.Type (streamError, unitsOf)
import GHC.Err (errorCalledAt)

emptyError :: String -> a
emptyError function = errorCalledAt "text-1.2.5.0" "Data.Text.Lazy" "libraries/text/src/Data/Text/Lazy.hs" 1757 18
  ("Data.Text.Lazy." ++ function ++ ": empty input")
{-# NOINLINE emptyError #-}

size :: T.Text -> Int64
size = fromIntegral . T.length

take, takeEnd, drop, dropEnd :: Int64 -> Text -> Text
take k t = fst (splitAt k t)
drop k t
  | k <= 0 = t
  | otherwise = case t of
      Empty -> Empty
      Chunk c rest
        | k < n -> Chunk (T.drop (fromIntegral k) c) rest
        | otherwise -> drop (k - n) rest
        where n = size c
takeEnd k t
  | k <= 0 = Empty
  | otherwise = drop (count t - k) t
dropEnd k t
  | k <= 0 = t
  | otherwise = take (count t - k) t

count :: Text -> Int64
count = foldlChunks (\n c -> n + size c) 0

splitAt :: Int64 -> Text -> (Text, Text)
splitAt _ Empty = (Empty, Empty)
splitAt k t@(Chunk c rest)
  | k <= 0 = (Empty, t)
  | k < n = case T.splitAt (fromIntegral k) c of (a, b) -> (chunk a Empty, chunk b rest)
  | k == n = (Chunk c Empty, rest)
  | otherwise = let (a, b) = splitAt (k - n) rest in (Chunk c a, b)
  where n = size c

span, break :: (Char -> Bool) -> Text -> (Text, Text)
span p = break (not . p)
break p = go
  where
    go Empty = (Empty, Empty)
    go (Chunk c rest) = case T.break p c of
      (a, b) | T.null b -> let (a', b') = go rest in (Chunk c a', b')
             | otherwise -> (chunk a Empty, Chunk b rest)

takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropAround :: (Char -> Bool) -> Text -> Text
takeWhile p t = fst (span p t)
dropWhile p = go
  where
    go Empty = Empty
    go (Chunk c rest) = case T.dropWhile p c of
      c' | T.null c' -> go rest
         | otherwise -> Chunk c' rest
dropWhileEnd p = go
  where
    go Empty = Empty
    go (Chunk c rest) = case go rest of
      Empty -> chunk (T.dropWhileEnd p c) Empty
      rest' -> Chunk c rest'
takeWhileEnd p t = go (reverseChunks t) Empty
  where
    go [] done = done
    go (c : before) done = case T.takeWhileEnd p c of
      c' | unitsOf c' == unitsOf c -> go before (Chunk c done)
         | otherwise -> chunk c' done
dropAround p = dropWhile p . dropWhileEnd p

reverseChunks :: Text -> [T.Text]
reverseChunks = foldlChunks (flip (:)) []

strip, stripStart, stripEnd :: Text -> Text
strip = dropAround isSpace
stripStart = dropWhile isSpace
stripEnd = dropWhileEnd isSpace

-- | The text up to the first occurrence of another, and the rest from there on.
breakOn, breakOnEnd :: Text -> Text -> (Text, Text)
breakOn needle t
  | isNull needle = emptyError "breakOn"
  | otherwise = found needle t
breakOnEnd needle t = (chunk (fst parts) Empty, chunk (snd parts) Empty)
  where
    parts
      | isNull needle = emptyError "breakOn"
      | otherwise = T.breakOnEnd (whole needle) (whole t)

isNull :: Text -> Bool
isNull Empty = True
isNull _ = False

whole :: Text -> T.Text
whole = T.concat . foldrChunks (:) []

-- | A chunk is searched together with so much of the chunks behind it that an occurrence which begins in it ends there.
found :: Text -> Text -> (Text, Text)
found needle = go
  where
    strict = whole needle
    go Empty = (Empty, Empty)
    go t@(Chunk c rest) = case T.breakOn strict (T.append c (ahead (unitsOf strict - 1) rest)) of
      (a, b)
        | T.null b || unitsOf a >= unitsOf c -> let (a', b') = go rest in (Chunk c a', b')
        | otherwise -> splitAt (size a) t
    ahead n _ | n <= 0 = T.empty
    ahead _ Empty = T.empty
    ahead n (Chunk c rest)
      | unitsOf c >= n = T.take n c
      | otherwise = T.append c (ahead (n - unitsOf c) rest)

breakOnAll :: Text -> Text -> [(Text, Text)]
breakOnAll needle t
  | isNull needle = emptyError "breakOnAll"
  | otherwise = go 0 t
  where
    n = count needle
    go before rest = case found needle rest of
      (_, Empty) -> []
      (a, b) -> let at = before + count a in splitAt at t : go (at + n) (drop n b)

splitOn :: Text -> Text -> [Text]
splitOn needle t
  | isNull needle = emptyError "splitOn"
  | otherwise = go t
  where
    n = count needle
    go rest = case found needle rest of
      (a, b) -> a : case b of { Empty -> []; _ -> go (drop n b) }

split :: (Char -> Bool) -> Text -> [Text]
split p t = case break p t of
  (a, b) -> a : case b of { Empty -> []; _ -> split p (drop 1 b) }

chunksOf :: Int64 -> Text -> [Text]
chunksOf k t = case splitAt k t of
  (Empty, _) -> []
  (a, b) -> a : chunksOf k b

lines :: Text -> [Text]
lines Empty = []
lines t = case break (== '\n') t of
  (a, b) -> a : case b of { Empty -> []; _ -> lines (drop 1 b) }

words :: Text -> [Text]
words t = case stripStart t of
  Empty -> []
  rest -> case break isSpace rest of (w, more) -> w : words more

group :: Text -> [Text]
group = groupBy (==)

groupBy :: (Char -> Char -> Bool) -> Text -> [Text]
groupBy _ Empty = []
groupBy eq (Chunk c rest) = Chunk (T.singleton x) a : groupBy eq b
  where
    x = T.head c
    (a, b) = span (eq x) (chunk (T.tail c) rest)

inits, tails :: Text -> [Text]
inits = (Empty :) . go
  where
    go Empty = []
    go (Chunk c rest) = map (\i -> Chunk i Empty) (drop1 (T.inits c)) ++ map (Chunk c) (go rest)
    drop1 = tail
tails Empty = [Empty]
tails t = t : tails (drop 1 t)

isPrefixOf, isSuffixOf, isInfixOf :: Text -> Text -> Bool
isPrefixOf needle t = maybe False (const True) (stripPrefix needle t)
isSuffixOf Empty _ = True
isSuffixOf needle t = T.isSuffixOf (whole needle) (whole t)
isInfixOf needle t = isNull needle || not (isNull (snd (found needle t)))

stripPrefix, stripSuffix :: Text -> Text -> Maybe Text
stripPrefix Empty t = Just t
stripPrefix _ Empty = Nothing
stripPrefix (Chunk a as) (Chunk b bs)
  | unitsOf a <= unitsOf b = T.stripPrefix a b >>= \rest -> stripPrefix as (chunk rest bs)
  | otherwise = T.stripPrefix b a >>= \rest -> stripPrefix (chunk rest as) bs
stripSuffix Empty t = Just t
stripSuffix needle t = fmap (\s -> chunk s Empty) (T.stripSuffix (whole needle) (whole t))

commonPrefixes :: Text -> Text -> Maybe (Text, Text, Text)
commonPrefixes t u = case (unpacked t, unpacked u) of
  (a : _, b : _) | a == b -> Just (fst parts, snd parts, drop n u)
  _ -> Nothing
  where
    -- Not before they are wanted: the prefix may be endless.
    n = agreed 0 (unpacked t) (unpacked u)
    parts = splitAt n t
    agreed :: Int64 -> String -> String -> Int64
    agreed n (a : as) (b : bs) | a == b = let n' = n + 1 in n' `seq` agreed n' as bs
    agreed n _ _ = n
