{-# LANGUAGE Trustworthy #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes #-}
-- | Texts put together from parts, in time linear in their size.
module Data.Text.Internal.Builder
  ( Builder, toLazyText, toLazyTextWith, fromText, fromLazyText, fromString, singleton, flush, append', ensureFree, writeN
  ) where

import qualified Data.String as String
import Data.Semigroup (Semigroup(..))
import qualified Data.Text as T
import Data.Text.Array (MArray(..))
import qualified Data.Text.Internal.Lazy as L
import Data.Text.Internal.Type (Text(Text#), built, grown, putChar#)
import GHC.Exts hiding (IsString(..))
import GHC.ST (ST(..))

-- Note [Buffers of text builders]
-- What a builder makes goes into a buffer that grows to the size of a chunk. The state of a buffer is passed from one
-- builder to the next as values: its array, the room in it, how much of that is used. A buffer's array is written to by
-- one chain of builders only, as the chain begins with a new one and each builder passes it on once.

newtype Builder = Builder (Rest -> Rest)

-- | What follows a buffer: the text of what is in it and of all that comes then.
type Rest = MutableByteArray# RealWorld -> Int# -> Int# -> State# RealWorld -> (# State# RealWorld, L.Text #)

instance Semigroup Builder where
  Builder f <> Builder g = Builder (\k m room used s -> f (\m' room' used' s' -> g k m' room' used' s') m room used s)
  {-# INLINE (<>) #-}

instance Monoid Builder where
  mempty = Builder (\k -> k)
  mconcat builders = Builder (go builders)
    where
      go [] k m room used s = k m room used s
      go (Builder b : rest) k m room used s = b (go rest k) m room used s

instance String.IsString Builder where
  fromString = fromString

instance Show Builder where
  show = show . toLazyText

instance Eq Builder where
  a == b = toLazyText a == toLazyText b

instance Ord Builder where
  compare a b = compare (toLazyText a) (toLazyText b)

singleton :: Char -> Builder
singleton (C# c) = Builder (\k m room used s -> withRoom 2# (\m' room' used' s' -> case putChar# m' used' c s' of
  (# s1, used'' #) -> k m' room' used'' s1) m room used s)
{-# INLINE singleton #-}

-- | Goes on with a buffer that has room for so many units.
withRoom :: Int# -> Rest -> Rest
withRoom n k m room used s
  | isTrue# ((used +# n) <=# room) = k m room used s
  | otherwise = moreRoom n k m room used s
{-# INLINE withRoom #-}

moreRoom :: Int# -> Rest -> Rest
moreRoom n k m room used s
  | isTrue# (used ># 0#), isTrue# ((used +# n) ># chunkUnits) = ended k m used s
  | isTrue# (room <# chunkUnits) = case grown m room used s of (# s1, m', room' #) -> withRoom n k m' room' used s1
  | otherwise = case grown m n used s of (# s1, m', room' #) -> k m' room' used s1
  where chunkUnits = case L.defaultChunkSize of I# size -> size

-- | Makes a chunk of what is in the buffer; the rest begins with a new one, when it is demanded.
ended :: Rest -> MutableByteArray# RealWorld -> Int# -> State# RealWorld -> (# State# RealWorld, L.Text #)
ended k m used s = case built m used s of
  t -> t `seq` (# s, L.chunk t (started k) #)

started :: Rest -> L.Text
started k = case newByteArray# 224# realWorld# of
  (# s1, m #) -> case k m 112# 0# s1 of (# _, t #) -> t
{-# NOINLINE started #-}

-- | Goes on in a buffer with room for so many units.
ensureFree :: Int -> Builder
ensureFree (I# n) = Builder (withRoom n)

-- | So many units, which an action writes into a buffer from an offset on.
writeN :: Int -> (forall s. MArray s -> Int -> ST s ()) -> Builder
writeN (I# n) write = Builder (\k -> withRoom n (\m room used s -> case write (MArray m) (I# used) of
  ST act -> case act s of (# s1, () #) -> k m room (used +# n) s1))
{-# INLINE writeN #-}

append' :: Builder -> Builder -> Builder
append' = (<>)
{-# INLINE append' #-}

-- | Short texts are copied, others become chunks of their own.
fromText :: T.Text -> Builder
fromText t@(Text# a offset n)
  | isTrue# (n ==# 0#) = mempty
  | isTrue# (n <=# 128#) = Builder (\k -> withRoom n (\m room used s ->
      case copyByteArray# a (2# *# offset) m (2# *# used) (2# *# n) s of s1 -> k m room (used +# n) s1))
  | otherwise = flush <> Builder (\k m room used s -> (# s, L.Chunk t (started k) #))

fromLazyText :: L.Text -> Builder
fromLazyText t = flush <> Builder (\k _ _ _ s -> (# s, L.appended t (started k) #))

fromString :: String -> Builder
fromString text = Builder (\k -> characters text k)

characters :: String -> Rest -> Rest
characters [] k m room used s = k m room used s
characters (C# c : cs) k m room used s
  | isTrue# ((used +# 2#) <=# room) = case putChar# m used c s of (# s1, used' #) -> characters cs k m room used' s1
  | otherwise = moreRoom 2# (characters (C# c : cs) k) m room used s

-- | Ends the chunk here.
flush :: Builder
flush = Builder (\k m room used s -> if isTrue# (used ==# 0#) then k m room used s else ended k m used s)

toLazyText :: Builder -> L.Text
toLazyText (Builder f) = started (f (\m _ used s -> case built m used s of
  t -> t `seq` (# s, L.chunk t L.Empty #)))

-- | The size of the first buffer does not matter: buffers grow.
toLazyTextWith :: Int -> Builder -> L.Text
toLazyTextWith _ = toLazyText
