-- | Values from bytes.
module Data.Binary.Get
  ( Get, runGet, runGetOrFail, ByteOffset, Decoder(..), runGetIncremental, pushChunk, pushChunks, pushEndOfInput
  , skip, isEmpty, bytesRead, isolate, lookAhead, lookAheadM, lookAheadE, label
  , getByteString, getLazyByteString, getLazyByteStringNul, getRemainingLazyByteString
  , getWord8, getWord16be, getWord32be, getWord64be, getWord16le, getWord32le, getWord64le
  , getWordhost, getWord16host, getWord32host, getWord64host
  , getInt8, getInt16be, getInt32be, getInt64be, getInt16le, getInt32le, getInt64le
  , getInthost, getInt16host, getInt32host, getInt64host
  , getFloatbe, getFloatle, getFloathost, getDoublebe, getDoublele, getDoublehost
  , runGetState, remaining, getBytes
  ) where

import Data.Bits
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Internal as L
import qualified Data.ByteString.Unsafe as B
import Data.Int
import Data.Word
import GHC.Err (errorCalledAt)
import GHC.Float (castWord32ToFloat, castWord64ToDouble)
import Data.Binary.Get.Internal hiding (Decoder(..), runGetIncremental)
import qualified Data.Binary.Get.Internal as I

type ByteOffset = Int64

-- | What a decoder has come to, with how much it has taken.
data Decoder a
  = Fail !B.ByteString {-# UNPACK #-} !ByteOffset String
  | Partial (Maybe B.ByteString -> Decoder a)
  | Done !B.ByteString {-# UNPACK #-} !ByteOffset a

runGetIncremental :: Get a -> Decoder a
runGetIncremental = go 0 . I.runGetIncremental
  where
    go offset d = offset `seq` case d of
      I.Done i x -> Done i (offset - size i) x
      I.Fail i s -> Fail i (offset - size i) s
      I.Partial next -> Partial (\chunk -> go (offset + maybe 0 size chunk) (next chunk))
      I.BytesRead unread next -> go offset (next $! offset - unread)
    size = fromIntegral . B.length

-- | By the chunks of a lazy byte string.
feedAll :: Decoder a -> L.ByteString -> Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, a)
feedAll d input = case d of
  Done i offset x -> Right (L.chunk i input, offset, x)
  Fail i offset s -> Left (L.chunk i input, offset, s)
  Partial next -> case input of
    L.Empty -> feedAll (next Nothing) L.Empty
    L.Chunk s rest -> feedAll (next (Just s)) rest

runGetOrFail :: Get a -> L.ByteString -> Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, a)
runGetOrFail g = feedAll (runGetIncremental g)

runGet :: Get a -> L.ByteString -> a
runGet g input = case runGetOrFail g input of
  Right (_, _, x) -> x
  Left (_, offset, s) -> getError 351 5 ("Data.Binary.Get.runGet at position " ++ show offset ++ ": " ++ s)

getError :: Int -> Int -> String -> a
getError = errorCalledAt "binary-0.8.8.0" "Data.Binary.Get" "libraries/binary/src/Data/Binary/Get.hs"

