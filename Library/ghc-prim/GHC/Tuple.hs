{-# LANGUAGE NoImplicitPrelude #-}
-- | Tuples are part of the language, and need no module; here is the one of a single component.
module GHC.Tuple (Solo(..)) where

data Solo a = Solo a
