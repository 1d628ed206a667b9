{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes #-}
-- | Builders from primitives, and the primitives of numbers and characters.
module Data.ByteString.Builder.Prim
  ( BoundedPrim, emptyB, (>$<), (>*<), eitherB, condB, primBounded, primMapListBounded, primUnfoldrBounded
  , primMapByteStringBounded, primMapLazyByteStringBounded
  , FixedPrim, emptyF, liftFixedToBounded, primFixed, primMapListFixed, primUnfoldrFixed
  , primMapByteStringFixed, primMapLazyByteStringFixed
  , int8, word8, int16BE, int32BE, int64BE, word16BE, word32BE, word64BE, floatBE, doubleBE
  , int16LE, int32LE, int64LE, word16LE, word32LE, word64LE, floatLE, doubleLE
  , intHost, int16Host, int32Host, int64Host, wordHost, word16Host, word32Host, word64Host, floatHost, doubleHost
  , char7, int8Dec, int16Dec, int32Dec, int64Dec, intDec, word8Dec, word16Dec, word32Dec, word64Dec, wordDec
  , word8Hex, word16Hex, word32Hex, word64Hex, wordHex
  , int8HexFixed, int16HexFixed, int32HexFixed, int64HexFixed, word8HexFixed, word16HexFixed, word32HexFixed
  , word64HexFixed, floatHexFixed, doubleHexFixed, char8, charUtf8
  ) where

import Data.ByteString.Builder.Internal
import Data.ByteString.Builder.Internal.Numbers
import Data.ByteString.Builder.Prim.Internal
import Data.ByteString.Internal (c2w)
import Data.ByteString.Internal.Type (byteAt, lengthOf)
import qualified Data.ByteString as S
import qualified Data.ByteString.Lazy.Internal as L
import Data.Bits ((.&.))
import Data.Int
import Data.Word
import Foreign.Storable (poke)
import GHC.Exts
import GHC.Word (Word32(..), Word64(..))

-- Builders

primFixed :: FixedPrim a -> a -> Builder
primFixed prim x = case size prim of
  I# n -> builder (\k (BR# from to) ->
    if isTrue# (minusAddr# to from <# n)
      then return (bufferFull (I# n) (Ptr from) (\(BR# from' to') -> runF prim x (Ptr from') >> go n k from' to'))
      else runF prim x (Ptr from) >> go n k from to)
  where go n k from to = k (BR# (plusAddr# from n) to)
{-# INLINE primFixed #-}

primBounded :: BoundedPrim a -> a -> Builder
primBounded prim x = case sizeBound prim of
  I# n -> builder (\k range@(BR# from to) ->
    if isTrue# (minusAddr# to from <# n)
      then return (bufferFull (I# n) (Ptr from) (written k))
      else written k range)
  where written k (BR# from to) = runB prim x (Ptr from) >>= \(Ptr p) -> k (BR# p to)
{-# INLINE primBounded #-}

primMapListFixed :: FixedPrim a -> [a] -> Builder
primMapListFixed prim = primMapListBounded (liftFixedToBounded prim)
{-# INLINE primMapListFixed #-}

primMapListBounded :: BoundedPrim a -> [a] -> Builder
primMapListBounded prim = primUnfoldrBounded prim next
  where
    next [] = Nothing
    next (x : xs) = Just (x, xs)
{-# INLINE primMapListBounded #-}

primUnfoldrFixed :: FixedPrim b -> (a -> Maybe (b, a)) -> a -> Builder
primUnfoldrFixed prim = primUnfoldrBounded (liftFixedToBounded prim)
{-# INLINE primUnfoldrFixed #-}

primUnfoldrBounded :: BoundedPrim b -> (a -> Maybe (b, a)) -> a -> Builder
primUnfoldrBounded prim next x0 = case sizeBound prim of
  I# n -> builder (\k (BR# from0 to0) ->
    let start y (BR# from to) = go y from to
        go y from to = case next y of
          Nothing -> k (BR# from to)
          Just (z, y')
            | isTrue# (minusAddr# to from <# n) ->
                return (bufferFull (I# n) (Ptr from) (\(BR# from' to') ->
                  runB prim z (Ptr from') >>= \(Ptr p) -> start y' (BR# p to')))
            | otherwise -> runB prim z (Ptr from) >>= \(Ptr p) -> go y' p to
    in go x0 from0 to0)
{-# INLINE primUnfoldrBounded #-}

primMapByteStringFixed :: FixedPrim Word8 -> S.ByteString -> Builder
primMapByteStringFixed prim = primMapByteStringBounded (liftFixedToBounded prim)
{-# INLINE primMapByteStringFixed #-}

primMapByteStringBounded :: BoundedPrim Word8 -> S.ByteString -> Builder
primMapByteStringBounded prim s = primUnfoldrBounded prim next 0
  where
    next i
      | i == lengthOf s = Nothing
      | otherwise = Just (byteAt s i, i + 1)
{-# INLINE primMapByteStringBounded #-}

primMapLazyByteStringFixed :: FixedPrim Word8 -> L.ByteString -> Builder
primMapLazyByteStringFixed prim = primMapLazyByteStringBounded (liftFixedToBounded prim)
{-# INLINE primMapLazyByteStringFixed #-}

primMapLazyByteStringBounded :: BoundedPrim Word8 -> L.ByteString -> Builder
primMapLazyByteStringBounded prim = L.foldrChunks (\c rest -> append (primMapByteStringBounded prim c) rest) empty
{-# INLINE primMapLazyByteStringBounded #-}

-- Bytes of numbers. Addresses need no alignment on this machine, which has the low byte first.

int8 :: FixedPrim Int8
int8 = storableToF
word8 :: FixedPrim Word8
word8 = storableToF

int16LE, int16BE, int16Host :: FixedPrim Int16
int16LE = storableToF
int16BE = fromIntegral >$< word16BE
int16Host = storableToF
int32LE, int32BE, int32Host :: FixedPrim Int32
int32LE = storableToF
int32BE = fromIntegral >$< word32BE
int32Host = storableToF
int64LE, int64BE, int64Host :: FixedPrim Int64
int64LE = storableToF
int64BE = fromIntegral >$< word64BE
int64Host = storableToF
intHost :: FixedPrim Int
intHost = storableToF

word16LE, word16BE, word16Host :: FixedPrim Word16
word16LE = storableToF
word16BE = byteSwap16 >$< storableToF
word16Host = storableToF
word32LE, word32BE, word32Host :: FixedPrim Word32
word32LE = storableToF
word32BE = byteSwap32 >$< storableToF
word32Host = storableToF
word64LE, word64BE, word64Host :: FixedPrim Word64
word64LE = storableToF
word64BE = byteSwap64 >$< storableToF
word64Host = storableToF
wordHost :: FixedPrim Word
wordHost = storableToF

floatLE, floatBE, floatHost :: FixedPrim Float
floatLE = storableToF
floatBE = bitsOfFloat >$< word32BE
floatHost = storableToF
doubleLE, doubleBE, doubleHost :: FixedPrim Double
doubleLE = storableToF
doubleBE = bitsOfDouble >$< word64BE
doubleHost = storableToF

bitsOfFloat :: Float -> Word32
bitsOfFloat (F# x) = W32# (castFloatToWord32# x)

bitsOfDouble :: Double -> Word64
bitsOfDouble (D# x) = W64# (castDoubleToWord64# x)

-- Characters

-- | The low seven bits, the low eight bits.
char7, char8 :: FixedPrim Char
char7 = fixedPrim 1 (\c p -> poke p (c2w c .&. 0x7F))
char8 = fixedPrim 1 (\c p -> poke p (c2w c))
{-# INLINE char7 #-}
{-# INLINE char8 #-}

charUtf8 :: BoundedPrim Char
charUtf8 = boundedPrim 4 (\c p -> putUTF8 p c)
{-# INLINE charUtf8 #-}

-- Decimal and hexadecimal

int8Dec :: BoundedPrim Int8
int8Dec = decimalOf 4
int16Dec :: BoundedPrim Int16
int16Dec = decimalOf 6
int32Dec :: BoundedPrim Int32
int32Dec = decimalOf 11
int64Dec :: BoundedPrim Int64
int64Dec = decimalOf 20
intDec :: BoundedPrim Int
intDec = decimalOf 20
{-# INLINE int8Dec #-}
{-# INLINE int16Dec #-}
{-# INLINE int32Dec #-}
{-# INLINE int64Dec #-}
{-# INLINE intDec #-}

decimalOf :: Integral a => Int -> BoundedPrim a
decimalOf n = boundedPrim n (\x p -> putSigned p (fromIntegral x))
{-# INLINE decimalOf #-}

word8Dec :: BoundedPrim Word8
word8Dec = naturalOf 3
word16Dec :: BoundedPrim Word16
word16Dec = naturalOf 5
word32Dec :: BoundedPrim Word32
word32Dec = naturalOf 10
word64Dec :: BoundedPrim Word64
word64Dec = naturalOf 20
wordDec :: BoundedPrim Word
wordDec = naturalOf 20
{-# INLINE word8Dec #-}
{-# INLINE word16Dec #-}
{-# INLINE word32Dec #-}
{-# INLINE word64Dec #-}
{-# INLINE wordDec #-}

naturalOf :: Integral a => Int -> BoundedPrim a
naturalOf n = boundedPrim n (\x p -> putDecimal p (fromIntegral x))
{-# INLINE naturalOf #-}

word8Hex :: BoundedPrim Word8
word8Hex = hexOf 2
word16Hex :: BoundedPrim Word16
word16Hex = hexOf 4
word32Hex :: BoundedPrim Word32
word32Hex = hexOf 8
word64Hex :: BoundedPrim Word64
word64Hex = hexOf 16
wordHex :: BoundedPrim Word
wordHex = hexOf 16

hexOf :: Integral a => Int -> BoundedPrim a
hexOf n = boundedPrim n (\x p -> putHex p (fromIntegral x))
{-# INLINE hexOf #-}

int8HexFixed :: FixedPrim Int8
int8HexFixed = hexFixed 2
int16HexFixed :: FixedPrim Int16
int16HexFixed = hexFixed 4
int32HexFixed :: FixedPrim Int32
int32HexFixed = hexFixed 8
int64HexFixed :: FixedPrim Int64
int64HexFixed = hexFixed 16
word8HexFixed :: FixedPrim Word8
word8HexFixed = hexFixed 2
word16HexFixed :: FixedPrim Word16
word16HexFixed = hexFixed 4
word32HexFixed :: FixedPrim Word32
word32HexFixed = hexFixed 8
word64HexFixed :: FixedPrim Word64
word64HexFixed = hexFixed 16
floatHexFixed :: FixedPrim Float
floatHexFixed = bitsOfFloat >$< word32HexFixed
doubleHexFixed :: FixedPrim Double
doubleHexFixed = bitsOfDouble >$< word64HexFixed

hexFixed :: Integral a => Int -> FixedPrim a
hexFixed n = fixedPrim n (\x p -> putHexDigits n p (fromIntegral x) >> return ())
{-# INLINE hexFixed #-}
