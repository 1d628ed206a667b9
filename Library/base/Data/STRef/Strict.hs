{-# LANGUAGE NoImplicitPrelude #-}
-- | References in the strict 'ST'.
module Data.STRef.Strict (module Data.STRef) where

import Data.STRef
