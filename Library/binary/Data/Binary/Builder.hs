-- | What bytes are put together by.
module Data.Binary.Builder
  ( Builder, toLazyByteString, empty, singleton, append, fromByteString, fromLazyByteString, fromShortByteString, flush
  , putWord16be, putWord32be, putWord64be, putWord16le, putWord32le, putWord64le
  , putWordhost, putWord16host, putWord32host, putWord64host
  , putInt16be, putInt32be, putInt64be, putInt16le, putInt32le, putInt64le
  , putInthost, putInt16host, putInt32host, putInt64host, putCharUtf8, putStringUtf8
  ) where

import qualified Data.ByteString as B
import Data.ByteString.Builder
import Data.ByteString.Builder.Extra (int16Host, int32Host, int64Host, intHost, word16Host, word32Host, word64Host, wordHost)
import qualified Data.ByteString.Builder.Extra as Extra
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as S
import Data.Int
import Data.Word

empty :: Builder
empty = mempty

singleton :: Word8 -> Builder
singleton = word8

append :: Builder -> Builder -> Builder
append = (<>)

fromByteString :: B.ByteString -> Builder
fromByteString = byteString

fromLazyByteString :: L.ByteString -> Builder
fromLazyByteString = lazyByteString

fromShortByteString :: S.ShortByteString -> Builder
fromShortByteString = shortByteString

-- | Ends a chunk.
flush :: Builder
flush = Extra.flush

putCharUtf8 :: Char -> Builder
putCharUtf8 = charUtf8

putStringUtf8 :: String -> Builder
putStringUtf8 = stringUtf8

putWordhost :: Word -> Builder
putWordhost = wordHost

putWord16be :: Word16 -> Builder
putWord16be = word16BE

putWord16le :: Word16 -> Builder
putWord16le = word16LE

putWord16host :: Word16 -> Builder
putWord16host = word16Host

putWord32be :: Word32 -> Builder
putWord32be = word32BE

putWord32le :: Word32 -> Builder
putWord32le = word32LE

putWord32host :: Word32 -> Builder
putWord32host = word32Host

putWord64be :: Word64 -> Builder
putWord64be = word64BE

putWord64le :: Word64 -> Builder
putWord64le = word64LE

putWord64host :: Word64 -> Builder
putWord64host = word64Host

putInthost :: Int -> Builder
putInthost = intHost

putInt16be :: Int16 -> Builder
putInt16be = int16BE

putInt16le :: Int16 -> Builder
putInt16le = int16LE

putInt16host :: Int16 -> Builder
putInt16host = int16Host

putInt32be :: Int32 -> Builder
putInt32be = int32BE

putInt32le :: Int32 -> Builder
putInt32le = int32LE

putInt32host :: Int32 -> Builder
putInt32host = int32Host

putInt64be :: Int64 -> Builder
putInt64be = int64BE

putInt64le :: Int64 -> Builder
putInt64le = int64LE

putInt64host :: Int64 -> Builder
putInt64host = int64Host
