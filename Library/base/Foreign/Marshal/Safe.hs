-- | "Foreign.Marshal" under an old name.
module Foreign.Marshal.Safe {-# DEPRECATED "Safe is now the default, please use Foreign.Marshal instead" #-}
  (module Foreign.Marshal) where

import Foreign.Marshal
