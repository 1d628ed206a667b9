{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | Integers of any size.
--
-- The functions that divide expect a divisor that is not zero: 'GHC.Real.Integral' checks.
module GHC.Num.Integer.Type
  ( Integer(..), Natural(..)
  , integerZero, integerOne, integerIsZero, integerIsOne, integerIsNegative
  , integerFromInt#, integerFromInt, integerFromWord#, integerFromWord
  , integerToInt#, integerToInt, integerToWord#, integerToWord
  , integerFromBigNat#, integerFromBigNatNeg#, integerFromWordNeg#, signed#, sign#, magnitude#, integerFromDecimal#
  , integerEq, integerNe, integerLt, integerLe, integerGt, integerGe, integerCompare
  , integerAdd, integerSub, integerMul, integerNegate, integerAbs, integerSignum
  , integerQuotRem#, integerQuotRem, integerQuot, integerRem
  , integerDivMod#, integerDivMod, integerDiv, integerMod
  , integerGcd, integerLcm, integerSqr
  , integerAnd, integerOr, integerXor, integerComplement
  , integerShiftL#, integerShiftR#, integerBit#, integerTestBit#, integerPopCount#, integerLog2#
  , integerEncodeDouble#, integerEncodeFloat#, integerDecodeDouble#, integerDecodeFloat#
  , integerToDouble#, integerToFloat#
  , integerShows
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.Num.BigNat
import Hythe.Functions

-- | Values that fit an 'Int' are always @IS@. The others are a sign and a magnitude in limbs of a
-- word each, least significant first, the last one not zero.
data Integer = IS Int# | IP ByteArray# | IN ByteArray#

-- | An integer that is never negative; see GHC.Num.Natural.
newtype Natural = MkNatural Integer

-- Conversions

integerZero, integerOne :: Integer
integerZero = IS 0#
integerOne = IS 1#

integerIsZero, integerIsOne, integerIsNegative :: Integer -> Bool
integerIsZero (IS 0#) = True
integerIsZero _ = False
integerIsOne (IS 1#) = True
integerIsOne _ = False
integerIsNegative (IS i) = isTrue# (i <# 0#)
integerIsNegative (IP _) = False
integerIsNegative (IN _) = True

integerFromInt# :: Int# -> Integer
integerFromInt# i = IS i
{-# INLINE integerFromInt# #-}

integerFromInt :: Int -> Integer
integerFromInt (I# i) = IS i
{-# INLINE integerFromInt #-}

integerFromWord# :: Word# -> Integer
integerFromWord# w
  | isTrue# (word2Int# w >=# 0#) = IS (word2Int# w)
  | True = IP (bigNatFromWord# w)

integerFromWord :: Word -> Integer
integerFromWord (W# w) = integerFromWord# w

-- | The value modulo 2^64.
integerToWord# :: Integer -> Word#
integerToWord# (IS i) = int2Word# i
integerToWord# (IP n) = bigNatLimb# n 0#
integerToWord# (IN n) = int2Word# (negateInt# (word2Int# (bigNatLimb# n 0#)))

integerToInt# :: Integer -> Int#
integerToInt# (IS i) = i
integerToInt# n = word2Int# (integerToWord# n)

integerToInt :: Integer -> Int
integerToInt n = I# (integerToInt# n)
{-# INLINE integerToInt #-}

integerToWord :: Integer -> Word
integerToWord n = W# (integerToWord# n)
{-# INLINE integerToWord #-}

integerFromBigNat# :: ByteArray# -> Integer
integerFromBigNat# n = case bigNatSize# n of
  0# -> IS 0#
  1# -> integerFromWord# (bigNatLimb# n 0#)
  _ -> IP n

integerFromBigNatNeg# :: ByteArray# -> Integer
integerFromBigNatNeg# n = case bigNatSize# n of
  0# -> IS 0#
  1# -> integerFromWordNeg# (bigNatLimb# n 0#)
  _ -> IN n

-- | The negative of a word.
integerFromWordNeg# :: Word# -> Integer
integerFromWordNeg# w = case negateInt# (word2Int# w) of
  i | isTrue# (i <=# 0#) -> IS i
    | True -> IN (bigNatFromWord# w)

-- | A magnitude under a sign: negative if the flag is not 0.
signed# :: Int# -> ByteArray# -> Integer
signed# 0# n = integerFromBigNat# n
signed# _ n = integerFromBigNatNeg# n

-- | The value of a literal: decimal digits up to a NUL.
integerFromDecimal# :: Addr# -> Integer
integerFromDecimal# text = integerFromBigNat# (bigNatFromDecimal# text)

-- | 1 if negative.
sign# :: Integer -> Int#
sign# (IS i) = i <# 0#
sign# (IP _) = 0#
sign# (IN _) = 1#

magnitude# :: Integer -> ByteArray#
magnitude# (IS i) = bigNatFromWord# (absWord# i)
magnitude# (IP n) = n
magnitude# (IN n) = n

absWord# :: Int# -> Word#
absWord# i
  | isTrue# (i <# 0#) = int2Word# (negateInt# i)
  | True = int2Word# i

-- Comparisons

instance Eq Integer where
  (==) = integerEq
  (/=) = integerNe

instance Ord Integer where
  compare = integerCompare
  (<) = integerLt
  (<=) = integerLe
  (>) = integerGt
  (>=) = integerGe

integerEq, integerNe, integerLt, integerLe, integerGt, integerGe :: Integer -> Integer -> Bool
integerEq (IS a) (IS b) = isTrue# (a ==# b)
integerEq a b = case integerCompare a b of { EQ -> True; _ -> False }
integerNe (IS a) (IS b) = isTrue# (a /=# b)
integerNe a b = case integerCompare a b of { EQ -> False; _ -> True }
integerLt (IS a) (IS b) = isTrue# (a <# b)
integerLt a b = case integerCompare a b of { LT -> True; _ -> False }
integerLe (IS a) (IS b) = isTrue# (a <=# b)
integerLe a b = case integerCompare a b of { GT -> False; _ -> True }
integerGt (IS a) (IS b) = isTrue# (a ># b)
integerGt a b = case integerCompare a b of { GT -> True; _ -> False }
integerGe (IS a) (IS b) = isTrue# (a >=# b)
integerGe a b = case integerCompare a b of { LT -> False; _ -> True }

integerCompare :: Integer -> Integer -> Ordering
integerCompare (IS a) (IS b) = compareInt# a b
integerCompare (IP a) (IP b) = compareInt# (bigNatCompare# a b) 0#
integerCompare (IN a) (IN b) = compareInt# (bigNatCompare# b a) 0#
integerCompare (IN _) _ = LT
integerCompare (IP _) _ = GT
integerCompare (IS _) (IP _) = LT
integerCompare (IS _) (IN _) = GT

instance Eq Natural where
  MkNatural a == MkNatural b = integerEq a b
  MkNatural a /= MkNatural b = integerNe a b

instance Ord Natural where
  compare (MkNatural a) (MkNatural b) = integerCompare a b
  MkNatural a < MkNatural b = integerLt a b
  MkNatural a <= MkNatural b = integerLe a b
  MkNatural a > MkNatural b = integerGt a b
  MkNatural a >= MkNatural b = integerGe a b

-- Arithmetic

integerAdd :: Integer -> Integer -> Integer
integerAdd (IS a) (IS b) = case addIntC# a b of
  (# r, 0# #) -> IS r
  (# r, _ #)
    | isTrue# (a >=# 0#) -> IP (bigNatFromWord# (int2Word# r))
    | isTrue# (r ==# 0#) -> IN (bigNatFromWords# 1## 0##)
    | True -> IN (bigNatFromWord# (int2Word# (negateInt# r)))
integerAdd (IS 0#) b = b
integerAdd a (IS 0#) = a
integerAdd a b = addSigned (sign# a) (magnitude# a) (sign# b) (magnitude# b)

integerSub :: Integer -> Integer -> Integer
integerSub (IS a) (IS b) = case subIntC# a b of
  (# r, 0# #) -> IS r
  (# r, _ #)
    | isTrue# (a >=# 0#) -> IP (bigNatFromWord# (int2Word# r))
    | True -> IN (bigNatFromWord# (int2Word# (negateInt# r)))
integerSub a (IS 0#) = a
integerSub a b = addSigned (sign# a) (magnitude# a) (1# -# sign# b) (magnitude# b)

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
integerMul a b = signed# (sign# a /=# sign# b) (bigNatMul# (magnitude# a) (magnitude# b))

integerSqr :: Integer -> Integer
integerSqr a = integerMul a a

integerNegate :: Integer -> Integer
integerNegate (IS i) = case subIntC# 0# i of
  (# r, 0# #) -> IS r
  _ -> IP (bigNatFromWord# (int2Word# i))
integerNegate (IP n) = integerFromBigNatNeg# n
integerNegate (IN n) = IP n

integerAbs :: Integer -> Integer
integerAbs n@(IS i)
  | isTrue# (i >=# 0#) = n
  | True = integerNegate n
integerAbs (IN n) = IP n
integerAbs n = n

integerSignum :: Integer -> Integer
integerSignum (IS i)
  | isTrue# (i ># 0#) = IS 1#
  | isTrue# (i <# 0#) = IS -1#
  | True = IS 0#
integerSignum (IP _) = IS 1#
integerSignum (IN _) = IS -1#

-- Division

-- | Quotient rounded towards zero, and the remainder, which has the dividend's sign.
integerQuotRem# :: Integer -> Integer -> (# Integer, Integer #)
integerQuotRem# (IS a) (IS b)
  | isTrue# (b ==# -1#) = (# integerNegate (IS a), IS 0# #)
  | True = case quotRemInt# a b of (# q, r #) -> (# IS q, IS r #)
integerQuotRem# n (IS 1#) = (# n, IS 0# #)
integerQuotRem# a b = divide a b (magnitude# a) (magnitude# b)

divide :: Integer -> Integer -> ByteArray# -> ByteArray# -> (# Integer, Integer #)
divide a b m d
  | isTrue# (bigNatCompare# m d <# 0#) = (# IS 0#, a #)
  | True = case bigNatQuotRem# m d of
      (# q, r #) -> (# signed# (sign# a /=# sign# b) q, signed# (sign# a) r #)

integerQuotRem :: Integer -> Integer -> (Integer, Integer)
integerQuotRem a b = case integerQuotRem# a b of (# q, r #) -> (q, r)

integerQuot, integerRem :: Integer -> Integer -> Integer
integerQuot n (IS 1#) = n
integerQuot (IP a) (IP b)
  | isTrue# (bigNatSize# a >=# bigNatSize# b) = integerFromBigNat# (bigNatQuot# a b)
integerQuot a b = case integerQuotRem# a b of (# q, _ #) -> q
integerRem (IP a) (IP b)
  | isTrue# (bigNatSize# a >=# bigNatSize# b) = integerFromBigNat# (bigNatRem# a b)
integerRem a b = case integerQuotRem# a b of (# _, r #) -> r

-- | Quotient rounded down, and the remainder, which has the divisor's sign.
integerDivMod# :: Integer -> Integer -> (# Integer, Integer #)
integerDivMod# a b = case integerQuotRem# a b of
  (# q, r #)
    | integerIsZero r -> (# q, r #)
    | isTrue# (sign# r /=# sign# b) -> (# integerSub q (IS 1#), integerAdd r b #)
    | True -> (# q, r #)

integerDivMod :: Integer -> Integer -> (Integer, Integer)
integerDivMod a b = case integerDivMod# a b of (# q, r #) -> (q, r)

integerDiv, integerMod :: Integer -> Integer -> Integer
integerDiv a b = case integerDivMod# a b of (# q, _ #) -> q
integerMod a b = case integerDivMod# a b of (# _, r #) -> r

integerGcd :: Integer -> Integer -> Integer
integerGcd (IS 0#) b = integerAbs b
integerGcd a (IS 0#) = integerAbs a
integerGcd (IS a) (IS b) = integerFromWord# (gcdWord# (absWord# a) (absWord# b))
integerGcd (IS 1#) _ = IS 1#
integerGcd _ (IS 1#) = IS 1#
integerGcd a b = integerFromBigNat# (bigNatGcd# (magnitude# a) (magnitude# b))

gcdWord# :: Word# -> Word# -> Word#
gcdWord# x 0## = x
gcdWord# x y = gcdWord# y (remWord# x y)

integerLcm :: Integer -> Integer -> Integer
integerLcm (IS 0#) _ = IS 0#
integerLcm _ (IS 0#) = IS 0#
integerLcm a b = integerMul (integerQuot (integerAbs a) (integerGcd a b)) (integerAbs b)

-- Bits: negative numbers have infinitely many ones in front.

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

-- Floating point

-- | The nearest double, ties to even, whatever the rounding mode: the machine converts what is exact.
integerToDouble# :: Integer -> Double#
integerToDouble# (IS i)
  | isTrue# (leWord# (int2Word# (i +# 0x20000000000000#)) 0x40000000000000##) = int2Double# i
integerToDouble# n = integerEncodeDouble# n 0#
{-# INLINE integerToDouble# #-}

integerToFloat# :: Integer -> Float#
integerToFloat# (IS i)
  | isTrue# (leWord# (int2Word# (i +# 0x1000000#)) 0x2000000##) = int2Float# i
integerToFloat# n = integerEncodeFloat# n 0#
{-# INLINE integerToFloat# #-}

-- | @integerEncodeDouble# m e@ is the double nearest to @m * 2^e@.
integerEncodeDouble# :: Integer -> Int# -> Double#
integerEncodeDouble# (IS i) e = case c_encode_double i e of D# d -> d
integerEncodeDouble# (IP n) e = bigNatEncodeDouble# n e
integerEncodeDouble# (IN n) e = negateDouble# (bigNatEncodeDouble# n e)

integerEncodeFloat# :: Integer -> Int# -> Float#
integerEncodeFloat# (IS i) e = case c_encode_float i e of F# f -> f
integerEncodeFloat# (IP n) e = bigNatEncodeFloat# n e
integerEncodeFloat# (IN n) e = negateFloat# (bigNatEncodeFloat# n e)

integerDecodeDouble# :: Double# -> (# Integer, Int# #)
integerDecodeDouble# d = case decodeDouble_Int64# d of (# m, e #) -> (# IS m, e #)

integerDecodeFloat# :: Float# -> (# Integer, Int# #)
integerDecodeFloat# f = case decodeFloat_Int# f of (# m, e #) -> (# IS m, e #)

foreign import ccall unsafe "hy_encode_double" c_encode_double :: Int# -> Int# -> Double
foreign import ccall unsafe "hy_encode_float" c_encode_float :: Int# -> Int# -> Float

-- Text

-- | The decimal digits, after a minus sign if negative, before a rest.
integerShows :: Integer -> [Char] -> [Char]
integerShows (IS i) rest
  | isTrue# (i <# 0#) = '-' : wordDigits (int2Word# (negateInt# i)) rest
  | True = wordDigits (int2Word# i) rest
integerShows (IP n) rest = bigNatShows# n rest
integerShows (IN n) rest = '-' : bigNatShows# n rest
