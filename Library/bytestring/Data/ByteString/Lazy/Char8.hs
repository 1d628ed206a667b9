{-# LANGUAGE BangPatterns #-}
-- | Lazy byte strings as texts of the first 256 characters. To be imported qualified.
module Data.ByteString.Lazy.Char8
  ( ByteString, empty, singleton, pack, unpack, fromStrict, toStrict, fromChunks, toChunks
  , cons, cons', snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldl1', foldr, foldr1, concat, concatMap, any, all, maximum, minimum
  , scanl, mapAccumL, mapAccumR, repeat, replicate, cycle, iterate, unfoldr
  , take, drop, splitAt, takeWhile, dropWhile, span, break, group, groupBy, inits, tails, stripPrefix, stripSuffix
  , split, splitWith, lines, words, unlines, unwords, isPrefixOf, isSuffixOf, elem, notElem, find, filter, partition
  , index, elemIndex, elemIndices, findIndex, findIndices, count, zip, zipWith, unzip, copy, readInt, readInteger
  , getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetContents, hGet, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, hPutStrLn
  ) where

import Prelude (Bool, Char, Int, Integer, Maybe(..), Num(..), String, fmap, not, otherwise, (+), (.), (==))
import qualified Prelude as P
import Data.ByteString.Internal (c2w, isSpaceWord8, w2c)
import Data.ByteString.Internal.Digits
import Data.ByteString.Lazy
  ( append, appendFile, concat, copy, cycle, drop, empty, fromChunks, fromStrict, getContents, group, hGet
  , hGetContents, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, init, inits, interact, intercalate, isPrefixOf
  , isSuffixOf, length, null, putStr, readFile, reverse, splitAt, stripPrefix, stripSuffix, tail, tails, take, toChunks
  , toStrict, transpose, writeFile)
import qualified Data.ByteString as S
import qualified Data.ByteString.Lazy as L
import Data.ByteString.Lazy.Internal (ByteString(..), chunk, packChars, unpackChars)
import Data.ByteString.Lazy.Internal.Files (hPutStrLn, putStrLn)
import Data.ByteString.Unsafe (unsafeDrop, unsafeTake)
import Data.Int (Int64)
import Data.Word (Word8)

singleton :: Char -> ByteString
singleton = L.singleton . c2w

pack :: String -> ByteString
pack = packChars

unpack :: ByteString -> String
unpack = unpackChars

cons, cons' :: Char -> ByteString -> ByteString
cons = L.cons . c2w
cons' = L.cons' . c2w

snoc :: ByteString -> Char -> ByteString
snoc s c = L.snoc s (c2w c)

head, last, maximum, minimum :: ByteString -> Char
head = w2c . L.head
last = w2c . L.last
maximum = w2c . L.maximum
minimum = w2c . L.minimum

uncons :: ByteString -> Maybe (Char, ByteString)
uncons s = fmap (\(w, rest) -> (w2c w, rest)) (L.uncons s)

unsnoc :: ByteString -> Maybe (ByteString, Char)
unsnoc s = fmap (\(front, w) -> (front, w2c w)) (L.unsnoc s)

map :: (Char -> Char) -> ByteString -> ByteString
map f = L.map (c2w . f . w2c)
{-# INLINE map #-}

intersperse :: Char -> ByteString -> ByteString
intersperse = L.intersperse . c2w

foldl, foldl' :: (a -> Char -> a) -> a -> ByteString -> a
foldl f = L.foldl (\acc w -> f acc (w2c w))
foldl' f = L.foldl' (\acc w -> f acc (w2c w))
{-# INLINE foldl #-}
{-# INLINE foldl' #-}

foldr :: (Char -> a -> a) -> a -> ByteString -> a
foldr f = L.foldr (\w acc -> f (w2c w) acc)
{-# INLINE foldr #-}

foldl1, foldl1', foldr1 :: (Char -> Char -> Char) -> ByteString -> Char
foldl1 f = w2c . L.foldl1 (onChars f)
foldl1' f = w2c . L.foldl1' (onChars f)
foldr1 f = w2c . L.foldr1 (onChars f)

onChars :: (Char -> Char -> Char) -> Word8 -> Word8 -> Word8
onChars f v w = c2w (f (w2c v) (w2c w))
{-# INLINE onChars #-}

concatMap :: (Char -> ByteString) -> ByteString -> ByteString
concatMap f = L.concatMap (f . w2c)

any, all :: (Char -> Bool) -> ByteString -> Bool
any p = L.any (p . w2c)
all p = L.all (p . w2c)
{-# INLINE any #-}
{-# INLINE all #-}

scanl :: (Char -> Char -> Char) -> Char -> ByteString -> ByteString
scanl f c = L.scanl (onChars f) (c2w c)

mapAccumL, mapAccumR :: (acc -> Char -> (acc, Char)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f = L.mapAccumL (\acc w -> case f acc (w2c w) of (acc', c) -> (acc', c2w c))
mapAccumR f = L.mapAccumR (\acc w -> case f acc (w2c w) of (acc', c) -> (acc', c2w c))

repeat :: Char -> ByteString
repeat = L.repeat . c2w

replicate :: Int64 -> Char -> ByteString
replicate n c = L.replicate n (c2w c)

iterate :: (Char -> Char) -> Char -> ByteString
iterate f = L.iterate (c2w . f . w2c) . c2w

unfoldr :: (a -> Maybe (Char, a)) -> a -> ByteString
unfoldr step = L.unfoldr (\x -> case step x of { Nothing -> Nothing; Just (c, x') -> Just (c2w c, x') })

takeWhile, dropWhile, filter :: (Char -> Bool) -> ByteString -> ByteString
takeWhile p = L.takeWhile (p . w2c)
dropWhile p = L.dropWhile (p . w2c)
filter p = L.filter (p . w2c)
{-# INLINE takeWhile #-}
{-# INLINE dropWhile #-}
{-# INLINE filter #-}

span, break, partition :: (Char -> Bool) -> ByteString -> (ByteString, ByteString)
span p = L.span (p . w2c)
break p = L.break (p . w2c)
partition p = L.partition (p . w2c)
{-# INLINE span #-}
{-# INLINE break #-}

groupBy :: (Char -> Char -> Bool) -> ByteString -> [ByteString]
groupBy eq = L.groupBy (\v w -> eq (w2c v) (w2c w))

split :: Char -> ByteString -> [ByteString]
split = L.split . c2w

splitWith :: (Char -> Bool) -> ByteString -> [ByteString]
splitWith p = L.splitWith (p . w2c)

-- | A line is there as soon as its beginning is.
lines :: ByteString -> [ByteString]
lines Empty = []
lines (Chunk c rest) = case S.elemIndex 10 c of
  Just i -> chunk (unsafeTake i c) Empty : lines (chunk (unsafeDrop (i + 1) c) rest)
  Nothing -> Chunk c line : others
    where
      (line, others) = case rest of
        Empty -> (Empty, [])
        Chunk d _ | S.head d == 10 -> (Empty, lines (L.tail rest))
        _ -> case lines rest of
          first : more -> (first, more)
          [] -> (Empty, [])

unlines :: [ByteString] -> ByteString
unlines parts = concat (P.concatMap (\s -> [s, newline]) parts)
  where newline = singleton '\n'

words :: ByteString -> [ByteString]
words = P.filter (not . null) . L.splitWith isSpaceWord8

unwords :: [ByteString] -> ByteString
unwords = intercalate (singleton ' ')

elem, notElem :: Char -> ByteString -> Bool
elem = L.elem . c2w
notElem = L.notElem . c2w

find :: (Char -> Bool) -> ByteString -> Maybe Char
find p s = fmap w2c (L.find (p . w2c) s)

index :: ByteString -> Int64 -> Char
index s i = w2c (L.index s i)

elemIndex :: Char -> ByteString -> Maybe Int64
elemIndex = L.elemIndex . c2w

elemIndices :: Char -> ByteString -> [Int64]
elemIndices = L.elemIndices . c2w

findIndex :: (Char -> Bool) -> ByteString -> Maybe Int64
findIndex p = L.findIndex (p . w2c)

findIndices :: (Char -> Bool) -> ByteString -> [Int64]
findIndices p = L.findIndices (p . w2c)

count :: Char -> ByteString -> Int64
count = L.count . c2w

zip :: ByteString -> ByteString -> [(Char, Char)]
zip = zipWith (,)

zipWith :: (Char -> Char -> a) -> ByteString -> ByteString -> [a]
zipWith f = L.zipWith (\v w -> f (w2c v) (w2c w))

unzip :: [(Char, Char)] -> (ByteString, ByteString)
unzip pairs = (pack (P.map P.fst pairs), pack (P.map P.snd pairs))

-- | A number in decimal at the beginning, as 'Data.ByteString.Char8.readInt'.
readInt :: ByteString -> Maybe (Int, ByteString)
readInt = signed (\digits -> P.foldl (\n c -> decimal c n) 0 (toChunks digits))

readInteger :: ByteString -> Maybe (Integer, ByteString)
readInteger = signed (\digits -> decimalInteger (toStrict digits))

signed :: Num a => (ByteString -> a) -> ByteString -> Maybe (a, ByteString)
signed value s = case L.uncons s of
  Just (45, rest) -> fmap (\(x, more) -> (negate x, more)) (number rest)
  Just (43, rest) -> number rest
  _ -> number s
  where
    number t = case L.span isDigit8 t of
      (digits, rest)
        | null digits -> Nothing
        | otherwise -> let !x = value digits in Just (x, rest)
