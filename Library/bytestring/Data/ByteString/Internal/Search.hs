{-# LANGUAGE MagicHash, UnboxedTuples, BangPatterns #-}
-- | Finding bytes and strings in byte strings, and cutting byte strings where they are.
module Data.ByteString.Internal.Search
  ( elem, notElem, find, elemIndex, elemIndexEnd, elemIndices, findIndex, findIndexEnd, findIndices, count
  , take, drop, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, span, spanEnd, break, breakEnd, breakByte
  , group, groupBy, inits, tails, split, splitWith
  , isPrefixOf, isSuffixOf, isInfixOf, stripPrefix, stripSuffix, breakSubstring, findSubstring, findSubstrings
  , indexWhere
  ) where

import Prelude hiding (break, drop, dropWhile, elem, notElem, span, splitAt, take, takeWhile)
import Data.ByteString.Internal
import Data.ByteString.Internal.Type
import Data.Word (Word8)
import Foreign.C.Types (CInt(..))
import GHC.Exts
import GHC.ForeignPtr (ForeignPtr(..), touchForeignPtr)

-- Bytes

elem, notElem :: Word8 -> ByteString -> Bool
elem w s = atByte w s /= lengthOf s
notElem w s = not (elem w s)

-- | The index of the first such byte, or the length.
atByte :: Word8 -> ByteString -> Int
atByte w (BS# a n keep) = accursedUnutterablePerformIO (
  memchr (Ptr a) w (fromIntegral (I# n)) >>= \(Ptr b) -> touchForeignPtr (ForeignPtr a keep) >>
  return (if isTrue# (eqAddr# b nullAddr#) then I# n else I# (minusAddr# b a)))
{-# INLINE atByte #-}

-- | The same from an index on.
atByteFrom :: Word8 -> ByteString -> Int -> Int
atByteFrom w s i = i + atByte w (slice s i (lengthOf s - i))

atByteEnd :: Word8 -> ByteString -> Int
atByteEnd w (BS# a n keep) = accursedUnutterablePerformIO (
  c_memrchr (Ptr a) (fromIntegral w) (I# n) >>= \(Ptr b) -> touchForeignPtr (ForeignPtr a keep) >>
  return (if isTrue# (eqAddr# b nullAddr#) then -1 else I# (minusAddr# b a)))

foreign import ccall unsafe "memrchr" c_memrchr :: Ptr Word8 -> CInt -> Int -> IO (Ptr Word8)

-- | The index of the first byte that fits, or the length.
indexWhere :: (Word8 -> Bool) -> ByteString -> Int
indexWhere p s = go 0
  where
    n = lengthOf s
    go i
      | i == n = i
      | p (byteAt s i) = i
      | otherwise = go (i + 1)
{-# INLINE indexWhere #-}

-- | The index of the last byte that fits, or -1.
indexWhereEnd :: (Word8 -> Bool) -> ByteString -> Int
indexWhereEnd p s = go (lengthOf s - 1)
  where
    go i
      | i < 0 = i
      | p (byteAt s i) = i
      | otherwise = go (i - 1)
{-# INLINE indexWhereEnd #-}

find :: (Word8 -> Bool) -> ByteString -> Maybe Word8
find p s = case indexWhere p s of
  i | i == lengthOf s -> Nothing
    | otherwise -> Just (byteAt s i)
{-# INLINE find #-}

elemIndex, elemIndexEnd :: Word8 -> ByteString -> Maybe Int
elemIndex w s = case atByte w s of
  i | i == lengthOf s -> Nothing
    | otherwise -> Just i
elemIndexEnd w s
  | lengthOf s == 0 = Nothing
  | otherwise = case atByteEnd w s of
      -1 -> Nothing
      i -> Just i
{-# INLINE elemIndex #-}

findIndex, findIndexEnd :: (Word8 -> Bool) -> ByteString -> Maybe Int
findIndex p s = case indexWhere p s of
  i | i == lengthOf s -> Nothing
    | otherwise -> Just i
findIndexEnd p s = case indexWhereEnd p s of
  -1 -> Nothing
  i -> Just i
{-# INLINE findIndex #-}
{-# INLINE findIndexEnd #-}

elemIndices :: Word8 -> ByteString -> [Int]
elemIndices w s = go 0
  where
    n = lengthOf s
    go i = case atByteFrom w s i of
      j | j == n -> []
        | otherwise -> j : go (j + 1)

findIndices :: (Word8 -> Bool) -> ByteString -> [Int]
findIndices p s = go 0
  where
    n = lengthOf s
    go i
      | i == n = []
      | p (byteAt s i) = i : go (i + 1)
      | otherwise = go (i + 1)
{-# INLINE findIndices #-}

count :: Word8 -> ByteString -> Int
count !w s = go 0 0
  where
    n = lengthOf s
    go :: Int -> Int -> Int
    go i found
      | i == n = found
      | byteAt s i == w = go (i + 1) (found + 1)
      | otherwise = go (i + 1) found

-- Parts

take, drop :: Int -> ByteString -> ByteString
take n s
  | n <= 0 = empty
  | n >= lengthOf s = s
  | otherwise = slice s 0 n
drop n s
  | n <= 0 = s
  | n >= lengthOf s = empty
  | otherwise = slice s n (lengthOf s - n)
{-# INLINE take #-}
{-# INLINE drop #-}

splitAt :: Int -> ByteString -> (ByteString, ByteString)
splitAt n s
  | n <= 0 = (empty, s)
  | n >= lengthOf s = (s, empty)
  | otherwise = cutAt n s
{-# INLINE splitAt #-}

cutAt :: Int -> ByteString -> (ByteString, ByteString)
cutAt i s = (slice s 0 i, slice s i (lengthOf s - i))
{-# INLINE cutAt #-}

takeWhile, takeWhileEnd, dropWhile, dropWhileEnd :: (Word8 -> Bool) -> ByteString -> ByteString
takeWhile p s = slice s 0 (indexWhere (not . p) s)
takeWhileEnd p s = case indexWhereEnd (not . p) s + 1 of i -> slice s i (lengthOf s - i)
dropWhile p s = case indexWhere (not . p) s of i -> slice s i (lengthOf s - i)
dropWhileEnd p s = slice s 0 (indexWhereEnd (not . p) s + 1)
{-# INLINE takeWhile #-}
{-# INLINE takeWhileEnd #-}
{-# INLINE dropWhile #-}
{-# INLINE dropWhileEnd #-}

span, spanEnd, break, breakEnd :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
span p s = case indexWhere (not . p) s of i -> cutAt i s
spanEnd p s = case indexWhereEnd (not . p) s of !i -> cutAt (i + 1) s
break p s = case indexWhere p s of i -> cutAt i s
breakEnd p s = case indexWhereEnd p s of !i -> cutAt (i + 1) s
{-# INLINE span #-}
{-# INLINE spanEnd #-}
{-# INLINE break #-}
{-# INLINE breakEnd #-}

-- | Break at a byte.
breakByte :: Word8 -> ByteString -> (ByteString, ByteString)
breakByte w s = case atByte w s of !i -> cutAt i s
{-# DEPRECATED breakByte "Use 'break (== x)' instead." #-}

group :: ByteString -> [ByteString]
group = groupBy (==)

-- | A group's bytes are compared with its first.
groupBy :: (Word8 -> Word8 -> Bool) -> ByteString -> [ByteString]
groupBy eq s
  | n == 0 = []
  | otherwise = case 1 + indexWhere (not . eq (byteAt s 0)) (slice s 1 (n - 1)) of
      i -> slice s 0 i : groupBy eq (slice s i (n - i))
  where n = lengthOf s

inits, tails :: ByteString -> [ByteString]
inits s = [slice s 0 i | i <- [0 .. lengthOf s]]
tails s = [slice s i (lengthOf s - i) | i <- [0 .. lengthOf s]]

split :: Word8 -> ByteString -> [ByteString]
split w s
  | n == 0 = []
  | otherwise = go 0
  where
    n = lengthOf s
    go i = case atByteFrom w s i of
      j | j == n -> [slice s i (n - i)]
        | otherwise -> slice s i (j - i) : go (j + 1)

splitWith :: (Word8 -> Bool) -> ByteString -> [ByteString]
splitWith p s
  | n == 0 = []
  | otherwise = go 0
  where
    n = lengthOf s
    go i = case i + indexWhere p (slice s i (n - i)) of
      j | j == n -> [slice s i (n - i)]
        | otherwise -> slice s i (j - i) : go (j + 1)
{-# INLINE splitWith #-}

-- Strings

isPrefixOf, isSuffixOf, isInfixOf :: ByteString -> ByteString -> Bool
isPrefixOf part s = n <= lengthOf s && part == slice s 0 n
  where n = lengthOf part
isSuffixOf part s = n <= m && part == slice s (m - n) n
  where
    n = lengthOf part
    m = lengthOf s
isInfixOf part s = atString part s /= -1

stripPrefix, stripSuffix :: ByteString -> ByteString -> Maybe ByteString
stripPrefix part s
  | isPrefixOf part s = Just (slice s n (lengthOf s - n))
  | otherwise = Nothing
  where n = lengthOf part
stripSuffix part s
  | isSuffixOf part s = Just (slice s 0 (lengthOf s - lengthOf part))
  | otherwise = Nothing

-- | Where the first string begins in the second, or -1. Linear in both.
atString :: ByteString -> ByteString -> Int
atString (BS# _ 0# _) !_ = 0
atString (BS# b m keepB) (BS# a n keepA) = accursedUnutterablePerformIO (
  c_memmem (Ptr a) (I# n) (Ptr b) (I# m) >>= \(Ptr c) ->
  touchForeignPtr (ForeignPtr a keepA) >> touchForeignPtr (ForeignPtr b keepB) >>
  return (if isTrue# (eqAddr# c nullAddr#) then -1 else I# (minusAddr# c a)))

foreign import ccall unsafe "memmem" c_memmem :: Ptr Word8 -> Int -> Ptr Word8 -> Int -> IO (Ptr Word8)

-- | The string up to the first one of another, and the rest from there on.
breakSubstring :: ByteString -> ByteString -> (ByteString, ByteString)
breakSubstring part s
  | lengthOf part == 0 = (empty, s)
  | otherwise = case atString part s of
      -1 -> (s, empty)
      i -> cutAt i s

{-# DEPRECATED findSubstring "Use breakSubstring instead." #-}
{-# DEPRECATED findSubstrings "Use breakSubstring instead." #-}
findSubstring :: ByteString -> ByteString -> Maybe Int
findSubstring part s = case atString part s of
  -1 -> Nothing
  i -> Just i

-- | All of them that do not overlap.
findSubstrings :: ByteString -> ByteString -> [Int]
findSubstrings part s
  | lengthOf part == 0 = [0 .. n]
  | otherwise = go 0
  where
    n = lengthOf s
    go i = case atString part (slice s i (n - i)) of
      -1 -> []
      j -> i + j : go (i + j + lengthOf part)
