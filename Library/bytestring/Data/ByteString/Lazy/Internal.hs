{-# LANGUAGE Unsafe #-}
{-# LANGUAGE BangPatterns, TypeFamilies #-}
-- | Lazy byte strings as other packages see them inside: lists of strict chunks.
module Data.ByteString.Lazy.Internal
  ( ByteString(..), chunk, packBytes, packChars, unpackBytes, unpackChars
  , smallChunkSize, defaultChunkSize, chunkOverhead, foldlChunks, foldrChunks, invariant, checkInvariant
  , appended, fromStrict, toStrict
  ) where

import GHC.Exts (IsList(Item))
import qualified GHC.Exts as Exts
import Control.DeepSeq (NFData(..))
import qualified Data.ByteString as S
import qualified Data.ByteString.Internal as S
import Data.ByteString.Internal.Type (lengthOf, unpackAppendBytes, unpackAppendChars)
import Data.ByteString.Unsafe (unsafeDrop, unsafeTake)
import Data.Data (Data(..), mkNoRepType)
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import Data.Word (Word8)

-- | No chunk is empty.
data ByteString = Empty | Chunk !S.ByteString ByteString

instance Eq ByteString where
  s == t = compare s t == EQ

instance Ord ByteString where
  compare Empty Empty = EQ
  compare Empty _ = LT
  compare _ Empty = GT
  compare (Chunk a as) (Chunk b bs)
    | n < m = compare a (unsafeTake n b) <> compare as (Chunk (unsafeDrop n b) bs)
    | n > m = compare (unsafeTake m a) b <> compare (Chunk (unsafeDrop m a) as) bs
    | otherwise = compare a b <> compare as bs
    where
      n = lengthOf a
      m = lengthOf b

instance Semigroup ByteString where
  (<>) = appended

instance Monoid ByteString where
  mempty = Empty
  mconcat = go
    where
      go [] = Empty
      go (s : rest) = appended s (go rest)

instance Show ByteString where
  showsPrec p s = showsPrec p (unpackChars s)

instance Read ByteString where
  readsPrec p text = [(packChars s, rest) | (s, rest) <- readsPrec p text]

instance IsString ByteString where
  fromString = packChars

instance Exts.IsList ByteString where
  type Item ByteString = Word8
  fromList = packBytes
  toList = unpackBytes

instance NFData ByteString where
  rnf Empty = ()
  rnf (Chunk _ rest) = rnf rest

instance Data ByteString where
  gfoldl k z s = z packBytes `k` unpackBytes s
  gunfold _ _ = errorWithoutStackTrace "Data.ByteString.Lazy.ByteString.gunfold"
  toConstr _ = errorWithoutStackTrace "Data.ByteString.Lazy.ByteString.toConstr"
  dataTypeOf _ = mkNoRepType "Data.ByteString.Lazy.ByteString"

appended :: ByteString -> ByteString -> ByteString
appended s t = foldrChunks Chunk t s

-- | A chunk that may be empty.
chunk :: S.ByteString -> ByteString -> ByteString
chunk c rest
  | lengthOf c == 0 = rest
  | otherwise = Chunk c rest
{-# INLINE chunk #-}

fromStrict :: S.ByteString -> ByteString
fromStrict s = chunk s Empty

-- | Copies all chunks, unless there is only one.
toStrict :: ByteString -> S.ByteString
toStrict s = S.concat (foldrChunks (:) [] s)

packBytes :: [Word8] -> ByteString
packBytes = packedBy S.packUptoLenBytes

packChars :: [Char] -> ByteString
packChars = packedBy S.packUptoLenChars

-- | In chunks that grow.
packedBy :: (Int -> [a] -> (S.ByteString, [a])) -> [a] -> ByteString
packedBy pack = go 32
  where
    go n xs = case pack n xs of
      (c, []) -> chunk c Empty
      (c, rest) -> Chunk c (go (min (n * 2) smallChunkSize) rest)

unpackBytes :: ByteString -> [Word8]
unpackBytes = foldrChunks unpackAppendBytes []

unpackChars :: ByteString -> [Char]
unpackChars = foldrChunks unpackAppendChars []

foldrChunks :: (S.ByteString -> a -> a) -> a -> ByteString -> a
foldrChunks f z = go
  where
    go Empty = z
    go (Chunk c rest) = f c (go rest)
{-# INLINE foldrChunks #-}

-- | Strict in what it accumulates.
foldlChunks :: (a -> S.ByteString -> a) -> a -> ByteString -> a
foldlChunks f = go
  where
    go !acc Empty = acc
    go !acc (Chunk c rest) = go (f acc c) rest
{-# INLINE foldlChunks #-}

-- | What allocators of other runtimes take for themselves; sizes are as users of the originals know them.
chunkOverhead, defaultChunkSize, smallChunkSize :: Int
chunkOverhead = 16
defaultChunkSize = 32 * 1024 - chunkOverhead
smallChunkSize = 4 * 1024 - chunkOverhead

-- | Whether no chunk is empty.
invariant :: ByteString -> Bool
invariant Empty = True
invariant (Chunk c rest) = lengthOf c > 0 && invariant rest

checkInvariant :: ByteString -> ByteString
checkInvariant Empty = Empty
checkInvariant (Chunk c rest)
  | lengthOf c > 0 = Chunk c (checkInvariant rest)
  | otherwise = errorWithoutStackTrace ("Data.ByteString.Lazy: invariant violation:" ++ show (Chunk c rest))
