{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Bits of integers: negative numbers have infinitely many ones in front.
module GHC.Num.Integer.Bits
  ( integerAnd, integerOr, integerXor, integerComplement
  , integerShiftL#, integerShiftR#, integerBit#, integerTestBit#, integerPopCount#, integerLog2#
  ) where

import GHC.Prim
import GHC.Types
import GHC.Num.BigNat
import GHC.Num.Integer.Arithmetic
import GHC.Num.Integer.Type

integerComplement :: Integer -> Integer
integerComplement (IS i) = IS (notI# i)
integerComplement n = integerSub (IS -1#) n

integerAnd, integerOr, integerXor :: Integer -> Integer -> Integer
integerAnd (IS 0#) _ = IS 0#
integerAnd (IS a) (IS b) = IS (andI# a b)
integerAnd a b = fromSigned (bigNatAnd (magnitude# a) (sign# a) (magnitude# b) (sign# b))
integerOr (IS a) (IS b) = IS (orI# a b)
integerOr a b = fromSigned (bigNatOr (magnitude# a) (sign# a) (magnitude# b) (sign# b))
integerXor (IS a) (IS b) = IS (word2Int# (xor# (int2Word# a) (int2Word# b)))
integerXor a b = fromSigned (bigNatXor (magnitude# a) (sign# a) (magnitude# b) (sign# b))

fromSigned :: Signed -> Integer
fromSigned (Signed n s) = signed# s n

integerShiftL# :: Integer -> Word# -> Integer
integerShiftL# n 0## = n
integerShiftL# (IS 0#) _ = IS 0#
integerShiftL# (IS i) k
  | isTrue# (ltWord# k 64##)
  , isTrue# (uncheckedIShiftRA# (uncheckedIShiftL# i (word2Int# k)) (word2Int# k) ==# i)
  = IS (uncheckedIShiftL# i (word2Int# k))
integerShiftL# n k = signed# (sign# n) (bigNatShiftL# (magnitude# n) k)

-- | Rounds down.
integerShiftR# :: Integer -> Word# -> Integer
integerShiftR# n 0## = n
integerShiftR# (IS i) k
  | isTrue# (ltWord# k 64##) = IS (uncheckedIShiftRA# i (word2Int# k))
  | True = IS (uncheckedIShiftRA# i 63#)
integerShiftR# (IP n) k = integerFromBigNat# (bigNatShiftR# n k)
integerShiftR# (IN n) k = integerFromBigNatNeg# (bigNatShiftRUp# n k)

integerBit# :: Word# -> Integer
integerBit# k = integerShiftL# (IS 1#) k

integerTestBit# :: Integer -> Word# -> Int#
integerTestBit# (IS i) k
  | isTrue# (ltWord# k 64##) = andI# (uncheckedIShiftRA# i (word2Int# k)) 1#
  | True = i <# 0#
integerTestBit# (IP n) k = bigNatTestBit# n 0# k
integerTestBit# (IN n) k = bigNatTestBit# n 1# k

-- | The number of ones; for a negative number, minus the number of ones of its negation.
integerPopCount# :: Integer -> Int#
integerPopCount# (IS i)
  | isTrue# (i >=# 0#) = word2Int# (popCnt# (int2Word# i))
  | True = negateInt# (word2Int# (popCnt# (int2Word# (negateInt# i))))
integerPopCount# (IP n) = bigNatPopCount# n
integerPopCount# (IN n) = negateInt# (bigNatPopCount# n)

-- | The position of the highest one; 0 for numbers below 1.
integerLog2# :: Integer -> Word#
integerLog2# (IS i)
  | isTrue# (i <=# 0#) = 0##
  | True = minusWord# 63## (clz# (int2Word# i))
integerLog2# (IP n) = minusWord# (int2Word# (bigNatBits# n)) 1##
integerLog2# (IN _) = 0##
