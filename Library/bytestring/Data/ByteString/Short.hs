-- | Byte strings without room for parts: memory of the heap that may move, of which there may be many. To be imported
-- qualified.
module Data.ByteString.Short
  ( ShortByteString, toShort, fromShort, pack, unpack, empty, null, length, index
  , packCString, packCStringLen, useAsCString, useAsCStringLen
  ) where

import Prelude ()
import Data.ByteString.Short.Internal
