{-# LANGUAGE NoImplicitPrelude #-}
-- | C's types.
module Foreign.C.Types
  ( module Foreign.C.Types.Small, module Foreign.C.Types.Large, module Foreign.C.Types.Sizes, module Foreign.C.Types.Max
  , module Foreign.C.Types.Other, CFile, CFpos, CJmpBuf
  ) where

import Foreign.C.Types.Large
import Foreign.C.Types.Max
import Foreign.C.Types.Other
import Foreign.C.Types.Sizes
import Foreign.C.Types.Small

-- Types that C code alone looks into.

data CFile = CFile
data CFpos = CFpos
data CJmpBuf = CJmpBuf
