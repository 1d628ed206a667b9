{-# LANGUAGE MagicHash, UnboxedTuples, UnboxedSums, NoImplicitPrelude #-}
-- | Integers of any size: the functions of GHC's module of this name.
--
-- A flag (@Bool#@ of GHC's) is 1# for true. Where bytes are read or written, the flag says that the most significant
-- byte comes first.
module GHC.Num.Integer
  ( Integer(..), integerCheck, integerCheck#
  , integerZero, integerOne, integerIsZero, integerIsOne, integerIsNegative, integerIsNegative#
  , integerFromInt#, integerFromInt, integerFromInt64#, integerFromWord#, integerFromWord, integerFromWordNeg#, integerFromWordSign#
  , integerFromWordList, integerToInt#, integerToInt, integerToWord#, integerToWord
  , integerFromBigNat#, integerFromBigNatNeg#, integerFromBigNatSign#, integerToBigNatSign#, integerToBigNatClamp#
  , integerFromNatural, integerToNatural, integerToNaturalClamp, integerToNaturalThrow
  , integerEq, integerNe, integerLt, integerLe, integerGt, integerGe, integerCompare, integerCompare'
  , integerEq#, integerNe#, integerLt#, integerLe#, integerGt#, integerGe#
  , integerAdd, integerSub, integerMul, integerNegate, integerAbs, integerSignum, integerSignum#
  , integerQuotRem#, integerQuotRem, integerQuot, integerRem, integerDivMod#, integerDivMod, integerDiv, integerMod
  , integerGcd, integerLcm, integerGcde, integerGcde#, integerSqr, integerPowMod#, integerRecipMod#
  , integerAnd, integerOr, integerXor, integerComplement, integerPopCount#
  , integerShiftL#, integerShiftR#, integerShiftL, integerShiftR, integerBit#, integerBit, integerTestBit#, integerTestBit
  , integerLog2#, integerLog2, integerLogBase#, integerLogBase, integerLogBaseWord#, integerLogBaseWord
  , integerIsPowerOf2#, integerSizeInBase#
  , integerEncodeDouble#, integerEncodeDouble, integerEncodeFloat#, integerDecodeDouble#, integerToDouble#, integerToFloat#
  , integerFromAddr#, integerFromAddr, integerToAddr#, integerToAddr
  , integerFromByteArray#, integerFromByteArray, integerToMutableByteArray#, integerToMutableByteArray
  ) where

import GHC.Classes
import GHC.Err (underflowError)
import GHC.Magic
import GHC.Num.BigNat
import GHC.Num.Integer.Arithmetic
import GHC.Num.Integer.Bits
import GHC.Num.Integer.Type
import GHC.Prim
import GHC.Types

-- | Of the representation: always.
integerCheck :: Integer -> Bool
integerCheck n = isTrue# (integerCheck# n)

integerCheck# :: Integer -> Int#
integerCheck# (IS _) = 1#
integerCheck# (IP n) = bigNatSize# n ># 0#
integerCheck# (IN n) = bigNatSize# n ># 0#

-- Conversions

integerIsNegative# :: Integer -> Int#
integerIsNegative# = sign#

integerFromInt64# :: Int# -> Integer
integerFromInt64# i = IS i

-- | Negative if the flag is set.
integerFromWordSign# :: Int# -> Word# -> Integer
integerFromWordSign# 0# w = integerFromWord# w
integerFromWordSign# _ w = integerFromWordNeg# w

-- | Negative if the flag is set; the most significant word first.
integerFromWordList :: Bool -> [Word] -> Integer
integerFromWordList negative words = if negative then integerNegate value else value
  where
    value = go integerZero words
    go n [] = n
    go n (W# w : rest) = go (integerOr (integerShiftL# n 64##) (integerFromWord# w)) rest

integerFromBigNatSign# :: Int# -> BigNat# -> Integer
integerFromBigNatSign# = signed#

integerToBigNatSign# :: Integer -> (# Int#, BigNat# #)
integerToBigNatSign# n = (# sign# n, magnitude# n #)

-- | Of a negative number, zero.
integerToBigNatClamp# :: Integer -> BigNat#
integerToBigNatClamp# n = case sign# n of
  0# -> magnitude# n
  _ -> bigNatFromWord# 0##

integerFromNatural :: Natural -> Integer
integerFromNatural (MkNatural n) = n

-- | The absolute value.
integerToNatural :: Integer -> Natural
integerToNatural n = MkNatural (integerAbs n)

-- | Of a negative number, zero.
integerToNaturalClamp :: Integer -> Natural
integerToNaturalClamp n = if integerIsNegative n then MkNatural integerZero else MkNatural n

-- | Of a negative number, an arithmetic underflow.
integerToNaturalThrow :: Integer -> Natural
integerToNaturalThrow n = if integerIsNegative n then underflowError else MkNatural n

-- Comparisons

integerEq#, integerNe#, integerLt#, integerLe#, integerGt#, integerGe# :: Integer -> Integer -> Int#
integerEq# a b = flag# (integerEq a b)
integerNe# a b = flag# (integerNe a b)
integerLt# a b = flag# (integerLt a b)
integerLe# a b = flag# (integerLe a b)
integerGt# a b = flag# (integerGt a b)
integerGe# a b = flag# (integerGe a b)

flag# :: Bool -> Int#
flag# = dataToTag#

integerCompare' :: Integer -> Integer -> Ordering
integerCompare' = integerCompare

integerSignum# :: Integer -> Int#
integerSignum# n = integerToInt# (integerSignum n)

-- Divisors and powers

-- | @(g, x, y)@ with @a * x + b * y == g@, the greatest common divisor.
integerGcde :: Integer -> Integer -> (Integer, Integer, Integer)
integerGcde a b
  | integerEq (integerAbs a) (integerAbs b) = positive b integerZero (if integerIsZero b then integerZero else integerOne)
  | True = go a b integerOne integerZero integerZero integerOne
  where
    go r s x x' y y'
      | integerIsZero s = positive r x y
      | True = case integerQuotRem# r s of
          (# q, t #) -> go s t x' (step q x x') y' (step q y y')
    step q older newer = integerSub older (integerMul q newer)
    positive g x y
      | integerIsNegative g = (integerNegate g, integerNegate x, integerNegate y)
      | True = (g, x, y)

integerGcde# :: Integer -> Integer -> (# Integer, Integer, Integer #)
integerGcde# a b = case integerGcde a b of (g, x, y) -> (# g, x, y #)

-- | A power modulo a number; none if the exponent is negative and the base has no inverse.
integerPowMod# :: Integer -> Integer -> Natural -> (# Natural | () #)
integerPowMod# b e m
  | integerIsNegative e = case integerRecipMod# b m of
      (# r | #) -> integerPowMod# (integerFromNatural r) (integerNegate e) m
      none -> none
  | True = (# MkNatural (go (reduce b) e (reduce integerOne)) | #)
  where
    modulus = integerFromNatural m
    reduce n = integerMod n modulus
    go x k acc
      | integerIsZero k = acc
      | True = go (reduce (integerMul x x)) (integerShiftR# k 1##)
          (if integerTestBit k (W# 0##) then reduce (integerMul acc x) else acc)

-- | The inverse modulo a number, if there is one.
integerRecipMod# :: Integer -> Natural -> (# Natural | () #)
integerRecipMod# n m = case integerGcde (integerMod n modulus) modulus of
  (g, x, _)
    | integerIsOne g, integerGt modulus integerOne -> (# MkNatural (integerMod x modulus) | #)
    | True -> (# | () #)
  where modulus = integerFromNatural m

-- Bits

integerShiftL, integerShiftR :: Integer -> Word -> Integer
integerShiftL n (W# k) = integerShiftL# n k
integerShiftR n (W# k) = integerShiftR# n k

integerBit :: Word -> Integer
integerBit (W# k) = integerBit# k

integerTestBit :: Integer -> Word -> Bool
integerTestBit n (W# k) = isTrue# (integerTestBit# n k)

integerLog2 :: Integer -> Word
integerLog2 n = W# (integerLog2# n)

-- | The logarithm of the second in base of the first, rounded down; 0 for numbers below 1.
integerLogBase# :: Integer -> Integer -> Word#
integerLogBase# base n
  | integerLe n integerOne = 0##
  | True = case climb base of (# e, _ #) -> e
  where
    -- The exponent for this power of the base, and what is left of the number when it is divided by that much.
    climb power
      | integerLt n power = (# 0##, n #)
      | True = case climb (integerSqr power) of
          (# e, rest #)
            | integerLt rest power -> (# timesWord# 2## e, rest #)
            | True -> (# plusWord# (timesWord# 2## e) 1##, integerQuot rest power #)

integerLogBase :: Integer -> Integer -> Word
integerLogBase base n = W# (integerLogBase# base n)

integerLogBaseWord# :: Word# -> Integer -> Word#
integerLogBaseWord# base n = integerLogBase# (integerFromWord# base) n

integerLogBaseWord :: Word -> Integer -> Word
integerLogBaseWord (W# base) n = W# (integerLogBaseWord# base n)

-- | The exponent, if it is a power of two.
integerIsPowerOf2# :: Integer -> (# (# #) | Word# #)
integerIsPowerOf2# n
  | integerIsNegative n = (# (# #) | #)
  | True = case integerPopCount# n of
      1# -> (# | integerLog2# n #)
      _ -> (# (# #) | #)

-- | The number of digits of the absolute value; of zero, 0.
integerSizeInBase# :: Word# -> Integer -> Word#
integerSizeInBase# base n
  | integerIsZero n = 0##
  | True = plusWord# 1## (integerLogBaseWord# base (integerAbs n))

integerEncodeDouble :: Integer -> Int -> Double
integerEncodeDouble n (I# e) = D# (integerEncodeDouble# n e)

-- Bytes

-- | The value of so many bytes, which the function reads by their place.
fromBytes# :: Word# -> Int# -> (Int# -> State# s -> (# State# s, Word# #)) -> State# s -> (# State# s, Integer #)
fromBytes# size mostFirst byte = go 0# integerZero
  where
    count = word2Int# size
    go i n s
      | isTrue# (i ==# count) = (# s, n #)
      | True = case byte (place mostFirst count (count -# 1# -# i)) s of
          (# s', b #) -> go (i +# 1#) (integerOr (integerShiftL# n 8##) (integerFromWord# b)) s'

-- | Writes the bytes of the absolute value; their number.
toBytes# :: Integer -> Int# -> (Int# -> Word# -> State# s -> State# s) -> State# s -> (# State# s, Word# #)
toBytes# n mostFirst write = go 0# (integerAbs n)
  where
    size = integerSizeInBase# 256## n
    count = word2Int# size
    go i rest s
      | isTrue# (i ==# count) = (# s, size #)
      | True = go (i +# 1#) (integerShiftR# rest 8##)
          (write (place mostFirst count i) (and# (integerToWord# rest) 0xFF##) s)

-- | Where the byte of this weight lies.
place :: Int# -> Int# -> Int# -> Int#
place 0# _ i = i
place _ count i = count -# 1# -# i

integerFromAddr# :: Word# -> Addr# -> Int# -> State# s -> (# State# s, Integer #)
integerFromAddr# size address mostFirst = fromBytes# size mostFirst (readWord8OffAddr# address)

integerFromAddr :: Word# -> Addr# -> Int# -> IO Integer
integerFromAddr size address mostFirst = IO (integerFromAddr# size address mostFirst)

integerToAddr# :: Integer -> Addr# -> Int# -> State# s -> (# State# s, Word# #)
integerToAddr# n address mostFirst = toBytes# n mostFirst (writeWord8OffAddr# address)

integerToAddr :: Integer -> Addr# -> Int# -> IO Word
integerToAddr n address mostFirst = IO (\s -> case integerToAddr# n address mostFirst s of (# s', size #) -> (# s', W# size #))

-- | Of a part of an array: its size, the array, where it begins.
integerFromByteArray# :: Word# -> ByteArray# -> Word# -> Int# -> State# s -> (# State# s, Integer #)
integerFromByteArray# size bytes start mostFirst =
  fromBytes# size mostFirst (\i s -> (# s, indexWord8Array# bytes (word2Int# start +# i) #))

integerFromByteArray :: Word# -> ByteArray# -> Word# -> Int# -> Integer
integerFromByteArray size bytes start mostFirst = case runRW# (integerFromByteArray# size bytes start mostFirst) of (# _, n #) -> n

integerToMutableByteArray# :: Integer -> MutableByteArray# s -> Word# -> Int# -> State# s -> (# State# s, Word# #)
integerToMutableByteArray# n bytes start mostFirst =
  toBytes# n mostFirst (\i -> writeWord8Array# bytes (word2Int# start +# i))

integerToMutableByteArray :: Integer -> MutableByteArray# RealWorld -> Word# -> Int# -> IO Word
integerToMutableByteArray n bytes start mostFirst =
  IO (\s -> case integerToMutableByteArray# n bytes start mostFirst s of (# s', size #) -> (# s', W# size #))
