{-# LANGUAGE Trustworthy #-}
-- | Texts put together from parts, in time linear in their size.
module Data.Text.Lazy.Builder
  ( Builder, toLazyText, toLazyTextWith, fromText, fromLazyText, fromString, singleton, flush
  ) where

import Data.Text.Internal.Builder
