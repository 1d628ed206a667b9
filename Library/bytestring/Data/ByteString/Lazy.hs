{-# LANGUAGE BangPatterns #-}
-- | Lazy sequences of bytes: lists of chunks, of which each is there as a whole. To be imported qualified.
module Data.ByteString.Lazy
  ( ByteString, empty, singleton, pack, unpack, fromStrict, toStrict, fromChunks, toChunks, foldrChunks, foldlChunks
  , cons, cons', snoc, append, head, uncons, unsnoc, last, tail, init, null, length
  , map, reverse, intersperse, intercalate, transpose
  , foldl, foldl', foldl1, foldl1', foldr, foldr1, concat, concatMap, any, all, maximum, minimum
  , scanl, mapAccumL, mapAccumR, repeat, replicate, cycle, iterate, unfoldr
  , take, drop, splitAt, takeWhile, dropWhile, span, break, group, groupBy, inits, tails, stripPrefix, stripSuffix
  , split, splitWith, isPrefixOf, isSuffixOf, elem, notElem, find, filter, partition
  , index, elemIndex, elemIndexEnd, elemIndices, findIndex, findIndexEnd, findIndices, count
  , zip, zipWith, unzip, copy
  , getContents, putStr, putStrLn, interact, readFile, writeFile, appendFile
  , hGetContents, hGet, hGetNonBlocking, hPut, hPutNonBlocking, hPutStr
  ) where

import Prelude
  ( Bool(..), Eq(..), Int, Maybe(..), Num(..), Ord(..), fmap, fromIntegral, fst, maybe, not
  , otherwise, seq, show, snd, (&&), (++), (.), (||))
import qualified Prelude as P
import qualified Data.ByteString as S
import Data.ByteString.Internal.Type (byteAt, lengthOf)
import Data.ByteString.Lazy.Internal
import Data.ByteString.Lazy.Internal.Files
import Data.ByteString.Lazy.Internal.Parts
import Data.Int (Int64)
import qualified Data.List as List
import Data.Word (Word8)

empty :: ByteString
empty = Empty

singleton :: Word8 -> ByteString
singleton w = Chunk (S.singleton w) Empty

pack :: [Word8] -> ByteString
pack = packBytes

unpack :: ByteString -> [Word8]
unpack = unpackBytes

fromChunks :: [S.ByteString] -> ByteString
fromChunks = List.foldr chunk Empty

toChunks :: ByteString -> [S.ByteString]
toChunks = foldrChunks (:) []

cons, cons' :: Word8 -> ByteString -> ByteString
cons w = Chunk (S.singleton w)
-- | Strict in the string, of which it copies a short first chunk.
cons' w (Chunk c rest) | lengthOf c < 16 = Chunk (S.cons w c) rest
cons' w s = s `seq` Chunk (S.singleton w) s

snoc :: ByteString -> Word8 -> ByteString
snoc s w = foldrChunks Chunk (singleton w) s

append :: ByteString -> ByteString -> ByteString
append = appended

head :: ByteString -> Word8
head Empty = errorEmpty "head"
head (Chunk c _) = byteAt c 0

uncons :: ByteString -> Maybe (Word8, ByteString)
uncons Empty = Nothing
uncons s@(Chunk c _) = Just (byteAt c 0, dropped 1 s)

unsnoc :: ByteString -> Maybe (ByteString, Word8)
unsnoc Empty = Nothing
unsnoc s = Just (init s, last s)

last :: ByteString -> Word8
last Empty = errorEmpty "last"
last (Chunk c0 rest0) = go c0 rest0
  where
    go c Empty = S.last c
    go _ (Chunk c rest) = go c rest

tail, init :: ByteString -> ByteString
tail Empty = errorEmpty "tail"
tail s = dropped 1 s
init Empty = errorEmpty "init"
init (Chunk c0 rest0) = go c0 rest0
  where
    go c Empty = chunk (S.init c) Empty
    go c (Chunk c' rest) = Chunk c (go c' rest)

null :: ByteString -> Bool
null Empty = True
null _ = False

length :: ByteString -> Int64
length = foldlChunks (\n c -> n + fromIntegral (lengthOf c)) 0

map :: (Word8 -> Word8) -> ByteString -> ByteString
map f = foldrChunks (\c rest -> Chunk (S.map f c) rest) Empty
{-# INLINE map #-}

reverse :: ByteString -> ByteString
reverse = go Empty
  where
    go done Empty = done
    go done (Chunk c rest) = go (Chunk (S.reverse c) done) rest

intersperse :: Word8 -> ByteString -> ByteString
intersperse _ Empty = Empty
intersperse w (Chunk c rest0) = Chunk (S.intersperse w c) (foldrChunks (\d rest -> Chunk (before d) rest) Empty rest0)
  where before d = S.cons w (S.intersperse w d)

intercalate :: ByteString -> [ByteString] -> ByteString
intercalate s = concat . List.intersperse s

transpose :: [ByteString] -> [ByteString]
transpose = List.map (\ws -> Chunk (S.pack ws) Empty) . List.transpose . List.map unpack

-- Folds

foldl, foldl' :: (a -> Word8 -> a) -> a -> ByteString -> a
foldl f = go
  where
    go acc Empty = acc
    go acc (Chunk c rest) = go (S.foldl f acc c) rest
foldl' f = foldlChunks (S.foldl' f)
{-# INLINE foldl #-}
{-# INLINE foldl' #-}

foldr :: (Word8 -> a -> a) -> a -> ByteString -> a
foldr f = foldrChunks (\c rest -> S.foldr f rest c)
{-# INLINE foldr #-}

foldl1, foldl1', foldr1 :: (Word8 -> Word8 -> Word8) -> ByteString -> Word8
foldl1 _ Empty = errorEmpty "foldl1"
foldl1 f s@(Chunk c _) = foldl f (byteAt c 0) (dropped 1 s)
foldl1' _ Empty = errorEmpty "foldl1'"
foldl1' f s@(Chunk c _) = foldl' f (byteAt c 0) (dropped 1 s)
foldr1 _ Empty = errorEmpty "foldr1"
foldr1 f (Chunk c0 rest0) = go c0 rest0
  where
    go c Empty = S.foldr1 f c
    go c (Chunk c' rest) = S.foldr f (go c' rest) c

concat :: [ByteString] -> ByteString
concat = P.mconcat

concatMap :: (Word8 -> ByteString) -> ByteString -> ByteString
concatMap f = foldr (\w rest -> appended (f w) rest) Empty

any, all :: (Word8 -> Bool) -> ByteString -> Bool
any p = foldrChunks (\c rest -> S.any p c || rest) False
all p = foldrChunks (\c rest -> S.all p c && rest) True
{-# INLINE any #-}
{-# INLINE all #-}

maximum, minimum :: ByteString -> Word8
maximum Empty = errorEmpty "maximum"
maximum (Chunk c rest) = foldlChunks (\w d -> max w (S.maximum d)) (S.maximum c) rest
minimum Empty = errorEmpty "minimum"
minimum (Chunk c rest) = foldlChunks (\w d -> min w (S.minimum d)) (S.minimum c) rest

scanl :: (Word8 -> Word8 -> Word8) -> Word8 -> ByteString -> ByteString
scanl f z s = Chunk (S.singleton z) (snd (mapAccumL (\acc w -> let v = f acc w in (v, v)) z s))
{-# INLINE scanl #-}

mapAccumL, mapAccumR :: (acc -> Word8 -> (acc, Word8)) -> acc -> ByteString -> (acc, ByteString)
mapAccumL f = go
  where
    go acc Empty = (acc, Empty)
    go acc (Chunk c rest) = (acc2, Chunk c' rest')
      where
        (acc1, c') = S.mapAccumL f acc c
        (acc2, rest') = go acc1 rest
mapAccumR f = go
  where
    go acc Empty = (acc, Empty)
    go acc (Chunk c rest) = (acc2, Chunk c' rest')
      where
        (acc2, c') = S.mapAccumR f acc1 c
        (acc1, rest') = go acc rest

-- Made by a function

repeat :: Word8 -> ByteString
repeat w = s
  where s = Chunk (S.replicate smallChunkSize w) s

replicate :: Int64 -> Word8 -> ByteString
replicate n w
  | n <= 0 = Empty
  | n < fromIntegral smallChunkSize = Chunk (S.replicate (fromIntegral n) w) Empty
  | r == 0 = chunks q
  | otherwise = Chunk (S.take (fromIntegral r) c) (chunks q)
  where
    c = S.replicate smallChunkSize w
    (q, r) = P.quotRem n (fromIntegral smallChunkSize)
    chunks :: Int64 -> ByteString
    chunks 0 = Empty
    chunks k = Chunk c (chunks (k - 1))

cycle :: ByteString -> ByteString
cycle Empty = errorEmpty "cycle"
cycle s = again
  where again = foldrChunks Chunk again s

-- | As in bytestring 0.10.12, the first byte is what the function makes of the one given.
iterate :: (Word8 -> Word8) -> Word8 -> ByteString
iterate f = unfoldr (\w -> let !next = f w in Just (next, next))

unfoldr :: (a -> Maybe (Word8, a)) -> a -> ByteString
unfoldr step = go 32
  where
    go n x = case S.unfoldrN n step x of
      (c, Nothing) -> chunk c Empty
      (c, Just x') -> Chunk c (go (n * 2) x')

-- Searching

elem, notElem :: Word8 -> ByteString -> Bool
elem w = foldrChunks (\c rest -> S.elem w c || rest) False
notElem w s = not (elem w s)

find :: (Word8 -> Bool) -> ByteString -> Maybe Word8
find p = foldrChunks (\c rest -> maybe rest Just (S.find p c)) Nothing
{-# INLINE find #-}

filter :: (Word8 -> Bool) -> ByteString -> ByteString
filter p = foldrChunks (\c rest -> chunk (S.filter p c) rest) Empty
{-# INLINE filter #-}

partition :: (Word8 -> Bool) -> ByteString -> (ByteString, ByteString)
partition p !s = (filter p s, filter (not . p) s)

index :: ByteString -> Int64 -> Word8
index s i
  | i < 0 = moduleError "index" ("negative index: " ++ show i)
  | otherwise = go s i
  where
    go Empty k = moduleError "index" ("index too large: " ++ show k)
    go (Chunk c rest) k
      | k < n = byteAt c (fromIntegral k)
      | otherwise = go rest (k - n)
      where n = fromIntegral (lengthOf c)

elemIndex, elemIndexEnd :: Word8 -> ByteString -> Maybe Int64
elemIndex w = firstOf (S.elemIndex w)
elemIndexEnd w = lastOf (S.elemIndexEnd w)

findIndex, findIndexEnd :: (Word8 -> Bool) -> ByteString -> Maybe Int64
findIndex p = firstOf (S.findIndex p)
findIndexEnd p = lastOf (S.findIndexEnd p)
{-# INLINE findIndex #-}
{-# INLINE findIndexEnd #-}

firstOf, lastOf :: (S.ByteString -> Maybe Int) -> ByteString -> Maybe Int64
firstOf search = go 0
  where
    go :: Int64 -> ByteString -> Maybe Int64
    go _ Empty = Nothing
    go n (Chunk c rest) = case search c of
      Just i -> Just (n + fromIntegral i)
      Nothing -> let !next = n + fromIntegral (lengthOf c) in go next rest
lastOf search = go 0 Nothing
  where
    go :: Int64 -> Maybe Int64 -> ByteString -> Maybe Int64
    go _ found Empty = found
    go n found (Chunk c rest) = let !next = n + fromIntegral (lengthOf c) in case search c of
      Just i -> let !at = n + fromIntegral i in go next (Just at) rest
      Nothing -> go next found rest
{-# INLINE firstOf #-}
{-# INLINE lastOf #-}

elemIndices :: Word8 -> ByteString -> [Int64]
elemIndices w = allOf (S.elemIndices w)

findIndices :: (Word8 -> Bool) -> ByteString -> [Int64]
findIndices p = allOf (S.findIndices p)

allOf :: (S.ByteString -> [Int]) -> ByteString -> [Int64]
allOf search = go 0
  where
    go _ Empty = []
    go n (Chunk c rest) = List.map (\i -> n + fromIntegral i) (search c) ++ go (n + fromIntegral (lengthOf c)) rest

count :: Word8 -> ByteString -> Int64
count w = foldlChunks (\n c -> n + fromIntegral (S.count w c)) 0

zip :: ByteString -> ByteString -> [(Word8, Word8)]
zip = zipWith (,)

zipWith :: (Word8 -> Word8 -> a) -> ByteString -> ByteString -> [a]
zipWith f (Chunk a as) (Chunk b bs) = go 0 0 a as b bs
  where
    go i j x xs y ys
      | i == lengthOf x = case xs of { Empty -> []; Chunk x' xs' -> go 0 j x' xs' y ys }
      | j == lengthOf y = case ys of { Empty -> []; Chunk y' ys' -> go i 0 x xs y' ys' }
      | otherwise = f (byteAt x i) (byteAt y j) : go (i + 1) (j + 1) x xs y ys
zipWith _ _ _ = []

unzip :: [(Word8, Word8)] -> (ByteString, ByteString)
unzip pairs = (pack (List.map fst pairs), pack (List.map snd pairs))

copy :: ByteString -> ByteString
copy = foldrChunks (\c rest -> Chunk (S.copy c) rest) Empty
