-- | The former name of "Data.ByteString.Builder.Extra".
module Data.ByteString.Lazy.Builder.Extras (module Data.ByteString.Builder.Extra) where

import Data.ByteString.Builder.Extra
