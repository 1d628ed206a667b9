-- | Lazy texts as lazy byte strings.
module Data.Text.Lazy.Encoding
  ( decodeASCII, decodeLatin1, decodeUtf8, decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE, decodeUtf8'
  , decodeUtf8With, decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith
  , encodeUtf8, encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE, encodeUtf8Builder, encodeUtf8BuilderEscaped
  ) where

import Control.Exception (evaluate, try)
import qualified Data.ByteString as S
import Data.ByteString.Builder (Builder)
import Data.ByteString.Builder.Prim (BoundedPrim)
import qualified Data.ByteString.Lazy as B
import qualified Data.Text as S (Text)
import Data.Text.Encoding.Error
import qualified Data.Text.Encoding as E
import Data.Text.Internal.Encoding
import Data.Text.Internal.Lazy
import Data.Word (Word8)
import System.IO.Unsafe (unsafeDupablePerformIO)

decodeASCII :: B.ByteString -> Text
decodeASCII = decodeUtf8
{-# DEPRECATED decodeASCII "Use decodeUtf8 instead" #-}

decodeLatin1 :: B.ByteString -> Text
decodeLatin1 = B.foldrChunks (\c rest -> Chunk (E.decodeLatin1 c) rest) Empty

decodeUtf8 :: B.ByteString -> Text
decodeUtf8 = decodeUtf8With strictDecode

-- | Chunk by chunk; the bytes of a character that is not complete go on with the next.
decodeUtf8With :: OnDecodeError -> B.ByteString -> Text
decodeUtf8With onError = go S.empty . B.toChunks
  where
    go before [] = chunk (fst (decodeChunk Final streamedName onError before)) Empty
    go before (c : cs) = case decodeChunk More streamedName onError s of
      (t, n) -> chunk t (go (S.drop n s) cs)
      where s = if S.null before then c else before <> c

-- | Decodes all of it.
decodeUtf8' :: B.ByteString -> Either UnicodeException Text
decodeUtf8' s = unsafeDupablePerformIO (try (evaluate (let t = decodeUtf8 s in foldlChunks (\() _ -> ()) () t `seq` t)))

decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE :: B.ByteString -> Text
decodeUtf16LE = decodeUtf16LEWith strictDecode
decodeUtf16BE = decodeUtf16BEWith strictDecode
decodeUtf32LE = decodeUtf32LEWith strictDecode
decodeUtf32BE = decodeUtf32BEWith strictDecode

decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith :: OnDecodeError -> B.ByteString -> Text
decodeUtf16LEWith onError = packed . decodeList16 False "16LE" onError . B.unpack
decodeUtf16BEWith onError = packed . decodeList16 True "16BE" onError . B.unpack
decodeUtf32LEWith onError = packed . decodeList32 False "32LE" onError . B.unpack
decodeUtf32BEWith onError = packed . decodeList32 True "32BE" onError . B.unpack

encodeUtf8, encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE :: Text -> B.ByteString
encodeUtf8 = byChunks E.encodeUtf8
encodeUtf16LE = byChunks E.encodeUtf16LE
encodeUtf16BE = byChunks E.encodeUtf16BE
encodeUtf32LE = byChunks E.encodeUtf32LE
encodeUtf32BE = byChunks E.encodeUtf32BE

byChunks :: (S.Text -> S.ByteString) -> Text -> B.ByteString
byChunks f = B.fromChunks . foldrChunks (\c rest -> f c : rest) []

encodeUtf8Builder :: Text -> Builder
encodeUtf8Builder = foldrChunks (\c rest -> E.encodeUtf8Builder c <> rest) mempty

encodeUtf8BuilderEscaped :: BoundedPrim Word8 -> Text -> Builder
encodeUtf8BuilderEscaped escape = foldrChunks (\c rest -> E.encodeUtf8BuilderEscaped escape c <> rest) mempty
