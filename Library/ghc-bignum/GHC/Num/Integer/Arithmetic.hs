{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Sums, products, quotients and common divisors of integers.
--
-- The functions that divide expect a divisor that is not zero: 'GHC.Real.Integral' checks. A small operand beside a
-- long one stays a word, for which the kernels have loops of their own.
module GHC.Num.Integer.Arithmetic
  ( integerAdd, integerSub, integerMul, integerSqr
  , integerQuotRem#, integerQuotRem, integerQuot, integerRem
  , integerDivMod#, integerDivMod, integerDiv, integerMod
  , integerGcd, integerLcm
  ) where

import GHC.Prim
import GHC.Types
import GHC.Num.BigNat
import GHC.Num.Integer.Type

-- Sums and products

integerAdd :: Integer -> Integer -> Integer
integerAdd (IS a) (IS b) = case addIntC# a b of
  (# r, 0# #) -> IS r
  (# r, _ #)
    | isTrue# (a >=# 0#) -> IP (bigNatFromWord# (int2Word# r))
    | isTrue# (r ==# 0#) -> IN (bigNatFromWords# 1## 0##)
    | True -> IN (bigNatFromWord# (int2Word# (negateInt# r)))
integerAdd (IS 0#) b = b
integerAdd a (IS 0#) = a
integerAdd a (IS b) = addWord (sign# a) (magnitude# a) (b <# 0#) (absWord# b)
integerAdd (IS a) b = addWord (sign# b) (magnitude# b) (a <# 0#) (absWord# a)
integerAdd a b = addSigned (sign# a) (magnitude# a) (sign# b) (magnitude# b)

integerSub :: Integer -> Integer -> Integer
integerSub (IS a) (IS b) = case subIntC# a b of
  (# r, 0# #) -> IS r
  (# r, _ #)
    | isTrue# (a >=# 0#) -> IP (bigNatFromWord# (int2Word# r))
    | True -> IN (bigNatFromWord# (int2Word# (negateInt# r)))
integerSub a (IS 0#) = a
integerSub a (IS b) = addWord (sign# a) (magnitude# a) (b >=# 0#) (absWord# b)
integerSub (IS a) b = addWord (1# -# sign# b) (magnitude# b) (a <# 0#) (absWord# a)
integerSub a b = addSigned (sign# a) (magnitude# a) (1# -# sign# b) (magnitude# b)

-- | A magnitude and a word that is not greater, each under a sign.
addWord :: Int# -> ByteArray# -> Int# -> Word# -> Integer
addWord s a t w
  | isTrue# (s ==# t) = signed# s (bigNatAddWord# a w)
  | True = signed# s (bigNatSubWord# a w)

addSigned :: Int# -> ByteArray# -> Int# -> ByteArray# -> Integer
addSigned s a t b
  | isTrue# (s ==# t) = signed# s (bigNatAdd# a b)
  | True = case bigNatSubtract a b of
      Signed r flipped -> signed# (flipped /=# s) r

integerMul :: Integer -> Integer -> Integer
integerMul (IS a) (IS b)
  | isTrue# (mulIntMayOflo# a b ==# 0#) = IS (a *# b)
  | True = case timesWord2# (absWord# a) (absWord# b) of
      (# hi, lo #) -> signed# ((a <# 0#) /=# (b <# 0#)) (bigNatFromWords# hi lo)
integerMul (IS 0#) _ = IS 0#
integerMul _ (IS 0#) = IS 0#
integerMul (IS 1#) b = b
integerMul a (IS 1#) = a
integerMul a (IS b) = mulWord a b
integerMul (IS a) b = mulWord b a
integerMul a b = signed# (sign# a /=# sign# b) (bigNatMul# (magnitude# a) (magnitude# b))

mulWord :: Integer -> Int# -> Integer
mulWord a b = signed# (sign# a /=# (b <# 0#)) (bigNatMulWord# (magnitude# a) (absWord# b))

integerSqr :: Integer -> Integer
integerSqr a = integerMul a a

-- Quotients

-- | Quotient rounded towards zero, and the remainder, which has the dividend's sign.
integerQuotRem# :: Integer -> Integer -> (# Integer, Integer #)
integerQuotRem# (IS a) (IS b)
  | isTrue# (b ==# -1#) = both (integerNegate (IS a)) (IS 0#)
  | True = case quotRemInt# a b of (# q, r #) -> (# IS q, IS r #)
integerQuotRem# n (IS 1#) = (# n, IS 0# #)
integerQuotRem# a (IS b) = case bigNatQuotRemWord# (magnitude# a) (absWord# b) of
  (# q, r #) -> both (signed# (sign# a /=# (b <# 0#)) q) (signedWord (sign# a) r)
integerQuotRem# a@(IS _) b
  -- The least small number is as long as the first of those that are not.
  | integerEq (integerNegate a) b = (# IS -1#, IS 0# #)
  | True = (# IS 0#, a #)
integerQuotRem# a b = divide a b (magnitude# a) (magnitude# b)

-- | A word that is less than 2^63, under a sign.
signedWord :: Int# -> Word# -> Integer
signedWord 0# w = IS (word2Int# w)
signedWord _ w = IS (negateInt# (word2Int# w))

divide :: Integer -> Integer -> ByteArray# -> ByteArray# -> (# Integer, Integer #)
divide a b m d
  | isTrue# (bigNatCompare# m d <# 0#) = (# IS 0#, a #)
  | True = case bigNatQuotRem# m d of
      (# q, r #) -> both (signed# (sign# a /=# sign# b) q) (signed# (sign# a) r)

-- | Evaluated: cheaper than to remember how.
both :: Integer -> Integer -> (# Integer, Integer #)
both !q !r = (# q, r #)
{-# INLINE both #-}

integerQuotRem :: Integer -> Integer -> (Integer, Integer)
integerQuotRem a b = case integerQuotRem# a b of (# q, r #) -> (q, r)

integerQuot, integerRem :: Integer -> Integer -> Integer
integerQuot n (IS 1#) = n
integerQuot (IP a) (IP b)
  | isTrue# (bigNatSize# a >=# bigNatSize# b) = integerFromBigNat# (bigNatQuot# a b)
integerQuot a b = case integerQuotRem# a b of (# q, _ #) -> q
integerRem (IS a) (IS b)
  | isTrue# (b ==# -1#) = IS 0#
  | True = IS (remInt# a b)
integerRem a (IS b) = signedWord (sign# a) (bigNatRemWord# (magnitude# a) (absWord# b))
integerRem (IP a) (IP b)
  | isTrue# (bigNatSize# a >=# bigNatSize# b) = integerFromBigNat# (bigNatRem# a b)
integerRem a b = case integerQuotRem# a b of (# _, r #) -> r

-- | Quotient rounded down, and the remainder, which has the divisor's sign.
integerDivMod# :: Integer -> Integer -> (# Integer, Integer #)
integerDivMod# a b = case integerQuotRem# a b of
  (# q, r #)
    | isBelow r b -> both (integerSub q (IS 1#)) (integerAdd r b)
    | True -> (# q, r #)

-- | Whether a remainder has the sign that its divisor has not.
isBelow :: Integer -> Integer -> Bool
isBelow (IS 0#) _ = False
isBelow r b = isTrue# (sign# r /=# sign# b)

integerDivMod :: Integer -> Integer -> (Integer, Integer)
integerDivMod a b = case integerDivMod# a b of (# q, r #) -> (q, r)

integerDiv, integerMod :: Integer -> Integer -> Integer
integerDiv a b = case integerDivMod# a b of (# q, _ #) -> q
integerMod a b = case integerRem a b of
  r | isBelow r b -> integerAdd r b
    | True -> r

-- Common divisors

integerGcd :: Integer -> Integer -> Integer
integerGcd (IS 0#) b = integerAbs b
integerGcd a (IS 0#) = integerAbs a
integerGcd (IS a) (IS b) = integerFromWord# (gcdWord# (absWord# a) (absWord# b))
integerGcd (IS a) b = gcdLong (absWord# a) (magnitude# b)
integerGcd a (IS b) = gcdLong (absWord# b) (magnitude# a)
integerGcd a b = integerFromBigNat# (bigNatGcd# (magnitude# a) (magnitude# b))

gcdLong :: Word# -> ByteArray# -> Integer
gcdLong 1## _ = IS 1#
gcdLong w n = integerFromWord# (gcdWord# w (bigNatRemWord# n w))

integerLcm :: Integer -> Integer -> Integer
integerLcm (IS 0#) _ = IS 0#
integerLcm _ (IS 0#) = IS 0#
integerLcm a b = integerMul (integerQuot (integerAbs a) (integerGcd a b)) (integerAbs b)
