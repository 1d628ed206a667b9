{-# LANGUAGE DerivingStrategies, MagicHash #-}
module Test where

import GHC.Exts

newtype N = N Int# -- ERROR: needs the extension UnliftedNewtypes

data T = T
  deriving stock Show
  deriving anyclass Eq -- ERROR: needs the extension DeriveAnyClass

f :: c a => a -> Int -- ERROR: needs the extension ConstraintKinds
f _ = 1
