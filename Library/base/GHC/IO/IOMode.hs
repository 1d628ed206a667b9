{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | What a file is opened for.
module GHC.IO.IOMode (IOMode(..)) where

import GHC.Base
import GHC.Enum
import GHC.Ix
import GHC.Show

data IOMode = ReadMode | WriteMode | AppendMode | ReadWriteMode
  deriving (Eq, Ord, Enum, Ix, Show)
