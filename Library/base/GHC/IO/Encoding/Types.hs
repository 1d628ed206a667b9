-- | Encodings of text.
module GHC.IO.Encoding.Types (TextEncoding, textEncodingName) where

import GHC.IO.Encoding
