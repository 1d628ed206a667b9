-- | "Foreign.ForeignPtr" under an old name.
module Foreign.ForeignPtr.Safe {-# DEPRECATED "Safe is now the default, please use Foreign.ForeignPtr instead" #-}
  (module Foreign.ForeignPtr) where

import Foreign.ForeignPtr
