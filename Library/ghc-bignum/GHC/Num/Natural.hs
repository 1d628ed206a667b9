{-# LANGUAGE MagicHash, UnboxedTuples, UnboxedSums, NoImplicitPrelude, PatternSynonyms, ViewPatterns #-}
-- | Integers that are never negative: the functions of GHC's module of this name. A flag is 1# for true.
module GHC.Num.Natural
  ( Natural(NS, NB), naturalCheck, naturalCheck#, naturalToInteger, naturalFromInteger#
  , naturalZero, naturalOne, naturalIsZero, naturalIsOne, naturalIsPowerOf2#
  , naturalFromBigNat#, naturalToBigNat#, naturalFromWord#, naturalFromWord, naturalFromWord2#, naturalFromWordList
  , naturalToWord#, naturalToWord, naturalToWordClamp#, naturalToWordClamp, naturalToWordMaybe#
  , naturalEncodeDouble#, naturalEncodeFloat#, naturalToDouble#, naturalToFloat#
  , naturalEq, naturalNe, naturalLt, naturalLe, naturalGt, naturalGe, naturalCompare
  , naturalEq#, naturalNe#, naturalLt#, naturalLe#, naturalGt#, naturalGe#
  , naturalAdd, naturalSub, naturalSubThrow, naturalSubUnsafe, naturalMul, naturalSqr, naturalSignum, naturalNegate
  , naturalQuotRem#, naturalQuotRem, naturalQuot, naturalRem, naturalGcd, naturalLcm, naturalPowMod
  , naturalAnd, naturalAndNot, naturalOr, naturalXor, naturalPopCount#, naturalPopCount
  , naturalShiftL#, naturalShiftL, naturalShiftR#, naturalShiftR
  , naturalBit#, naturalBit, naturalTestBit#, naturalTestBit
  , naturalLog2#, naturalLog2, naturalLogBase#, naturalLogBase, naturalLogBaseWord#, naturalLogBaseWord, naturalSizeInBase#
  , naturalFromAddr#, naturalFromAddr, naturalToAddr#, naturalToAddr, naturalFromByteArray#, naturalToMutableByteArray#
  ) where

import GHC.Classes
import GHC.Err (divZeroError)
import GHC.Num.BigNat
import GHC.Num.Integer
import GHC.Num.Integer.Type (Natural(..))
import GHC.Prim
import GHC.Types

naturalToInteger :: Natural -> Integer
naturalToInteger (MkNatural n) = n

-- | The integer must not be negative; nothing checks.
naturalFromInteger# :: Integer -> Natural
naturalFromInteger# n = MkNatural n

naturalCheck :: Natural -> Bool
naturalCheck n = isTrue# (naturalCheck# n)

naturalCheck# :: Natural -> Int#
naturalCheck# (MkNatural n) = andI# (integerCheck# n) (1# -# integerIsNegative# n)

naturalZero, naturalOne :: Natural
naturalZero = MkNatural integerZero
naturalOne = MkNatural integerOne

naturalIsZero, naturalIsOne :: Natural -> Bool
naturalIsZero (MkNatural n) = integerIsZero n
naturalIsOne (MkNatural n) = integerIsOne n

-- | The exponent, if it is a power of two.
naturalIsPowerOf2# :: Natural -> (# (# #) | Word# #)
naturalIsPowerOf2# (MkNatural n) = integerIsPowerOf2# n

-- Conversions

naturalFromBigNat# :: BigNat# -> Natural
naturalFromBigNat# n = MkNatural (integerFromBigNat# n)

naturalToBigNat# :: Natural -> BigNat#
naturalToBigNat# (MkNatural n) = integerToBigNatClamp# n

naturalFromWord# :: Word# -> Natural
naturalFromWord# w = MkNatural (integerFromWord# w)

naturalFromWord :: Word -> Natural
naturalFromWord (W# w) = naturalFromWord# w

-- | The most significant word first.
naturalFromWord2# :: Word# -> Word# -> Natural
naturalFromWord2# high low = naturalFromBigNat# (bigNatFromWords# high low)

-- | The most significant word first.
naturalFromWordList :: [Word] -> Natural
naturalFromWordList words = MkNatural (integerFromWordList False words)

-- | The value modulo 2^64.
naturalToWord# :: Natural -> Word#
naturalToWord# (MkNatural n) = integerToWord# n

naturalToWord :: Natural -> Word
naturalToWord n = W# (naturalToWord# n)

-- | The greatest word if it is too large.
naturalToWordClamp# :: Natural -> Word#
naturalToWordClamp# (NS w) = w
naturalToWordClamp# _ = 0xFFFFFFFFFFFFFFFF##

naturalToWordClamp :: Natural -> Word
naturalToWordClamp n = W# (naturalToWordClamp# n)

naturalToWordMaybe# :: Natural -> (# (# #) | Word# #)
naturalToWordMaybe# (NS w) = (# | w #)
naturalToWordMaybe# _ = (# (# #) | #)

naturalEncodeDouble# :: Natural -> Int# -> Double#
naturalEncodeDouble# (MkNatural n) e = integerEncodeDouble# n e

naturalEncodeFloat# :: Natural -> Int# -> Float#
naturalEncodeFloat# (MkNatural n) e = integerEncodeFloat# n e

naturalToDouble# :: Natural -> Double#
naturalToDouble# (MkNatural n) = integerToDouble# n

naturalToFloat# :: Natural -> Float#
naturalToFloat# (MkNatural n) = integerToFloat# n

-- Comparisons

naturalEq, naturalNe, naturalLt, naturalLe, naturalGt, naturalGe :: Natural -> Natural -> Bool
naturalEq (MkNatural a) (MkNatural b) = integerEq a b
naturalNe (MkNatural a) (MkNatural b) = integerNe a b
naturalLt (MkNatural a) (MkNatural b) = integerLt a b
naturalLe (MkNatural a) (MkNatural b) = integerLe a b
naturalGt (MkNatural a) (MkNatural b) = integerGt a b
naturalGe (MkNatural a) (MkNatural b) = integerGe a b

naturalEq#, naturalNe#, naturalLt#, naturalLe#, naturalGt#, naturalGe# :: Natural -> Natural -> Int#
naturalEq# (MkNatural a) (MkNatural b) = integerEq# a b
naturalNe# (MkNatural a) (MkNatural b) = integerNe# a b
naturalLt# (MkNatural a) (MkNatural b) = integerLt# a b
naturalLe# (MkNatural a) (MkNatural b) = integerLe# a b
naturalGt# (MkNatural a) (MkNatural b) = integerGt# a b
naturalGe# (MkNatural a) (MkNatural b) = integerGe# a b

naturalCompare :: Natural -> Natural -> Ordering
naturalCompare (MkNatural a) (MkNatural b) = integerCompare a b

-- Arithmetic

naturalAdd, naturalMul, naturalSubThrow, naturalSubUnsafe :: Natural -> Natural -> Natural
naturalAdd (MkNatural a) (MkNatural b) = MkNatural (integerAdd a b)
naturalMul (MkNatural a) (MkNatural b) = MkNatural (integerMul a b)
naturalSubThrow (MkNatural a) (MkNatural b) = integerToNaturalThrow (integerSub a b)
naturalSubUnsafe (MkNatural a) (MkNatural b) = MkNatural (integerSub a b)

-- | Nothing to be had below zero.
naturalSub :: Natural -> Natural -> (# (# #) | Natural #)
naturalSub (MkNatural a) (MkNatural b)
  | integerLt a b = (# (# #) | #)
  | True = (# | MkNatural (integerSub a b) #)

naturalSqr, naturalSignum, naturalNegate :: Natural -> Natural
naturalSqr n = naturalMul n n
naturalSignum (MkNatural n) = MkNatural (integerSignum n)
naturalNegate (MkNatural n) = integerToNaturalThrow (integerNegate n)

naturalQuotRem# :: Natural -> Natural -> (# Natural, Natural #)
naturalQuotRem# (MkNatural a) (MkNatural b) = case integerQuotRem# a b of (# q, r #) -> (# MkNatural q, MkNatural r #)

naturalQuotRem :: Natural -> Natural -> (Natural, Natural)
naturalQuotRem a b = case naturalQuotRem# a b of (# q, r #) -> (q, r)

naturalQuot, naturalRem, naturalGcd, naturalLcm :: Natural -> Natural -> Natural
naturalQuot (MkNatural a) (MkNatural b) = MkNatural (integerQuot a b)
naturalRem (MkNatural a) (MkNatural b) = MkNatural (integerRem a b)
naturalGcd (MkNatural a) (MkNatural b) = MkNatural (integerGcd a b)
naturalLcm (MkNatural a) (MkNatural b) = MkNatural (integerLcm a b)

-- | A power modulo the last.
naturalPowMod :: Natural -> Natural -> Natural -> Natural
naturalPowMod (MkNatural b) (MkNatural e) m
  | naturalIsZero m = divZeroError
  | True = case integerPowMod# b e m of
      (# n | #) -> n
      (# | _ #) -> naturalZero

-- Bits

naturalAnd, naturalAndNot, naturalOr, naturalXor :: Natural -> Natural -> Natural
naturalAnd (MkNatural a) (MkNatural b) = MkNatural (integerAnd a b)
naturalAndNot (MkNatural a) (MkNatural b) = MkNatural (integerAnd a (integerComplement b))
naturalOr (MkNatural a) (MkNatural b) = MkNatural (integerOr a b)
naturalXor (MkNatural a) (MkNatural b) = MkNatural (integerXor a b)

naturalPopCount# :: Natural -> Word#
naturalPopCount# (MkNatural n) = int2Word# (integerPopCount# n)

naturalPopCount :: Natural -> Word
naturalPopCount n = W# (naturalPopCount# n)

naturalShiftL#, naturalShiftR# :: Natural -> Word# -> Natural
naturalShiftL# (MkNatural n) k = MkNatural (integerShiftL# n k)
naturalShiftR# (MkNatural n) k = MkNatural (integerShiftR# n k)

naturalShiftL, naturalShiftR :: Natural -> Word -> Natural
naturalShiftL n (W# k) = naturalShiftL# n k
naturalShiftR n (W# k) = naturalShiftR# n k

naturalBit# :: Word# -> Natural
naturalBit# k = MkNatural (integerBit# k)

naturalBit :: Word -> Natural
naturalBit (W# k) = naturalBit# k

naturalTestBit# :: Natural -> Word# -> Int#
naturalTestBit# (MkNatural n) k = integerTestBit# n k

naturalTestBit :: Natural -> Word -> Bool
naturalTestBit n (W# k) = isTrue# (naturalTestBit# n k)

-- Logarithms, rounded down; of zero zero

naturalLog2# :: Natural -> Word#
naturalLog2# (MkNatural n) = integerLog2# n

naturalLog2 :: Natural -> Word
naturalLog2 n = W# (naturalLog2# n)

naturalLogBase# :: Natural -> Natural -> Word#
naturalLogBase# (MkNatural base) (MkNatural n) = integerLogBase# base n

naturalLogBase :: Natural -> Natural -> Word
naturalLogBase base n = W# (naturalLogBase# base n)

naturalLogBaseWord# :: Word# -> Natural -> Word#
naturalLogBaseWord# base (MkNatural n) = integerLogBaseWord# base n

naturalLogBaseWord :: Word -> Natural -> Word
naturalLogBaseWord (W# base) n = W# (naturalLogBaseWord# base n)

-- | The number of digits; of zero, 0.
naturalSizeInBase# :: Word# -> Natural -> Word#
naturalSizeInBase# base (MkNatural n) = integerSizeInBase# base n

-- Bytes, the most significant first if the flag is set

naturalFromAddr# :: Word# -> Addr# -> Int# -> State# s -> (# State# s, Natural #)
naturalFromAddr# size address mostFirst s = natural# (integerFromAddr# size address mostFirst s)

naturalFromAddr :: Word# -> Addr# -> Int# -> IO Natural
naturalFromAddr size address mostFirst = IO (naturalFromAddr# size address mostFirst)

naturalToAddr# :: Natural -> Addr# -> Int# -> State# s -> (# State# s, Word# #)
naturalToAddr# (MkNatural n) = integerToAddr# n

naturalToAddr :: Natural -> Addr# -> Int# -> IO Word
naturalToAddr (MkNatural n) = integerToAddr n

naturalFromByteArray# :: Word# -> ByteArray# -> Word# -> Int# -> State# s -> (# State# s, Natural #)
naturalFromByteArray# size bytes start mostFirst s = natural# (integerFromByteArray# size bytes start mostFirst s)

naturalToMutableByteArray# :: Natural -> MutableByteArray# s -> Word# -> Int# -> State# s -> (# State# s, Word# #)
naturalToMutableByteArray# (MkNatural n) = integerToMutableByteArray# n

natural# :: (# State# s, Integer #) -> (# State# s, Natural #)
natural# (# s, n #) = (# s, MkNatural n #)

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
