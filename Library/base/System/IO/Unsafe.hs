{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | Actions where no action is expected.
module System.IO.Unsafe (unsafePerformIO, unsafeDupablePerformIO, unsafeInterleaveIO, unsafeFixIO) where

import GHC.Base
import GHC.IO

unsafeFixIO :: (a -> IO a) -> IO a
unsafeFixIO = fixIO
