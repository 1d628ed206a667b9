{-# LANGUAGE BangPatterns #-}
-- | Byte strings as texts of the first 256 characters. To be imported qualified. Other characters lose what is above
-- their low eight bits.
module Data.ByteString.Char8
  ( ByteString, empty, singleton, pack, unpack
  , cons, snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldl1', foldr, foldr', foldr1, foldr1'
  , concat, concatMap, any, all, maximum, minimum
  , scanl, scanl1, scanr, scanr1, mapAccumL, mapAccumR, replicate, unfoldr, unfoldrN
  , take, drop, splitAt, takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, dropSpace, span, spanEnd, break, breakEnd
  , group, groupBy, inits, tails, strip, stripPrefix, stripSuffix, split, splitWith, lines, words, unlines, unwords
  , isPrefixOf, isSuffixOf, isInfixOf, breakSubstring, findSubstring, findSubstrings
  , elem, notElem, find, filter, partition
  , index, elemIndex, elemIndices, elemIndexEnd, findIndex, findIndices, count
  , zip, zipWith, unzip, sort, copy, readInt, readInteger
  , packCString, packCStringLen, useAsCString, useAsCStringLen
  , getLine, getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetLine, hGetContents, hGet, hGetSome, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr, hPutStrLn
  ) where

import Prelude
  ( Bool, Char, Eq(..), Int, Integer, Maybe(..), Num(..), Ord(..), String, fmap, fst, not, otherwise, quot, snd, toInteger
  , (&&), (.), (^))
import qualified Prelude as P
import Data.ByteString
  ( ByteString, append, appendFile, breakSubstring, concat, copy, drop, empty, findSubstring, findSubstrings
  , getContents, getLine, group, hGet, hGetContents, hGetLine, hGetNonBlocking, hGetSome, hPut, hPutNonBlocking
  , hPutStr, hPutStrLn, init, inits, interact, intercalate, isInfixOf, isPrefixOf, isSuffixOf, length, null
  , packCString, packCStringLen, putStr, putStrLn, readFile, reverse, sort, splitAt, stripPrefix, stripSuffix, tail
  , tails, take, transpose, useAsCString, useAsCStringLen, writeFile)
import qualified Data.ByteString as B
import Data.ByteString.Internal (c2w, isSpaceWord8, packChars, unpackChars, w2c)
import Data.ByteString.Internal.Digits
import Data.ByteString.Unsafe (unsafeDrop, unsafeHead, unsafeTake)
import Data.Word (Word8)

singleton :: Char -> ByteString
singleton = B.singleton . c2w
{-# INLINE singleton #-}

pack :: String -> ByteString
pack = packChars

unpack :: ByteString -> String
unpack = unpackChars
{-# INLINE unpack #-}

cons :: Char -> ByteString -> ByteString
cons = B.cons . c2w
{-# INLINE cons #-}

snoc :: ByteString -> Char -> ByteString
snoc s c = B.snoc s (c2w c)
{-# INLINE snoc #-}

head, last, maximum, minimum :: ByteString -> Char
head = w2c . B.head
last = w2c . B.last
maximum = w2c . B.maximum
minimum = w2c . B.minimum
{-# INLINE head #-}
{-# INLINE last #-}

uncons :: ByteString -> Maybe (Char, ByteString)
uncons s = case B.uncons s of
  Nothing -> Nothing
  Just (w, rest) -> Just (w2c w, rest)
{-# INLINE uncons #-}

unsnoc :: ByteString -> Maybe (ByteString, Char)
unsnoc s = case B.unsnoc s of
  Nothing -> Nothing
  Just (front, w) -> Just (front, w2c w)
{-# INLINE unsnoc #-}

map :: (Char -> Char) -> ByteString -> ByteString
map f = B.map (c2w . f . w2c)
{-# INLINE map #-}

intersperse :: Char -> ByteString -> ByteString
intersperse = B.intersperse . c2w

foldl, foldl' :: (a -> Char -> a) -> a -> ByteString -> a
foldl f = B.foldl (\acc w -> f acc (w2c w))
foldl' f = B.foldl' (\acc w -> f acc (w2c w))
{-# INLINE foldl #-}
{-# INLINE foldl' #-}

foldr, foldr' :: (Char -> a -> a) -> a -> ByteString -> a
foldr f = B.foldr (\w acc -> f (w2c w) acc)
foldr' f = B.foldr' (\w acc -> f (w2c w) acc)
{-# INLINE foldr #-}
{-# INLINE foldr' #-}

foldl1, foldl1', foldr1, foldr1' :: (Char -> Char -> Char) -> ByteString -> Char
foldl1 f = w2c . B.foldl1 (onChars f)
foldl1' f = w2c . B.foldl1' (onChars f)
foldr1 f = w2c . B.foldr1 (onChars f)
foldr1' f = w2c . B.foldr1' (onChars f)
{-# INLINE foldl1 #-}
{-# INLINE foldl1' #-}
{-# INLINE foldr1 #-}
{-# INLINE foldr1' #-}

onChars :: (Char -> Char -> Char) -> Word8 -> Word8 -> Word8
onChars f v w = c2w (f (w2c v) (w2c w))
{-# INLINE onChars #-}

concatMap :: (Char -> ByteString) -> ByteString -> ByteString
concatMap f = B.concatMap (f . w2c)
{-# INLINE concatMap #-}

any, all :: (Char -> Bool) -> ByteString -> Bool
any p = B.any (p . w2c)
all p = B.all (p . w2c)
{-# INLINE any #-}
{-# INLINE all #-}

scanl, scanr :: (Char -> Char -> Char) -> Char -> ByteString -> ByteString
scanl f c = B.scanl (onChars f) (c2w c)
scanr f c = B.scanr (onChars f) (c2w c)
{-# INLINE scanl #-}
{-# INLINE scanr #-}

scanl1, scanr1 :: (Char -> Char -> Char) -> ByteString -> ByteString
scanl1 f = B.scanl1 (onChars f)
scanr1 f = B.scanr1 (onChars f)
{-# INLINE scanl1 #-}
{-# INLINE scanr1 #-}

mapAccumL, mapAccumR :: (acc -> Char -> (acc, Char)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f = B.mapAccumL (\acc w -> case f acc (w2c w) of (acc', c) -> (acc', c2w c))
mapAccumR f = B.mapAccumR (\acc w -> case f acc (w2c w) of (acc', c) -> (acc', c2w c))
{-# INLINE mapAccumL #-}
{-# INLINE mapAccumR #-}

replicate :: Int -> Char -> ByteString
replicate n c = B.replicate n (c2w c)

unfoldr :: (a -> Maybe (Char, a)) -> a -> ByteString
unfoldr step = B.unfoldr (step8 step)
{-# INLINE unfoldr #-}

unfoldrN :: Int -> (a -> Maybe (Char, a)) -> a -> (ByteString, Maybe a)
unfoldrN n step = B.unfoldrN n (step8 step)
{-# INLINE unfoldrN #-}

step8 :: (a -> Maybe (Char, a)) -> a -> Maybe (Word8, a)
step8 step x = case step x of
  Nothing -> Nothing
  Just (c, x') -> Just (c2w c, x')
{-# INLINE step8 #-}

takeWhile, takeWhileEnd, dropWhile, dropWhileEnd, filter :: (Char -> Bool) -> ByteString -> ByteString
takeWhile p = B.takeWhile (p . w2c)
takeWhileEnd p = B.takeWhileEnd (p . w2c)
dropWhile p = B.dropWhile (p . w2c)
dropWhileEnd p = B.dropWhileEnd (p . w2c)
filter p = B.filter (p . w2c)
{-# INLINE takeWhile #-}
{-# INLINE takeWhileEnd #-}
{-# INLINE dropWhile #-}
{-# INLINE dropWhileEnd #-}
{-# INLINE filter #-}

-- | Without leading white space; without any at the ends.
dropSpace, strip :: ByteString -> ByteString
dropSpace = B.dropWhile isSpaceWord8
strip = B.dropWhileEnd isSpaceWord8 . dropSpace

span, spanEnd, break, breakEnd, partition :: (Char -> Bool) -> ByteString -> (ByteString, ByteString)
span p = B.span (p . w2c)
spanEnd p = B.spanEnd (p . w2c)
break p = B.break (p . w2c)
breakEnd p = B.breakEnd (p . w2c)
partition p = B.partition (p . w2c)
{-# INLINE span #-}
{-# INLINE spanEnd #-}
{-# INLINE break #-}
{-# INLINE breakEnd #-}
{-# INLINE partition #-}

groupBy :: (Char -> Char -> Bool) -> ByteString -> [ByteString]
groupBy eq = B.groupBy (\v w -> eq (w2c v) (w2c w))
{-# INLINE groupBy #-}

split :: Char -> ByteString -> [ByteString]
split = B.split . c2w
{-# INLINE split #-}

splitWith :: (Char -> Bool) -> ByteString -> [ByteString]
splitWith p = B.splitWith (p . w2c)
{-# INLINE splitWith #-}

lines :: ByteString -> [ByteString]
lines s
  | null s = []
  | otherwise = case B.elemIndex 10 s of
      Nothing -> [s]
      Just i -> unsafeTake i s : lines (unsafeDrop (i + 1) s)

unlines :: [ByteString] -> ByteString
unlines parts = concat (P.concatMap (\s -> [s, newline]) parts)
  where newline = singleton '\n'

words :: ByteString -> [ByteString]
words = P.filter (not . null) . B.splitWith isSpaceWord8

unwords :: [ByteString] -> ByteString
unwords = intercalate (singleton ' ')

elem, notElem :: Char -> ByteString -> Bool
elem = B.elem . c2w
notElem = B.notElem . c2w
{-# INLINE elem #-}
{-# INLINE notElem #-}

find :: (Char -> Bool) -> ByteString -> Maybe Char
find p s = fmap w2c (B.find (p . w2c) s)
{-# INLINE find #-}

index :: ByteString -> Int -> Char
index s i = w2c (B.index s i)
{-# INLINE index #-}

elemIndex, elemIndexEnd :: Char -> ByteString -> Maybe Int
elemIndex = B.elemIndex . c2w
elemIndexEnd = B.elemIndexEnd . c2w
{-# INLINE elemIndex #-}
{-# INLINE elemIndexEnd #-}

elemIndices :: Char -> ByteString -> [Int]
elemIndices = B.elemIndices . c2w

findIndex :: (Char -> Bool) -> ByteString -> Maybe Int
findIndex p = B.findIndex (p . w2c)
{-# INLINE findIndex #-}

findIndices :: (Char -> Bool) -> ByteString -> [Int]
findIndices p = B.findIndices (p . w2c)
{-# INLINE findIndices #-}

count :: Char -> ByteString -> Int
count = B.count . c2w

zip :: ByteString -> ByteString -> [(Char, Char)]
zip = zipWith (,)

zipWith :: (Char -> Char -> a) -> ByteString -> ByteString -> [a]
zipWith f = B.zipWith (\v w -> f (w2c v) (w2c w))
{-# INLINE zipWith #-}

unzip :: [(Char, Char)] -> (ByteString, ByteString)
unzip pairs = (pack (P.map fst pairs), pack (P.map snd pairs))

-- | A number in decimal, with a sign or without, at the beginning; one that is too large is taken modulo 2^64.
readInt :: ByteString -> Maybe (Int, ByteString)
readInt = signed (\digits -> decimal digits 0)

-- | The same for numbers of any size.
readInteger :: ByteString -> Maybe (Integer, ByteString)
readInteger = signed decimalInteger

signed :: Num a => (ByteString -> a) -> ByteString -> Maybe (a, ByteString)
signed value s
  | null s = Nothing
  | otherwise = case unsafeHead s of
      45 -> fmap (\(x, rest) -> (negate x, rest)) (number (unsafeDrop 1 s))
      43 -> number (unsafeDrop 1 s)
      _ -> number s
  where
    number t = case B.span isDigit8 t of
      (digits, rest)
        | null digits -> Nothing
        | otherwise -> let !x = value digits in Just (x, rest)
{-# INLINE signed #-}
