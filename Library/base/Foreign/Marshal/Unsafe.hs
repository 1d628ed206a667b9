{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | Actions that are pure after all.
module Foreign.Marshal.Unsafe (unsafeLocalState) where

import GHC.Base
import GHC.IO

unsafeLocalState :: IO a -> a
unsafeLocalState = unsafePerformIO
