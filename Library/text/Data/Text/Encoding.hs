{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Texts as bytes.
module Data.Text.Encoding
  ( decodeASCII, decodeLatin1, decodeUtf8, decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE, decodeUtf8'
  , decodeUtf8With, decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith
  , streamDecodeUtf8, streamDecodeUtf8With, Decoding(..)
  , encodeUtf8, encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE, encodeUtf8Builder, encodeUtf8BuilderEscaped
  ) where

import Control.Exception (evaluate, try)
import qualified Data.ByteString as B
import Data.ByteString.Builder.Internal (Builder)
import qualified Data.ByteString.Builder as Builder
import qualified Data.ByteString.Builder.Prim as P
import Data.ByteString.Internal.Type (ByteString(BS#), unsafeCreate)
import qualified Data.ByteString.Lazy as L
import Data.Text.Encoding.Error
import Data.Text.Internal.Encoding
import Data.Text.Internal.Type
import Data.Text.Unsafe (Iter(..), iter)
import Data.Word (Word8)
import GHC.Exts
import GHC.Types (IO(..))
import System.IO.Unsafe (unsafeDupablePerformIO)

-- Decoding

decodeASCII :: ByteString -> Text
decodeASCII = decodeUtf8
{-# DEPRECATED decodeASCII "Use decodeUtf8 instead" #-}

decodeLatin1 :: ByteString -> Text
decodeLatin1 (BS# a n keep) = made n (\m s -> go m 0# s)
  where
    go m i s
      | isTrue# (i ==# n) = case touch# keep s of s1 -> (# s1, n #)
      | otherwise = case readWord8OffAddr# a i s of
          (# s1, w #) -> case writeWord16Array# m i w s1 of s2 -> go m (i +# 1#) s2

decodeUtf8 :: ByteString -> Text
decodeUtf8 = decodeUtf8With strictDecode

decodeUtf8With :: OnDecodeError -> ByteString -> Text
decodeUtf8With onError s = case decodeChunk Final wholeName onError s of (t, _) -> t

decodeUtf8' :: ByteString -> Either UnicodeException Text
decodeUtf8' s = unsafeDupablePerformIO (try (evaluate (decodeUtf8 s)))

-- | A text, the bytes of a character that is not complete, and what is decoded from there on.
data Decoding = Some Text ByteString (ByteString -> Decoding)

instance Show Decoding where
  showsPrec p (Some t rest _) = showParen (p > 10)
    (showString "Some " . showsPrec 11 t . showChar ' ' . showsPrec 11 rest . showString " _")

streamDecodeUtf8 :: ByteString -> Decoding
streamDecodeUtf8 = streamDecodeUtf8With strictDecode

streamDecodeUtf8With :: OnDecodeError -> ByteString -> Decoding
streamDecodeUtf8With onError = go B.empty
  where
    go before s = case decodeChunk More streamedName onError (before <> s) of
      (t, n) -> let rest = B.copy (B.drop n (before <> s)) in Some t rest (go rest)

decodeUtf16LE, decodeUtf16BE, decodeUtf32LE, decodeUtf32BE :: ByteString -> Text
decodeUtf16LE = decodeUtf16LEWith strictDecode
decodeUtf16BE = decodeUtf16BEWith strictDecode
decodeUtf32LE = decodeUtf32LEWith strictDecode
decodeUtf32BE = decodeUtf32BEWith strictDecode

decodeUtf16LEWith, decodeUtf16BEWith, decodeUtf32LEWith, decodeUtf32BEWith :: OnDecodeError -> ByteString -> Text
decodeUtf16LEWith onError = pack . decodeList16 False "16LE" onError . B.unpack
decodeUtf16BEWith onError = pack . decodeList16 True "16BE" onError . B.unpack
decodeUtf32LEWith onError = pack . decodeList32 False "32LE" onError . B.unpack
decodeUtf32BEWith onError = pack . decodeList32 True "32BE" onError . B.unpack

-- Encoding

encodeUtf8 :: Text -> ByteString
encodeUtf8 (Text# a offset n) = unsafeCreate (I# (size offset 0#)) (\(Ptr p) -> IO (\s -> (# go p offset s, () #)))
  where
    end = offset +# n
    -- Halves of pairs count two.
    size i k
      | isTrue# (i >=# end) = k
      | isTrue# (andI# i 3# ==# 0#), isTrue# ((i +# 4#) <=# end), isASCII (four i) = size (i +# 4#) (k +# 4#)
      | otherwise = case indexWord16Array# a i of
          u | isTrue# (ltWord# u 0x80##) -> size (i +# 1#) (k +# 1#)
            | isTrue# (ltWord# u 0x800##) -> size (i +# 1#) (k +# 2#)
            | isTrue# (eqWord# (and# u 0xF800##) 0xD800##) -> size (i +# 1#) (k +# 2#)
            | otherwise -> size (i +# 1#) (k +# 3#)
    go p i s
      | isTrue# (i >=# end) = s
      | isTrue# (andI# i 3# ==# 0#), isTrue# ((i +# 4#) <=# end), isASCII (four i) =
          case writeWord32OffAddr# p 0# (narrowed (four i)) s of s1 -> go (plusAddr# p 4#) (i +# 4#) s1
      | otherwise = case charAt# a i of
          (# c, u #) -> case ord# c of
            x | isTrue# (x <# 0x80#) -> case byte p 0# x s of s1 -> go (plusAddr# p 1#) (i +# u) s1
              | isTrue# (x <# 0x800#) -> case byte p 0# (0xC0# +# high 6# x) s of
                  s1 -> case byte p 1# (low 0# x) s1 of s2 -> go (plusAddr# p 2#) (i +# u) s2
              | isTrue# (x <# 0x10000#) -> case byte p 0# (0xE0# +# high 12# x) s of
                  s1 -> case byte p 1# (low 6# x) s1 of
                    s2 -> case byte p 2# (low 0# x) s2 of s3 -> go (plusAddr# p 3#) (i +# u) s3
              | otherwise -> case byte p 0# (0xF0# +# high 18# x) s of
                  s1 -> case byte p 1# (low 12# x) s1 of
                    s2 -> case byte p 2# (low 6# x) s2 of
                      s3 -> case byte p 3# (low 0# x) s3 of s4 -> go (plusAddr# p 4#) (i +# u) s4
    -- Four units in a word, from an index on that four divides, and their low bytes.
    four :: Int# -> Word#
    four i = indexWord64Array# a (uncheckedIShiftRL# i 2#)
    isASCII :: Word# -> Bool
    isASCII w = isTrue# (eqWord# (and# w 0xFF80FF80FF80FF80##) 0##)
    narrowed :: Word# -> Word#
    narrowed w = case or# w (uncheckedShiftRL# w 8#) of
      x -> or# (and# x 0xFFFF##) (and# (uncheckedShiftRL# x 16#) 0xFFFF0000##)
    byte p k x s = writeWord8OffAddr# p k (int2Word# x) s
    high k x = uncheckedIShiftRL# x k
    low k x = 0x80# +# andI# (uncheckedIShiftRL# x k) 0x3F#

encodeUtf8Builder :: Text -> Builder
encodeUtf8Builder t = P.primUnfoldrBounded P.charUtf8 (nextChar t) 0

nextChar :: Text -> Int -> Maybe (Char, Int)
nextChar t i
  | i >= unitsOf t = Nothing
  | otherwise = case iter t i of Iter c u -> Just (c, i + u)
{-# INLINE nextChar #-}

-- | The primitive writes the characters of ASCII.
encodeUtf8BuilderEscaped :: P.BoundedPrim Word8 -> Text -> Builder
encodeUtf8BuilderEscaped escape t = P.primUnfoldrBounded character (nextChar t) 0
  where character = P.condB (< '\x80') ((fromIntegral . fromEnum) P.>$< escape) P.charUtf8

encodeUtf16LE, encodeUtf16BE, encodeUtf32LE, encodeUtf32BE :: Text -> ByteString
encodeUtf16LE (Text# a offset n) = unsafeCreate (I# (2# *# n)) (\(Ptr p) ->
  IO (\s -> case copyByteArrayToAddr# a (2# *# offset) p (2# *# n) s of s1 -> (# s1, () #)))
encodeUtf16BE (Text# a offset n) = unsafeCreate (I# (2# *# n)) (\(Ptr p) -> IO (\s -> (# go p 0# s, () #)))
  where
    go p i s
      | isTrue# (i ==# n) = s
      | otherwise = go p (i +# 1#) (writeWord16OffAddr# p i (byteSwap16# (indexWord16Array# a (offset +# i))) s)
encodeUtf32LE = encoded32 (Builder.word32LE . fromIntegral . fromEnum)
encodeUtf32BE = encoded32 (Builder.word32BE . fromIntegral . fromEnum)

encoded32 :: (Char -> Builder) -> Text -> ByteString
encoded32 f = L.toStrict . Builder.toLazyByteString . mconcat . map f . unpack
