{-# LANGUAGE Unsafe #-}
{-# LANGUAGE AllowAmbiguousTypes, DataKinds, KindSignatures, MultiParamTypeClasses, NoImplicitPrelude #-}
-- | What `#x` stands for: `fromLabel @"x"`.
module GHC.OverloadedLabels (IsLabel(..)) where

import GHC.Types

class IsLabel (x :: Symbol) a where
  fromLabel :: a
