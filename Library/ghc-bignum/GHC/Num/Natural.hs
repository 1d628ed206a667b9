{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Integers that are never negative.
module GHC.Num.Natural
  ( Natural, naturalToInteger, naturalFromInteger#, integerFromNatural
  ) where

import GHC.Types
import GHC.Classes
import GHC.Num.Integer

newtype Natural = MkNatural Integer

instance Eq Natural where
  MkNatural a == MkNatural b = integerEq a b
  MkNatural a /= MkNatural b = integerNe a b

instance Ord Natural where
  compare (MkNatural a) (MkNatural b) = integerCompare a b
  MkNatural a < MkNatural b = integerLt a b
  MkNatural a <= MkNatural b = integerLe a b
  MkNatural a > MkNatural b = integerGt a b
  MkNatural a >= MkNatural b = integerGe a b

naturalToInteger, integerFromNatural :: Natural -> Integer
naturalToInteger (MkNatural n) = n
integerFromNatural (MkNatural n) = n

-- | The integer must not be negative; nothing checks.
naturalFromInteger# :: Integer -> Natural
naturalFromInteger# n = MkNatural n
