-- | What happens to bytes that are no characters.
module Data.Text.Encoding.Error
  ( UnicodeException(..), OnError, OnDecodeError, OnEncodeError, lenientDecode, strictDecode, strictEncode, ignore, replace
  ) where

import Control.DeepSeq (NFData(..))
import Control.Exception (Exception, throw)
import Data.Word (Word8)
import Numeric (showHex)

-- | Given a description and the input, if there is any: what to put in its place, if anything.
type OnError a b = String -> Maybe a -> Maybe b
type OnDecodeError = OnError Word8 Char
type OnEncodeError = OnError Char Word8

data UnicodeException
  = DecodeError String (Maybe Word8)
  | EncodeError String (Maybe Char)
  deriving Eq

instance Show UnicodeException where
  show (DecodeError text (Just w)) = "Cannot decode byte '\\x" ++ showHex w ("': " ++ text)
  show (DecodeError text Nothing) = "Cannot decode input: " ++ text
  show (EncodeError text (Just c)) = "Cannot encode character '\\x" ++ showHex (fromEnum c) ("': " ++ text)
  show (EncodeError text Nothing) = "Cannot encode input: " ++ text

instance Exception UnicodeException

instance NFData UnicodeException where
  rnf (DecodeError text w) = rnf text `seq` rnf w
  rnf (EncodeError text c) = rnf text `seq` rnf c

strictDecode :: OnDecodeError
strictDecode text w = throw (DecodeError text w)

lenientDecode :: OnDecodeError
lenientDecode _ _ = Just '\xFFFD'

strictEncode :: OnEncodeError
strictEncode text c = throw (EncodeError text c)
{-# DEPRECATED strictEncode "This function always throws an exception." #-}

ignore :: OnError a b
ignore _ _ = Nothing

replace :: b -> OnError a b
replace c _ _ = Just c