{-# DEPRECATED runGetState "Use runGetIncremental instead. This function will be removed." #-}
runGetState :: Get a -> L.ByteString -> ByteOffset -> (a, L.ByteString, ByteOffset)
runGetState g input offset = case runGetOrFail g input of
  Right (rest, n, x) -> (x, rest, offset + n)
  Left (_, n, s) -> getError 312 5 ("Data.Binary.Get.runGetState at position " ++ show n ++ ": " ++ s)

pushChunk :: Decoder a -> B.ByteString -> Decoder a
pushChunk d s = case d of
  Done i offset x -> Done (B.append i s) offset x
  Partial next -> next (Just s)
  Fail i offset e -> Fail (B.append i s) offset e

pushChunks :: Decoder a -> L.ByteString -> Decoder a
pushChunks d input = case d of
  Partial next | L.Chunk s rest <- input -> pushChunks (next (Just s)) rest
  Done i offset x -> Done (B.concat (i : L.toChunks input)) offset x
  Fail i offset e -> Fail (B.concat (i : L.toChunks input)) offset e
  _ -> d

pushEndOfInput :: Decoder a -> Decoder a
pushEndOfInput d = case d of
  Partial next -> next Nothing
  _ -> d

-- Bytes

skip :: Int -> Get ()
skip n = C (\i k ->
  let go left s chunks
        | B.length s >= left = k (B.drop left s) ()
        | otherwise = prompt (I.Fail (B.concat (reverse (s : chunks))) "not enough bytes") (\s' -> go (left - B.length s) s' (s : chunks))
  in go n i [])

getLazyByteString :: Int64 -> Get L.ByteString
getLazyByteString n = fmap L.fromChunks (C (\i k ->
  let go left s chunks
        | size s >= left = case B.splitAt (fromIntegral left) s of (now, later) -> k later (reverse (now : chunks))
        | otherwise = prompt (I.Fail (B.concat (reverse (s : chunks))) "not enough bytes") (\s' -> go (left - size s) s' (s : chunks))
      size = fromIntegral . B.length
  in if n <= 0 then k i [] else go n i []))

-- | Up to a byte of zero, which is taken too.
getLazyByteStringNul :: Get L.ByteString
getLazyByteStringNul = fmap L.fromChunks (C (\i k ->
  let go s chunks = case B.elemIndex 0 s of
        Just n -> k (B.drop (n + 1) s) (reverse (B.take n s : chunks))
        Nothing -> prompt (I.Fail (B.concat (reverse (s : chunks))) "not enough bytes") (\s' -> go s' (s : chunks))
  in go i []))

getRemainingLazyByteString :: Get L.ByteString
getRemainingLazyByteString = fmap L.fromChunks (C (\i k ->
  let go chunks = prompt (k B.empty (reverse chunks)) (\s -> go (s : chunks))
  in go [i]))

-- Numbers

getWord8 :: Get Word8
getWord8 = readN 1 B.unsafeHead
{-# INLINE getWord8 #-}

getWord16be :: Get Word16
getWord16be = readN 2 (\s ->
  fromIntegral (B.unsafeIndex s 1)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 0)) 8)
{-# INLINE getWord16be #-}

getWord16le :: Get Word16
getWord16le = readN 2 (\s ->
  fromIntegral (B.unsafeIndex s 0)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 1)) 8)
{-# INLINE getWord16le #-}

getWord32be :: Get Word32
getWord32be = readN 4 (\s ->
  fromIntegral (B.unsafeIndex s 3)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 2)) 8
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 1)) 16
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 0)) 24)
{-# INLINE getWord32be #-}

getWord32le :: Get Word32
getWord32le = readN 4 (\s ->
  fromIntegral (B.unsafeIndex s 0)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 1)) 8
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 2)) 16
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 3)) 24)
{-# INLINE getWord32le #-}

getWord64be :: Get Word64
getWord64be = readN 8 (\s ->
  fromIntegral (B.unsafeIndex s 7)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 6)) 8
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 5)) 16
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 4)) 24
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 3)) 32
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 2)) 40
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 1)) 48
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 0)) 56)
{-# INLINE getWord64be #-}

getWord64le :: Get Word64
getWord64le = readN 8 (\s ->
  fromIntegral (B.unsafeIndex s 0)
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 1)) 8
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 2)) 16
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 3)) 24
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 4)) 32
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 5)) 40
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 6)) 48
  .|. unsafeShiftL (fromIntegral (B.unsafeIndex s 7)) 56)
{-# INLINE getWord64le #-}

-- | As the machine has them: the lowest byte first.
getWordhost :: Get Word
getWordhost = fmap fromIntegral getWord64le

getWord16host :: Get Word16
getWord16host = getWord16le

getWord32host :: Get Word32
getWord32host = getWord32le

getWord64host :: Get Word64
getWord64host = getWord64le

getInt8 :: Get Int8
getInt8 = fmap fromIntegral getWord8

getInthost :: Get Int
getInthost = fmap fromIntegral getWord64le

getInt16be :: Get Int16
getInt16be = fmap fromIntegral getWord16be

getInt16le :: Get Int16
getInt16le = fmap fromIntegral getWord16le

getInt16host :: Get Int16
getInt16host = fmap fromIntegral getWord16host

getInt32be :: Get Int32
getInt32be = fmap fromIntegral getWord32be

getInt32le :: Get Int32
getInt32le = fmap fromIntegral getWord32le

getInt32host :: Get Int32
getInt32host = fmap fromIntegral getWord32host

getInt64be :: Get Int64
getInt64be = fmap fromIntegral getWord64be

getInt64le :: Get Int64
getInt64le = fmap fromIntegral getWord64le

getInt64host :: Get Int64
getInt64host = fmap fromIntegral getWord64host

getFloatbe :: Get Float
getFloatbe = fmap castWord32ToFloat getWord32be

getFloatle :: Get Float
getFloatle = fmap castWord32ToFloat getWord32le

getFloathost :: Get Float
getFloathost = fmap castWord32ToFloat getWord32host

getDoublebe :: Get Double
getDoublebe = fmap castWord64ToDouble getWord64be

getDoublele :: Get Double
getDoublele = fmap castWord64ToDouble getWord64le

getDoublehost :: Get Double
getDoublehost = fmap castWord64ToDouble getWord64host
