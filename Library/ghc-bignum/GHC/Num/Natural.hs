{-# LANGUAGE MagicHash, NoImplicitPrelude, PatternSynonyms, ViewPatterns #-}
-- | Integers that are never negative.
module GHC.Num.Natural
  ( Natural(NS, NB), naturalToInteger, naturalFromInteger#, integerFromNatural, naturalLog2#
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.Num.BigNat
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

-- | Of zero zero.
naturalLog2# :: Natural -> Word#
naturalLog2# (MkNatural n) = integerLog2# n

-- What GHC's constructors are: a word, or a magnitude of two limbs or more

data Parts = Small Word# | Large ByteArray#

parts :: Natural -> Parts
parts (MkNatural (IS i)) = Small (int2Word# i)
parts (MkNatural (IN n)) = Large n
parts (MkNatural (IP n)) = case bigNatSize# n of
  1# -> Small (bigNatLimb# n 0#)
  _ -> Large n

pattern NS :: Word# -> Natural
pattern NS w <- (parts -> Small w) where NS w = MkNatural (integerFromWord# w)

pattern NB :: ByteArray# -> Natural
pattern NB n <- (parts -> Large n) where NB n = MkNatural (integerFromBigNat# n)

{-# COMPLETE NS, NB #-}
