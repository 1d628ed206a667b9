{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash #-}
-- | Logarithms, rounded down, of positive numbers.
module GHC.Integer.Logarithms (wordLog2#, integerLog2#, integerLogBase#) where

import qualified GHC.Num.Integer as Integer
import GHC.Exts

wordLog2# :: Word# -> Int#
wordLog2# w = 63# -# word2Int# (clz# w)

integerLog2# :: Integer -> Int#
integerLog2# n = word2Int# (Integer.integerLog2# n)

integerLogBase# :: Integer -> Integer -> Int#
integerLogBase# base n = case go base of (_, I# e) -> e
  where
    -- What is left of the number, and how often the power goes into it.
    go :: Integer -> (Integer, Int)
    go power
      | n < power = (n, 0)
      | otherwise = case go (power * power) of
          (q, e)
            | q < power -> (q, 2 * e)
            | otherwise -> (q `quot` power, 2 * e + 1)
