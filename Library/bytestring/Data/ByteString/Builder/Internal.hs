{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, PatternSynonyms, ViewPatterns #-}
-- | How builders fill buffers. A builder is what is written in front of the rest; a step of it writes into what is free of
-- a buffer and says what is to happen next.
module Data.ByteString.Builder.Internal
  ( BufferRange(BR#, BufferRange), Buffer(..), newBuffer, bufferSize, byteStringFromBuffer
  , ChunkIOStream(..), buildStepToCIOS, ciosUnitToLazyByteString, ciosToLazyByteString
  , BuildSignal, BuildStep, finalBuildStep, done, bufferFull, insertChunk, fillWithBuildStep
  , Builder, builder, runBuilder, runBuilderWith, empty, append, flush, ensureFree
  , byteStringCopy, byteStringInsert, byteStringThreshold, lazyByteStringCopy, lazyByteStringInsert
  , lazyByteStringThreshold, shortByteString, maximalCopySize, byteString, lazyByteString
  , toLazyByteStringWith, AllocationStrategy, safeStrategy, untrimmedStrategy, customStrategy
  , L.smallChunkSize, L.defaultChunkSize, L.chunkOverhead
  , Put, put, runPut, putToLazyByteString, putToLazyByteStringWith, hPut, putBuilder, fromPut
  ) where

import Data.ByteString.Internal (mallocByteString)
import qualified Data.ByteString as S
import Data.ByteString.Internal.Type (copyOf, copyTo, fromForeignPtr, lengthOf, slice)
import qualified Data.ByteString.Lazy.Internal as L
import qualified Data.ByteString.Short.Internal as Short
import Data.Semigroup (Semigroup(..))
import Data.String (IsString(..))
import Data.Word (Word8)
import Foreign.ForeignPtr (ForeignPtr, touchForeignPtr, withForeignPtr)
import Foreign.Ptr (minusPtr, plusPtr)
import Data.ByteString.Builder.Internal.Numbers (putUTF8)
import GHC.Base (unIO)
import GHC.Types (IO(..))
import GHC.Exts hiding (IsString(..))
import System.IO (Handle, hPutBuf)
import System.IO.Unsafe (unsafeDupablePerformIO)

-- | What is free of a buffer: the first byte, the one behind the last.
data BufferRange = BR# Addr# Addr#

pattern BufferRange :: Ptr Word8 -> Ptr Word8 -> BufferRange
pattern BufferRange from to <- (ends -> (from, to))
  where BufferRange (Ptr from) (Ptr to) = BR# from to
{-# COMPLETE BufferRange #-}

ends :: BufferRange -> (Ptr Word8, Ptr Word8)
ends (BR# from to) = (Ptr from, Ptr to)
{-# INLINE ends #-}

-- | The bytes up to the range are written.
data Buffer = Buffer !(ForeignPtr Word8) !BufferRange

newBuffer :: Int -> IO Buffer
newBuffer n = mallocByteString n >>= \memory -> withForeignPtr memory (\p ->
  return (Buffer memory (BufferRange p (plusPtr p n))))

bufferSize :: Buffer -> Int
bufferSize (Buffer memory (BufferRange _ to)) = unsafeDupablePerformIO (withForeignPtr memory (\p -> return (minusPtr to p)))

-- | What has been written, in the buffer's own memory.
byteStringFromBuffer :: Buffer -> S.ByteString
byteStringFromBuffer (Buffer memory (BufferRange from _)) =
  fromForeignPtr memory 0 (unsafeDupablePerformIO (withForeignPtr memory (\p -> return (minusPtr from p))))

-- Steps

type BuildStep a = BufferRange -> IO (BuildSignal a)

-- | The address is always that behind what has been written.
data BuildSignal a
  = Done Addr# a
  | BufferFull Int# Addr# (BuildStep a)
  | InsertChunk Addr# S.ByteString (BuildStep a)

done :: Ptr Word8 -> a -> BuildSignal a
done (Ptr p) = Done p
{-# INLINE done #-}

-- | The next step needs so many bytes.
bufferFull :: Int -> Ptr Word8 -> BuildStep a -> BuildSignal a
bufferFull (I# n) (Ptr p) = BufferFull n p
{-# INLINE bufferFull #-}

-- | A byte string that is not copied.
insertChunk :: Ptr Word8 -> S.ByteString -> BuildStep a -> BuildSignal a
insertChunk (Ptr p) = InsertChunk p
{-# INLINE insertChunk #-}

-- | Runs a step: what to do when it is done, needs room, or inserts a chunk.
fillWithBuildStep
  :: BuildStep a -> (Ptr Word8 -> a -> IO b) -> (Ptr Word8 -> Int -> BuildStep a -> IO b)
  -> (Ptr Word8 -> S.ByteString -> BuildStep a -> IO b) -> BufferRange -> IO b
fillWithBuildStep step whenDone whenFull whenInserted range = step range >>= \signal -> case signal of
  Done p x -> whenDone (Ptr p) x
  BufferFull n p next -> whenFull (Ptr p) (I# n) next
  InsertChunk p s next -> whenInserted (Ptr p) s next
{-# INLINE fillWithBuildStep #-}

finalBuildStep :: BuildStep ()
finalBuildStep (BR# from _) = return (Done from ())

-- Builders

newtype Builder = Builder (forall r. BuildStep r -> BuildStep r)

builder :: (forall r. BuildStep r -> BuildStep r) -> Builder
builder = Builder
{-# INLINE builder #-}

runBuilder :: Builder -> BuildStep ()
runBuilder b = runBuilderWith b finalBuildStep

runBuilderWith :: Builder -> BuildStep a -> BuildStep a
runBuilderWith (Builder b) = b
{-# INLINE runBuilderWith #-}

instance Semigroup Builder where
  (<>) = append
  {-# INLINE (<>) #-}

instance Monoid Builder where
  mempty = empty
  mconcat builders = Builder (go builders)
    where
      go :: [Builder] -> BuildStep r -> BuildStep r
      go [] k range = IO (\s -> unIO (k range) s)
      go (Builder b : rest) k range = IO (\s -> unIO (b (\range' -> IO (\s' -> unIO (go rest k range') s')) range) s)

empty :: Builder
empty = Builder (\k -> k)
{-# INLINE empty #-}

-- | Written out down to the state: what is passed on is a function of all its arguments then, and no application that is
-- partial for a moment.
append :: Builder -> Builder -> Builder
append (Builder a) (Builder b) =
  Builder (\k range -> IO (\s -> unIO (a (\range' -> IO (\s' -> unIO (b k range') s')) range) s))
{-# INLINE append #-}

-- | Ends the chunk here.
flush :: Builder
flush = Builder (\k (BR# from _) -> return (InsertChunk from S.empty k))

-- | Makes the buffer have so many bytes free.
ensureFree :: Int -> Builder
ensureFree (I# n) = Builder (\k range@(BR# from to) ->
  if isTrue# (minusAddr# to from <# n) then return (BufferFull n from k) else k range)
{-# INLINE ensureFree #-}

-- Byte strings

-- | Longer ones are not copied.
maximalCopySize :: Int
maximalCopySize = 2 * L.smallChunkSize

byteString :: S.ByteString -> Builder
byteString = byteStringThreshold maximalCopySize
{-# INLINE byteString #-}

lazyByteString :: L.ByteString -> Builder
lazyByteString = lazyByteStringThreshold maximalCopySize

byteStringThreshold :: Int -> S.ByteString -> Builder
byteStringThreshold most s = Builder (\k range ->
  if lengthOf s <= most then copied s k range else inserted s k range)

byteStringCopy, byteStringInsert :: S.ByteString -> Builder
byteStringCopy s = Builder (copied s)
byteStringInsert s = Builder (inserted s)

inserted :: S.ByteString -> BuildStep r -> BuildStep r
inserted s k (BR# from _) = return (InsertChunk from s k)

-- | Fills the buffer and goes on in the next one.
copied :: S.ByteString -> BuildStep r -> BuildStep r
copied s k (BR# from to)
  | n <= free = copyTo (Ptr from) s >> k (BufferRange (plusPtr (Ptr from) n) (Ptr to))
  | otherwise = copyTo (Ptr from) (slice s 0 free) >> return (BufferFull 1# to (copied (slice s free (n - free)) k))
  where
    n = lengthOf s
    free = I# (minusAddr# to from)

lazyByteStringThreshold :: Int -> L.ByteString -> Builder
lazyByteStringThreshold most = chunks (byteStringThreshold most)

lazyByteStringCopy, lazyByteStringInsert :: L.ByteString -> Builder
lazyByteStringCopy = chunks byteStringCopy
lazyByteStringInsert = chunks byteStringInsert

chunks :: (S.ByteString -> Builder) -> L.ByteString -> Builder
chunks f = L.foldrChunks (\c rest -> append (f c) rest) empty
{-# INLINE chunks #-}

shortByteString :: Short.ShortByteString -> Builder
shortByteString s = Builder (go 0)
  where
    go :: Int -> BuildStep r -> BuildStep r
    go i k (BR# from to)
      | n <= free = Short.copyToPtr s i (Ptr from) n >> k (BufferRange (plusPtr (Ptr from) n) (Ptr to))
      | otherwise = Short.copyToPtr s i (Ptr from) free >> return (BufferFull 1# to (go (i + free) k))
      where
        n = Short.length s - i
        free = I# (minusAddr# to from)

instance IsString Builder where
  fromString text = Builder (\k -> characters text k)

-- | In UTF-8.
characters :: String -> BuildStep r -> BuildStep r
characters [] k range = k range
characters text@(c : cs) k (BR# from to)
  | isTrue# (minusAddr# to from <# 4#) = return (BufferFull 4# from (characters text k))
  | otherwise = putUTF8 (Ptr from) c >>= \(Ptr p) -> characters cs k (BR# p to)

-- Running

-- | How to get a buffer, given the one that is full and the size that is needed; the size to ask for; whether to copy so
-- many bytes that were written into a buffer of some size.
data AllocationStrategy = AllocationStrategy (Maybe (Buffer, Int) -> IO Buffer) !Int (Int -> Int -> Bool)

customStrategy :: (Maybe (Buffer, Int) -> IO Buffer) -> Int -> (Int -> Int -> Bool) -> AllocationStrategy
customStrategy = AllocationStrategy

-- | Sizes of the first buffer and the others. Chunks that fill less than half of their buffer are copied.
safeStrategy, untrimmedStrategy :: Int -> Int -> AllocationStrategy
safeStrategy first size = AllocationStrategy (freshBuffer (max 1 first)) (max 1 size) (\used room -> 2 * used < room)
untrimmedStrategy first size = AllocationStrategy (freshBuffer (max 1 first)) (max 1 size) (\_ _ -> False)

freshBuffer :: Int -> Maybe (Buffer, Int) -> IO Buffer
freshBuffer first Nothing = newBuffer first
freshBuffer _ (Just (_, n)) = newBuffer n

data ChunkIOStream a
  = Finished Buffer a
  | Yield1 S.ByteString (IO (ChunkIOStream a))

buildStepToCIOS :: AllocationStrategy -> BuildStep a -> IO (ChunkIOStream a)
buildStepToCIOS strategy@(AllocationStrategy newOne size _) step0 = newOne Nothing >>= fill step0
  where
    fill step buffer@(Buffer memory range@(BR# _ to)) =
      step range >>= \signal -> touchForeignPtr memory >> case signal of
        Done p x -> return (Finished (Buffer memory (BR# p to)) x)
        BufferFull n p next -> yielded p (another (I# n) next)
        InsertChunk p s next
          | usedUpTo p == 0 -> chunk s (fill next buffer)
          | otherwise -> yielded p (chunk s (another size next))
      where
        another n next = newOne (Just (buffer, max n size)) >>= fill next
        usedUpTo p = lengthOf (byteStringFromBuffer (Buffer memory (BR# p to)))
        yielded p rest = writtenChunk strategy (Buffer memory (BR# p to)) >>= \s -> chunk s rest
    chunk s rest
      | lengthOf s == 0 = rest
      | otherwise = return (Yield1 s rest)

-- | What has been written, copied if the strategy wants that.
writtenChunk :: AllocationStrategy -> Buffer -> IO S.ByteString
writtenChunk (AllocationStrategy _ _ trims) buffer
  | lengthOf s > 0 && trims (lengthOf s) (bufferSize buffer) = copyOf s
  | otherwise = return s
  where s = byteStringFromBuffer buffer

ciosUnitToLazyByteString :: AllocationStrategy -> L.ByteString -> ChunkIOStream () -> L.ByteString
ciosUnitToLazyByteString strategy rest = go
  where
    go (Finished buffer _) = L.chunk (unsafeDupablePerformIO (writtenChunk strategy buffer)) rest
    go (Yield1 s more) = L.Chunk s (unsafeDupablePerformIO (fmap go more))

-- | The function has the result and what follows the bytes.
ciosToLazyByteString :: AllocationStrategy -> (a -> (b, L.ByteString)) -> ChunkIOStream a -> (b, L.ByteString)
ciosToLazyByteString strategy f = go
  where
    go (Finished buffer x) = case f x of
      (y, rest) -> (y, L.chunk (unsafeDupablePerformIO (writtenChunk strategy buffer)) rest)
    go (Yield1 s more) = let (y, rest) = unsafeDupablePerformIO (fmap go more) in (y, L.Chunk s rest)

-- | The lazy byte string follows what is built.
toLazyByteStringWith :: AllocationStrategy -> L.ByteString -> Builder -> L.ByteString
toLazyByteStringWith strategy rest b =
  ciosUnitToLazyByteString strategy rest (unsafeDupablePerformIO (buildStepToCIOS strategy (runBuilder b)))

-- | A builder that also has a result.
newtype Put a = Put (forall r. (a -> BuildStep r) -> BuildStep r)

put :: (forall r. (a -> BuildStep r) -> BuildStep r) -> Put a
put = Put

runPut :: Put a -> BuildStep a
runPut (Put p) = p (\x (BR# from _) -> return (Done from x))

instance Functor Put where
  fmap f (Put p) = Put (\k -> p (\x -> k (f x)))

instance Applicative Put where
  pure x = Put (\k -> k x)
  Put f <*> Put p = Put (\k -> f (\g -> p (\x -> k (g x))))

instance Monad Put where
  Put p >>= f = Put (\k -> p (\x -> case f x of Put q -> q k))

putBuilder :: Builder -> Put ()
putBuilder (Builder b) = Put (\k -> b (k ()))

fromPut :: Put () -> Builder
fromPut (Put p) = Builder (\k -> p (\_ -> k))

putToLazyByteString :: Put a -> (a, L.ByteString)
putToLazyByteString =
  putToLazyByteStringWith (safeStrategy L.smallChunkSize L.defaultChunkSize) (\x -> (x, L.Empty))

putToLazyByteStringWith :: AllocationStrategy -> (a -> (b, L.ByteString)) -> Put a -> (b, L.ByteString)
putToLazyByteStringWith strategy f p =
  ciosToLazyByteString strategy f (unsafeDupablePerformIO (buildStepToCIOS strategy (runPut p)))

-- | Writes by way of one buffer, which is made larger where a step asks for more.
hPut :: Handle -> Put a -> IO a
hPut h p = newBuffer L.defaultChunkSize >>= fill (runPut p)
  where
    fill step buffer@(Buffer memory range@(BR# start _)) =
      step range >>= \signal -> touchForeignPtr memory >> case signal of
        Done q x -> write q >> return x
        BufferFull n q next
          | I# n <= bufferSize buffer -> write q >> fill next buffer
          | otherwise -> write q >> newBuffer (I# n) >>= fill next
        InsertChunk q s next -> write q >> S.hPut h s >> fill next buffer
      where write q = hPutBuf h (Ptr start) (I# (minusAddr# q start)) >> touchForeignPtr memory
