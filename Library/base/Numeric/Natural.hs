{-# LANGUAGE NoImplicitPrelude #-}
-- | Integers that are never negative.
module Numeric.Natural (Natural, minusNaturalMaybe) where

import GHC.Base
import GHC.Num

-- | The difference, if it is not negative.
minusNaturalMaybe :: Natural -> Natural -> Maybe Natural
minusNaturalMaybe a b
  | a >= b = Just (a - b)
  | otherwise = Nothing
