{-# LANGUAGE NoImplicitPrelude #-}
-- | Positions to seek from.
module GHC.IO.Device.Seek (SeekMode(..)) where

import GHC.Base
import GHC.Enum
import GHC.Ix
import GHC.Show

data SeekMode = AbsoluteSeek | RelativeSeek | SeekFromEnd
  deriving (Eq, Ord, Enum, Ix, Show)
