{-# LANGUAGE NoImplicitPrelude #-}
-- | What the program was compiled by and for.
module System.Info (os, arch, compilerName) where

import GHC.Base

os, arch, compilerName :: String
os = "linux"
arch = "x86_64"
compilerName = "hythe"
