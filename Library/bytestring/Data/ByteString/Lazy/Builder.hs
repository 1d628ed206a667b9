-- | The former name of "Data.ByteString.Builder".
module Data.ByteString.Lazy.Builder (module Data.ByteString.Builder) where

import Data.ByteString.Builder
