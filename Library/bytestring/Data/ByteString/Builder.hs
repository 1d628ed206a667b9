-- | Byte strings put together from parts, in time linear in their size. To be imported qualified, or by a list.
module Data.ByteString.Builder
  ( Builder, toLazyByteString, hPutBuilder, byteString, lazyByteString, shortByteString
  , int8, word8, int16BE, int32BE, int64BE, word16BE, word32BE, word64BE, floatBE, doubleBE
  , int16LE, int32LE, int64LE, word16LE, word32LE, word64LE, floatLE, doubleLE
  , char7, string7, char8, string8, charUtf8, stringUtf8
  , int8Dec, int16Dec, int32Dec, int64Dec, intDec, integerDec, word8Dec, word16Dec, word32Dec, word64Dec, wordDec
  , floatDec, doubleDec, word8Hex, word16Hex, word32Hex, word64Hex, wordHex
  , int8HexFixed, int16HexFixed, int32HexFixed, int64HexFixed, word8HexFixed, word16HexFixed, word32HexFixed
  , word64HexFixed, floatHexFixed, doubleHexFixed, byteStringHex, lazyByteStringHex
  ) where

import Data.ByteString.Builder.Internal (Builder, byteString, hPut, lazyByteString, putBuilder, safeStrategy, shortByteString, toLazyByteStringWith)
import qualified Data.ByteString.Builder.Prim as P
import qualified Data.ByteString as S
import qualified Data.ByteString.Lazy.Internal as L
import Data.Int
import Data.Word
import System.IO (Handle)

-- | In chunks of 4 KB, then 32 KB.
toLazyByteString :: Builder -> L.ByteString
toLazyByteString = toLazyByteStringWith (safeStrategy L.smallChunkSize L.defaultChunkSize) L.Empty

-- | Writes without making a byte string.
hPutBuilder :: Handle -> Builder -> IO ()
hPutBuilder h b = hPut h (putBuilder b)

string7, string8, stringUtf8 :: String -> Builder
string7 = P.primMapListFixed P.char7
string8 = P.primMapListFixed P.char8
stringUtf8 = P.primMapListBounded P.charUtf8

integerDec :: Integer -> Builder
integerDec n
  | n >= -9223372036854775808 && n <= 9223372036854775807 = intDec (fromInteger n)
  | otherwise = string7 (show n)

-- | As 'show' has it.
floatDec :: Float -> Builder
floatDec = string7 . show

doubleDec :: Double -> Builder
doubleDec = string7 . show

-- | Two digits for each byte.
byteStringHex :: S.ByteString -> Builder
byteStringHex = P.primMapByteStringFixed P.word8HexFixed

lazyByteStringHex :: L.ByteString -> Builder
lazyByteStringHex = P.primMapLazyByteStringFixed P.word8HexFixed

-- Bytes of numbers

