{-# LANGUAGE Unsafe #-}
-- | Actions run where they stand.
module Data.Text.Internal.Unsafe (inlineInterleaveST, inlinePerformIO) where

import Data.Text.Unsafe (inlineInterleaveST, inlinePerformIO)
