{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, BangPatterns, TypeFamilies #-}
-- | Lazy texts as other packages see them inside: lists of strict chunks.
module Data.Text.Internal.Lazy
  ( Text(..), showStructure, chunk, empty, foldrChunks, foldlChunks, strictInvariant, lazyInvariant
  , defaultChunkSize, smallChunkSize, chunkOverhead, appended, packed, unpacked, equal, compared
  ) where

import qualified GHC.Exts as Exts
import Control.DeepSeq (NFData(..))
import Data.Data (Constr, Data(..), DataType, Fixity(..), mkConstr, mkDataType)
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import qualified Data.Text as T
import Data.Text.Internal.Type (part, unitsOf)
import GHC.Exts (Int(..), IsList(Item))
import Text.Printf (PrintfArg(..), formatString)

-- | No chunk is empty.
data Text = Empty | Chunk !T.Text Text

instance Eq Text where
  (==) = equal

instance Ord Text where
  compare = compared

instance Semigroup Text where
  (<>) = appended

instance Monoid Text where
  mempty = Empty
  mconcat = go
    where
      go [] = Empty
      go (t : rest) = appended t (go rest)

instance Show Text where
  showsPrec p t = showsPrec p (unpacked t)

instance Read Text where
  readsPrec p text = [(packed t, rest) | (t, rest) <- readsPrec p text]

instance IsString Text where
  fromString = packed

instance Exts.IsList Text where
  type Item Text = Char
  fromList = packed
  toList = unpacked

instance NFData Text where
  rnf Empty = ()
  rnf (Chunk _ rest) = rnf rest

instance PrintfArg Text where
  formatArg t = formatString (unpacked t)

instance Data Text where
  gfoldl k z t = z packed `k` unpacked t
  gunfold k z _ = k (z packed)
  toConstr _ = packConstr
  dataTypeOf _ = textType

-- | A text is data that is packed.
packConstr :: Constr
packConstr = mkConstr textType "pack" [] Prefix

textType :: DataType
textType = mkDataType "Data.Text.Lazy.Text" [packConstr]

empty :: Text
empty = Empty

-- | A chunk that may be empty.
chunk :: T.Text -> Text -> Text
chunk c rest
  | unitsOf c == 0 = rest
  | otherwise = Chunk c rest
{-# INLINE chunk #-}

appended :: Text -> Text -> Text
appended t u = foldrChunks Chunk u t

-- | In chunks that grow.
packed :: String -> Text
packed = go 16
  where
    go _ [] = Empty
    go n cs = case splitAt n cs of (a, b) -> Chunk (T.pack a) (go (min 2048 (2 * n)) b)

unpacked :: Text -> String
unpacked = foldrChunks (\c rest -> T.foldr (:) rest c) []

-- | Whether both begin alike as far as the shorter chunk goes, then the rests.
equal :: Text -> Text -> Bool
equal Empty Empty = True
equal (Chunk a as) (Chunk b bs) = case compare n m of
  EQ -> a == b && equal as bs
  LT -> a == upTo n b && equal as (Chunk (from n b) bs)
  GT -> upTo m a == b && equal (Chunk (from m a) as) bs
  where
    n = unitsOf a
    m = unitsOf b
equal _ _ = False

compared :: Text -> Text -> Ordering
compared Empty Empty = EQ
compared Empty _ = LT
compared _ Empty = GT
compared (Chunk a as) (Chunk b bs) = case compare n m of
  EQ -> compare a b <> compared as bs
  LT -> compare a (upTo n b) <> compared as (Chunk (from n b) bs)
  GT -> compare (upTo m a) b <> compared (Chunk (from m a) as) bs
  where
    n = unitsOf a
    m = unitsOf b

-- | By units. Where that cuts a pair, the texts differ there or before.
upTo, from :: Int -> T.Text -> T.Text
upTo (I# k) t = part t 0# k
from k t = case (k, unitsOf t - k) of (I# i, I# n) -> part t i n

foldrChunks :: (T.Text -> a -> a) -> a -> Text -> a
foldrChunks f z = go
  where
    go Empty = z
    go (Chunk c rest) = f c (go rest)
{-# INLINE foldrChunks #-}

-- | Strict in what it accumulates.
foldlChunks :: (a -> T.Text -> a) -> a -> Text -> a
foldlChunks f = go
  where
    go !acc Empty = acc
    go !acc (Chunk c rest) = go (f acc c) rest
{-# INLINE foldlChunks #-}

strictInvariant :: Text -> Bool
strictInvariant Empty = True
strictInvariant (Chunk c rest) = unitsOf c > 0 && strictInvariant rest

lazyInvariant :: Text -> Text
lazyInvariant Empty = Empty
lazyInvariant (Chunk c rest)
  | unitsOf c > 0 = Chunk c (lazyInvariant rest)
  | otherwise = errorWithoutStackTrace ("Data.Text.Lazy: invariant violation: " ++ showStructure (Chunk c rest))

showStructure :: Text -> String
showStructure Empty = "Empty"
showStructure (Chunk c Empty) = "Chunk " ++ show c ++ " Empty"
showStructure (Chunk c rest) = "Chunk " ++ show c ++ " (" ++ showStructure rest ++ ")"

-- | In units; what allocators of other runtimes take for themselves is left out.
defaultChunkSize, smallChunkSize, chunkOverhead :: Int
defaultChunkSize = 16384 - chunkOverhead
smallChunkSize = 128 - chunkOverhead
chunkOverhead = 16
