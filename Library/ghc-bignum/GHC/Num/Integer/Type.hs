{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | Integers of any size: the type, what it converts to and from, comparisons and signs.
module GHC.Num.Integer.Type
  ( Integer(..), Natural(..)
  , integerZero, integerOne, integerIsZero, integerIsOne, integerIsNegative
  , integerFromInt#, integerFromInt, integerFromWord#, integerFromWord
  , integerToInt#, integerToInt, integerToWord#, integerToWord
  , integerFromBigNat#, integerFromBigNatNeg#, integerFromWordNeg#, signed#, sign#, magnitude#, absWord#, integerFromDecimal#
  , integerEq, integerNe, integerLt, integerLe, integerGt, integerGe, integerCompare
  , integerNegate, integerAbs, integerSignum
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

-- Signs

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
