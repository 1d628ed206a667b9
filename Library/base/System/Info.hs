{-# LANGUAGE NoImplicitPrelude #-}
-- | What the program was compiled by and for.
module System.Info (os, arch, compilerName, compilerVersion, fullCompilerVersion) where

import Data.Version
import GHC.Base

os, arch, compilerName :: String
os = "linux"
arch = "x86_64"
compilerName = "hythe"

compilerVersion, fullCompilerVersion :: Version
compilerVersion = Version [0, 1] []
fullCompilerVersion = Version [0, 1, 0] []
