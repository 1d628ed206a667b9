-- | Values written as bytes, and read from them.
module Data.Binary
  ( Binary(..), GBinaryGet(..), GBinaryPut(..), Get, Put, putWord8, getWord8, encode, decode, decodeOrFail, encodeFile, decodeFile, decodeFileOrFail
  , module Data.Word
  ) where

import Data.Binary.Class
import Data.Binary.Get
import Data.Binary.Put
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import Data.Word
import System.IO

encode :: Binary a => a -> L.ByteString
encode = runPut . put

decode :: Binary a => L.ByteString -> a
decode = runGet get

decodeOrFail
  :: Binary a => L.ByteString -> Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, a)
decodeOrFail = runGetOrFail get

encodeFile :: Binary a => FilePath -> a -> IO ()
encodeFile path = L.writeFile path . encode

decodeFile :: Binary a => FilePath -> IO a
decodeFile path = decodeFileOrFail path >>= \result -> case result of
  Right x -> return x
  Left (_, s) -> error s

-- | Reads as much as it needs.
decodeFileOrFail :: Binary a => FilePath -> IO (Either (ByteOffset, String) a)
decodeFileOrFail path = withBinaryFile path ReadMode (feed (runGetIncremental get))
  where
    feed (Done _ _ x) _ = return (Right x)
    feed (Fail _ offset s) _ = return (Left (offset, s))
    feed (Partial next) h = do
      chunk <- B.hGet h 32752
      feed (next (if B.null chunk then Nothing else Just chunk)) h
