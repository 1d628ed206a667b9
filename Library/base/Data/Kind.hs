{-# LANGUAGE NoImplicitPrelude #-}
-- | Basic kinds.
module Data.Kind (Type, Constraint) where

import GHC.Types
