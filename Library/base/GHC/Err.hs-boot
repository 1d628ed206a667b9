{-# LANGUAGE NoImplicitPrelude #-}
module GHC.Err where

import GHC.Types

errorWithoutStackTrace :: [Char] -> a
