{-# LANGUAGE NoImplicitPrelude #-}
-- | Names of values that stay the same while the collector moves them.
module System.Mem.StableName (StableName, makeStableName, hashStableName, eqStableName) where

import GHC.StableName
