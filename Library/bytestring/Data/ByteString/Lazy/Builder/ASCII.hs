-- | A former name of "Data.ByteString.Builder", with former names of two functions.
module Data.ByteString.Lazy.Builder.ASCII
  ( module Data.ByteString.Builder, byteStringHexFixed, lazyByteStringHexFixed
  ) where

import qualified Data.ByteString as S
import Data.ByteString.Builder
import qualified Data.ByteString.Lazy as L

byteStringHexFixed :: S.ByteString -> Builder
byteStringHexFixed = byteStringHex

lazyByteStringHexFixed :: L.ByteString -> Builder
lazyByteStringHexFixed = lazyByteStringHex
