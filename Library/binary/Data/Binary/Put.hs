-- | Values as bytes.
module Data.Binary.Put
  ( Put, PutM(..), runPut, runPutM, putBuilder, execPut, flush, putWord8, putInt8, putByteString, putLazyByteString, putShortByteString
  , putWord16be, putWord32be, putWord64be, putFloatbe, putDoublebe, putWord16le, putWord32le, putWord64le, putFloatle, putDoublele
  , putWordhost, putWord16host, putWord32host, putWord64host, putFloathost, putDoublehost
  , putInt16be, putInt32be, putInt64be, putInt16le, putInt32le, putInt64le
  , putInthost, putInt16host, putInt32host, putInt64host, putCharUtf8, putStringUtf8
  ) where

import qualified Data.ByteString as B
import Data.Binary.Builder (Builder)
import qualified Data.Binary.Builder as Builder
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as S
import Data.Int
import Data.Word
import GHC.Float (castDoubleToWord64, castFloatToWord32)

data PairS a = PairS a !Builder

-- | Writes, and has a result.
newtype PutM a = Put { unPut :: PairS a }

type Put = PutM ()

instance Functor PutM where
  fmap f m = Put (let PairS x w = unPut m in PairS (f x) w)

instance Applicative PutM where
  pure x = Put (PairS x mempty)
  m <*> n = Put (let { PairS f w = unPut m; PairS x w' = unPut n } in PairS (f x) (w <> w'))
  m *> n = Put (let { PairS _ w = unPut m; PairS x w' = unPut n } in PairS x (w <> w'))

instance Monad PutM where
  m >>= k = Put (let { PairS x w = unPut m; PairS y w' = unPut (k x) } in PairS y (w <> w'))
  (>>) = (*>)

instance Semigroup b => Semigroup (PutM b) where
  m <> n = Put (let { PairS x w = unPut m; PairS y w' = unPut n } in PairS (x <> y) (w <> w'))

instance Monoid b => Monoid (PutM b) where
  mempty = pure mempty

putBuilder :: Builder -> Put
putBuilder = Put . PairS ()

execPut :: PutM a -> Builder
execPut m = case unPut m of PairS _ w -> w

runPut :: Put -> L.ByteString
runPut = Builder.toLazyByteString . execPut

runPutM :: PutM a -> (a, L.ByteString)
runPutM m = case unPut m of PairS x w -> (x, Builder.toLazyByteString w)

flush :: Put
flush = putBuilder Builder.flush

putWord8 :: Word8 -> Put
putWord8 = putBuilder . Builder.singleton

putInt8 :: Int8 -> Put
putInt8 = putWord8 . fromIntegral

putByteString :: B.ByteString -> Put
putByteString = putBuilder . Builder.fromByteString

putLazyByteString :: L.ByteString -> Put
putLazyByteString = putBuilder . Builder.fromLazyByteString

putShortByteString :: S.ShortByteString -> Put
putShortByteString = putBuilder . Builder.fromShortByteString

putCharUtf8 :: Char -> Put
putCharUtf8 = putBuilder . Builder.putCharUtf8

putStringUtf8 :: String -> Put
putStringUtf8 = putBuilder . Builder.putStringUtf8

putWordhost :: Word -> Put
putWordhost = putBuilder . Builder.putWordhost

putWord16be :: Word16 -> Put
putWord16be = putBuilder . Builder.putWord16be

putWord16le :: Word16 -> Put
putWord16le = putBuilder . Builder.putWord16le

putWord16host :: Word16 -> Put
putWord16host = putBuilder . Builder.putWord16host

putWord32be :: Word32 -> Put
putWord32be = putBuilder . Builder.putWord32be

putWord32le :: Word32 -> Put
putWord32le = putBuilder . Builder.putWord32le

putWord32host :: Word32 -> Put
putWord32host = putBuilder . Builder.putWord32host

putWord64be :: Word64 -> Put
putWord64be = putBuilder . Builder.putWord64be

putWord64le :: Word64 -> Put
putWord64le = putBuilder . Builder.putWord64le

putWord64host :: Word64 -> Put
putWord64host = putBuilder . Builder.putWord64host

putInthost :: Int -> Put
putInthost = putBuilder . Builder.putInthost

putInt16be :: Int16 -> Put
putInt16be = putBuilder . Builder.putInt16be

putInt16le :: Int16 -> Put
putInt16le = putBuilder . Builder.putInt16le

putInt16host :: Int16 -> Put
putInt16host = putBuilder . Builder.putInt16host

putInt32be :: Int32 -> Put
putInt32be = putBuilder . Builder.putInt32be

putInt32le :: Int32 -> Put
putInt32le = putBuilder . Builder.putInt32le

putInt32host :: Int32 -> Put
putInt32host = putBuilder . Builder.putInt32host

putInt64be :: Int64 -> Put
putInt64be = putBuilder . Builder.putInt64be

putInt64le :: Int64 -> Put
putInt64le = putBuilder . Builder.putInt64le

putInt64host :: Int64 -> Put
putInt64host = putBuilder . Builder.putInt64host

putFloatbe :: Float -> Put
putFloatbe = putWord32be . castFloatToWord32

putFloatle :: Float -> Put
putFloatle = putWord32le . castFloatToWord32

putFloathost :: Float -> Put
putFloathost = putWord32host . castFloatToWord32

putDoublebe :: Double -> Put
putDoublebe = putWord64be . castDoubleToWord64

putDoublele :: Double -> Put
putDoublele = putWord64le . castDoubleToWord64

putDoublehost :: Double -> Put
putDoublehost = putWord64host . castDoubleToWord64
