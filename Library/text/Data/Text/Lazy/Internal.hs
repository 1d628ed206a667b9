{-# LANGUAGE Unsafe #-}
-- | The former name of "Data.Text.Internal.Lazy".
module Data.Text.Lazy.Internal
  ( Text(..), chunk, empty, foldrChunks, foldlChunks, strictInvariant, lazyInvariant, showStructure
  , defaultChunkSize, smallChunkSize, chunkOverhead
  ) where

import Data.Text.Internal.Lazy
