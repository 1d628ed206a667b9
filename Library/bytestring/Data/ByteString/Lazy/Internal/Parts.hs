-- | Parts of lazy byte strings.
module Data.ByteString.Lazy.Internal.Parts
  ( take, drop, dropped, splitAt, takeWhile, dropWhile, span, break, group, groupBy, inits, tails
  , stripPrefix, stripSuffix, split, splitWith, isPrefixOf, isSuffixOf, errorEmpty, moduleError
  ) where

import Prelude hiding (break, drop, dropWhile, span, splitAt, take, takeWhile)
import qualified Data.ByteString as S
import Data.ByteString.Internal.Search (indexWhere)
import Data.ByteString.Internal.Type (byteAt, lengthOf, slice)
import Data.ByteString.Lazy.Internal
import Data.ByteString.Unsafe (unsafeDrop, unsafeTake)
import Data.Int (Int64)
import Data.Word (Word8)
import GHC.Err (errorCalledAt)

errorEmpty :: String -> a
errorEmpty function = moduleError function "empty ByteString"
{-# NOINLINE errorEmpty #-}

-- | What a function found wrong.
moduleError :: String -> String -> a
moduleError function message =
  errorCalledAt "bytestring-0.10.12.1" "Data.ByteString.Lazy" "libraries/bytestring/Data/ByteString/Lazy.hs" 1359 23
    ("Data.ByteString.Lazy." ++ function ++ ": " ++ message)
{-# NOINLINE moduleError #-}

size :: S.ByteString -> Int64
size = fromIntegral . lengthOf

take, drop :: Int64 -> ByteString -> ByteString
take n s
  | n <= 0 = Empty
  | otherwise = case s of
      Empty -> Empty
      Chunk c rest
        | n < size c -> Chunk (unsafeTake (fromIntegral n) c) Empty
        | otherwise -> Chunk c (take (n - size c) rest)
drop n s
  | n <= 0 = s
  | otherwise = case s of
      Empty -> Empty
      Chunk c rest
        | n < size c -> Chunk (unsafeDrop (fromIntegral n) c) rest
        | otherwise -> drop (n - size c) rest

-- | Fewer bytes less than the first chunk has, or all of it.
dropped :: Int -> ByteString -> ByteString
dropped _ Empty = Empty
dropped n (Chunk c rest)
  | n == lengthOf c = rest
  | otherwise = Chunk (unsafeDrop n c) rest
{-# INLINE dropped #-}

splitAt :: Int64 -> ByteString -> (ByteString, ByteString)
splitAt n s
  | n <= 0 = (Empty, s)
  | otherwise = case s of
      Empty -> (Empty, Empty)
      Chunk c rest
        | n < size c -> (Chunk (unsafeTake (fromIntegral n) c) Empty, Chunk (unsafeDrop (fromIntegral n) c) rest)
        | otherwise -> let (a, b) = splitAt (n - size c) rest in (Chunk c a, b)

takeWhile, dropWhile :: (Word8 -> Bool) -> ByteString -> ByteString
takeWhile p = go
  where
    go Empty = Empty
    go (Chunk c rest) = case indexWhere (not . p) c of
      i | i == lengthOf c -> Chunk c (go rest)
        | otherwise -> chunk (unsafeTake i c) Empty
dropWhile p = go
  where
    go Empty = Empty
    go (Chunk c rest) = case indexWhere (not . p) c of
      i | i == lengthOf c -> go rest
        | otherwise -> Chunk (unsafeDrop i c) rest
{-# INLINE takeWhile #-}
{-# INLINE dropWhile #-}

span, break :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
span p = break (not . p)
break p = go
  where
    go Empty = (Empty, Empty)
    go (Chunk c rest) = case indexWhere p c of
      i | i == lengthOf c -> let (a, b) = go rest in (Chunk c a, b)
        | otherwise -> (chunk (unsafeTake i c) Empty, Chunk (unsafeDrop i c) rest)
{-# INLINE span #-}
{-# INLINE break #-}

group :: ByteString -> [ByteString]
group = groupBy (==)

groupBy :: (Word8 -> Word8 -> Bool) -> ByteString -> [ByteString]
groupBy _ Empty = []
groupBy eq s@(Chunk c _) = chunk1 a : groupBy eq b
  where
    w = byteAt c 0
    (a, b) = span (eq w) (dropped 1 s)
    -- The first byte is beside the rest of its chunk.
    chunk1 rest = case rest of
      Chunk d more | lengthOf c > 1 -> Chunk (slice c 0 (1 + lengthOf d)) more
      _ -> Chunk (slice c 0 1) rest

inits, tails :: ByteString -> [ByteString]
inits = (Empty :) . go
  where
    go Empty = []
    go (Chunk c rest) = [Chunk (unsafeTake i c) Empty | i <- [1 .. lengthOf c]] ++ map (Chunk c) (go rest)
tails Empty = [Empty]
tails s = s : tails (dropped 1 s)

split :: Word8 -> ByteString -> [ByteString]
split w = splitBy (S.split w)

splitWith :: (Word8 -> Bool) -> ByteString -> [ByteString]
splitWith p = splitBy (S.splitWith p)
{-# INLINE splitWith #-}

-- | By the way that a chunk is split.
splitBy :: (S.ByteString -> [S.ByteString]) -> ByteString -> [ByteString]
splitBy _ Empty = []
splitBy pieces (Chunk c0 rest0) = go id (pieces c0) rest0
  where
    -- What goes in front of the first piece; the pieces of a chunk, of which there is one at least.
    go front [piece] rest = case rest of
      Empty -> [front (chunk piece Empty)]
      Chunk c more -> go (front . chunk piece) (pieces c) more
    go front (piece : others) rest = front (chunk piece Empty) : go id others rest
    go front [] _ = [front Empty]

isPrefixOf, isSuffixOf :: ByteString -> ByteString -> Bool
isPrefixOf part s = case stripPrefix part s of
  Nothing -> False
  Just _ -> True
isSuffixOf Empty _ = True
isSuffixOf part s = S.isSuffixOf (toStrict part) (toStrict s)

stripPrefix, stripSuffix :: ByteString -> ByteString -> Maybe ByteString
stripPrefix Empty s = Just s
stripPrefix _ Empty = Nothing
stripPrefix (Chunk a as) (Chunk b bs)
  | n == m = if a == b then stripPrefix as bs else Nothing
  | n < m = if a == unsafeTake n b then stripPrefix as (Chunk (unsafeDrop n b) bs) else Nothing
  | otherwise = if unsafeTake m a == b then stripPrefix (Chunk (unsafeDrop m a) as) bs else Nothing
  where
    n = lengthOf a
    m = lengthOf b
stripSuffix Empty s = Just s
stripSuffix part s = fmap fromStrict (S.stripSuffix (toStrict part) (toStrict s))