int8 :: Int8 -> Builder
int8 = P.primFixed P.int8
word8 :: Word8 -> Builder
word8 = P.primFixed P.word8
int16BE :: Int16 -> Builder
int16BE = P.primFixed P.int16BE
int32BE :: Int32 -> Builder
int32BE = P.primFixed P.int32BE
int64BE :: Int64 -> Builder
int64BE = P.primFixed P.int64BE
word16BE :: Word16 -> Builder
word16BE = P.primFixed P.word16BE
word32BE :: Word32 -> Builder
word32BE = P.primFixed P.word32BE
word64BE :: Word64 -> Builder
word64BE = P.primFixed P.word64BE
floatBE :: Float -> Builder
floatBE = P.primFixed P.floatBE
doubleBE :: Double -> Builder
doubleBE = P.primFixed P.doubleBE
int16LE :: Int16 -> Builder
int16LE = P.primFixed P.int16LE
int32LE :: Int32 -> Builder
int32LE = P.primFixed P.int32LE
int64LE :: Int64 -> Builder
int64LE = P.primFixed P.int64LE
word16LE :: Word16 -> Builder
word16LE = P.primFixed P.word16LE
word32LE :: Word32 -> Builder
word32LE = P.primFixed P.word32LE
word64LE :: Word64 -> Builder
word64LE = P.primFixed P.word64LE
floatLE :: Float -> Builder
floatLE = P.primFixed P.floatLE
doubleLE :: Double -> Builder
doubleLE = P.primFixed P.doubleLE
{-# INLINE int8 #-}
{-# INLINE word8 #-}
{-# INLINE int16BE #-}
{-# INLINE int32BE #-}
{-# INLINE int64BE #-}
{-# INLINE word16BE #-}
{-# INLINE word32BE #-}
{-# INLINE word64BE #-}
{-# INLINE floatBE #-}
{-# INLINE doubleBE #-}
{-# INLINE int16LE #-}
{-# INLINE int32LE #-}
{-# INLINE int64LE #-}
{-# INLINE word16LE #-}
{-# INLINE word32LE #-}
{-# INLINE word64LE #-}
{-# INLINE floatLE #-}
{-# INLINE doubleLE #-}

-- Characters

char7 :: Char -> Builder
char7 = P.primFixed P.char7
char8 :: Char -> Builder
char8 = P.primFixed P.char8
charUtf8 :: Char -> Builder
charUtf8 = P.primBounded P.charUtf8
{-# INLINE char7 #-}
{-# INLINE char8 #-}
{-# INLINE charUtf8 #-}

-- Decimal

int8Dec :: Int8 -> Builder
int8Dec = P.primBounded P.int8Dec
int16Dec :: Int16 -> Builder
int16Dec = P.primBounded P.int16Dec
int32Dec :: Int32 -> Builder
int32Dec = P.primBounded P.int32Dec
int64Dec :: Int64 -> Builder
int64Dec = P.primBounded P.int64Dec
intDec :: Int -> Builder
intDec = P.primBounded P.intDec
word8Dec :: Word8 -> Builder
word8Dec = P.primBounded P.word8Dec
word16Dec :: Word16 -> Builder
word16Dec = P.primBounded P.word16Dec
word32Dec :: Word32 -> Builder
word32Dec = P.primBounded P.word32Dec
word64Dec :: Word64 -> Builder
word64Dec = P.primBounded P.word64Dec
wordDec :: Word -> Builder
wordDec = P.primBounded P.wordDec
{-# INLINE int8Dec #-}
{-# INLINE int16Dec #-}
{-# INLINE int32Dec #-}
{-# INLINE int64Dec #-}
{-# INLINE intDec #-}
{-# INLINE word8Dec #-}
{-# INLINE word16Dec #-}
{-# INLINE word32Dec #-}
{-# INLINE word64Dec #-}
{-# INLINE wordDec #-}

-- Hexadecimal

word8Hex :: Word8 -> Builder
word8Hex = P.primBounded P.word8Hex
word16Hex :: Word16 -> Builder
word16Hex = P.primBounded P.word16Hex
word32Hex :: Word32 -> Builder
word32Hex = P.primBounded P.word32Hex
word64Hex :: Word64 -> Builder
word64Hex = P.primBounded P.word64Hex
wordHex :: Word -> Builder
wordHex = P.primBounded P.wordHex
int8HexFixed :: Int8 -> Builder
int8HexFixed = P.primFixed P.int8HexFixed
int16HexFixed :: Int16 -> Builder
int16HexFixed = P.primFixed P.int16HexFixed
int32HexFixed :: Int32 -> Builder
int32HexFixed = P.primFixed P.int32HexFixed
int64HexFixed :: Int64 -> Builder
int64HexFixed = P.primFixed P.int64HexFixed
word8HexFixed :: Word8 -> Builder
word8HexFixed = P.primFixed P.word8HexFixed
word16HexFixed :: Word16 -> Builder
word16HexFixed = P.primFixed P.word16HexFixed
word32HexFixed :: Word32 -> Builder
word32HexFixed = P.primFixed P.word32HexFixed
word64HexFixed :: Word64 -> Builder
word64HexFixed = P.primFixed P.word64HexFixed
floatHexFixed :: Float -> Builder
floatHexFixed = P.primFixed P.floatHexFixed
doubleHexFixed :: Double -> Builder
doubleHexFixed = P.primFixed P.doubleHexFixed
