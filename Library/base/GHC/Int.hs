{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Integers of a fixed number of bits: arithmetic is modulo a power of two.
module GHC.Int
  ( Int(..), Int8(..), Int16(..), Int32(..), Int64(..)
  , uncheckedIShiftL64#, uncheckedIShiftRA64#, eqInt, neInt, gtInt, geInt, ltInt, leInt
  , eqInt8, neInt8, gtInt8, geInt8, ltInt8, leInt8
  , eqInt16, neInt16, gtInt16, geInt16, ltInt16, leInt16
  , eqInt32, neInt32, gtInt32, geInt32, ltInt32, leInt32
  , eqInt64, neInt64, gtInt64, geInt64, ltInt64, leInt64
  ) where

import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Ix
import GHC.Num
import GHC.Num.Integer
import GHC.Read
import GHC.Real
import GHC.Show

-- Int8

data Int8 = I8# Int#

instance Eq Int8 where
  I8# a == I8# b = isTrue# (a ==# b)
  I8# a /= I8# b = isTrue# (a /=# b)

instance Ord Int8 where
  compare (I8# a) (I8# b) = compareInt# a b
  I8# a < I8# b = isTrue# (a <# b)
  I8# a <= I8# b = isTrue# (a <=# b)
  I8# a > I8# b = isTrue# (a ># b)
  I8# a >= I8# b = isTrue# (a >=# b)

instance Show Int8 where
  showsPrec p (I8# a) rest = showSignedInt p (I# a) rest

instance Read Int8 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Int8 where
  I8# a + I8# b = I8# (narrow8Int# (a +# b))
  I8# a - I8# b = I8# (narrow8Int# (a -# b))
  I8# a * I8# b = I8# (narrow8Int# (a *# b))
  negate (I8# a) = I8# (narrow8Int# (negateInt# a))
  abs x = if x >= 0 then x else negate x
  signum (I8# a) = I8# ((a ># 0#) -# (a <# 0#))
  fromInteger n = I8# (narrow8Int# (integerToInt# n))

instance Real Int8 where
  toRational x = toInteger x :% 1
  realForm (I8# a) = RealInteger (IS a)

instance Enum Int8 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Int8"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Int8"
  toEnum i@(I# a)
    | i >= I# (-0x80#) && i <= I# 0x7f# = I8# a
    | otherwise = toEnumError "Int8" i (minBound :: Int8, maxBound :: Int8)
  fromEnum (I8# a) = I# a
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Int8 where
  quot x@(I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I8# (quotInt# a b)
  rem (I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I8# (remInt# a b)
  div x@(I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I8# (divInt# a b)
  mod (I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I8# (modInt# a b)
  quotRem x@(I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case quotRemInt# a b of (# q, r #) -> (I8# q, I8# r)
  divMod x@(I8# a) y@(I8# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case divModInt# a b of (# q, r #) -> (I8# q, I8# r)
  toInteger (I8# a) = IS a

instance Bounded Int8 where
  minBound = I8# -0x80#
  maxBound = I8# 0x7f#

instance Ix Int8 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral i - fromIntegral m
  inRange (m, n) i = m <= i && i <= n

instance Bits Int8 where
  I8# a .&. I8# b = I8# (andI# a b)
  I8# a .|. I8# b = I8# (orI# a b)
  xor (I8# a) (I8# b) = I8# (word2Int# (xor# (int2Word# a) (int2Word# b)))
  complement (I8# a) = I8# (notI# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (I8# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 8#) = 0
    | otherwise = I8# (narrow8Int# (uncheckedIShiftL# a n))
  shiftR (I8# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I8# (uncheckedIShiftRA# a 63#)
    | otherwise = I8# (uncheckedIShiftRA# a n)
  unsafeShiftL (I8# a) (I# n) = I8# (narrow8Int# (uncheckedIShiftL# a n))
  unsafeShiftR (I8# a) (I# n) = I8# (uncheckedIShiftRA# a n)
  rotate (I8# a) (I# n) = case andI# n 7# of
    0# -> I8# a
    k -> case narrow8Word# (int2Word# a) of
      w -> I8# (narrow8Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (8# -# k)))))
  bitSizeMaybe _ = Just 8
  bitSize _ = 8
  isSigned _ = True
  popCount (I8# a) = I# (word2Int# (popCnt# (narrow8Word# (int2Word# a))))

instance FiniteBits Int8 where
  finiteBitSize _ = 8
  countLeadingZeros (I8# a) = I# (word2Int# (clz# (narrow8Word# (int2Word# a))) -# 56#)
  countTrailingZeros (I8# a) = case a of
    0# -> 8
    _ -> I# (word2Int# (ctz# (int2Word# a)))

-- Int16

data Int16 = I16# Int#

instance Eq Int16 where
  I16# a == I16# b = isTrue# (a ==# b)
  I16# a /= I16# b = isTrue# (a /=# b)

instance Ord Int16 where
  compare (I16# a) (I16# b) = compareInt# a b
  I16# a < I16# b = isTrue# (a <# b)
  I16# a <= I16# b = isTrue# (a <=# b)
  I16# a > I16# b = isTrue# (a ># b)
  I16# a >= I16# b = isTrue# (a >=# b)

instance Show Int16 where
  showsPrec p (I16# a) rest = showSignedInt p (I# a) rest

instance Read Int16 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Int16 where
  I16# a + I16# b = I16# (narrow16Int# (a +# b))
  I16# a - I16# b = I16# (narrow16Int# (a -# b))
  I16# a * I16# b = I16# (narrow16Int# (a *# b))
  negate (I16# a) = I16# (narrow16Int# (negateInt# a))
  abs x = if x >= 0 then x else negate x
  signum (I16# a) = I16# ((a ># 0#) -# (a <# 0#))
  fromInteger n = I16# (narrow16Int# (integerToInt# n))

instance Real Int16 where
  toRational x = toInteger x :% 1
  realForm (I16# a) = RealInteger (IS a)

instance Enum Int16 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Int16"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Int16"
  toEnum i@(I# a)
    | i >= I# (-0x8000#) && i <= I# 0x7fff# = I16# a
    | otherwise = toEnumError "Int16" i (minBound :: Int16, maxBound :: Int16)
  fromEnum (I16# a) = I# a
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Int16 where
  quot x@(I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I16# (quotInt# a b)
  rem (I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I16# (remInt# a b)
  div x@(I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I16# (divInt# a b)
  mod (I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I16# (modInt# a b)
  quotRem x@(I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case quotRemInt# a b of (# q, r #) -> (I16# q, I16# r)
  divMod x@(I16# a) y@(I16# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case divModInt# a b of (# q, r #) -> (I16# q, I16# r)
  toInteger (I16# a) = IS a

instance Bounded Int16 where
  minBound = I16# -0x8000#
  maxBound = I16# 0x7fff#

instance Ix Int16 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral i - fromIntegral m
  inRange (m, n) i = m <= i && i <= n

instance Bits Int16 where
  I16# a .&. I16# b = I16# (andI# a b)
  I16# a .|. I16# b = I16# (orI# a b)
  xor (I16# a) (I16# b) = I16# (word2Int# (xor# (int2Word# a) (int2Word# b)))
  complement (I16# a) = I16# (notI# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (I16# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 16#) = 0
    | otherwise = I16# (narrow16Int# (uncheckedIShiftL# a n))
  shiftR (I16# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I16# (uncheckedIShiftRA# a 63#)
    | otherwise = I16# (uncheckedIShiftRA# a n)
  unsafeShiftL (I16# a) (I# n) = I16# (narrow16Int# (uncheckedIShiftL# a n))
  unsafeShiftR (I16# a) (I# n) = I16# (uncheckedIShiftRA# a n)
  rotate (I16# a) (I# n) = case andI# n 15# of
    0# -> I16# a
    k -> case narrow16Word# (int2Word# a) of
      w -> I16# (narrow16Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (16# -# k)))))
  bitSizeMaybe _ = Just 16
  bitSize _ = 16
  isSigned _ = True
  popCount (I16# a) = I# (word2Int# (popCnt# (narrow16Word# (int2Word# a))))

instance FiniteBits Int16 where
  finiteBitSize _ = 16
  countLeadingZeros (I16# a) = I# (word2Int# (clz# (narrow16Word# (int2Word# a))) -# 48#)
  countTrailingZeros (I16# a) = case a of
    0# -> 16
    _ -> I# (word2Int# (ctz# (int2Word# a)))

-- Int32

data Int32 = I32# Int#

instance Eq Int32 where
  I32# a == I32# b = isTrue# (a ==# b)
  I32# a /= I32# b = isTrue# (a /=# b)

instance Ord Int32 where
  compare (I32# a) (I32# b) = compareInt# a b
  I32# a < I32# b = isTrue# (a <# b)
  I32# a <= I32# b = isTrue# (a <=# b)
  I32# a > I32# b = isTrue# (a ># b)
  I32# a >= I32# b = isTrue# (a >=# b)

instance Show Int32 where
  showsPrec p (I32# a) rest = showSignedInt p (I# a) rest

instance Read Int32 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Int32 where
  I32# a + I32# b = I32# (narrow32Int# (a +# b))
  I32# a - I32# b = I32# (narrow32Int# (a -# b))
  I32# a * I32# b = I32# (narrow32Int# (a *# b))
  negate (I32# a) = I32# (narrow32Int# (negateInt# a))
  abs x = if x >= 0 then x else negate x
  signum (I32# a) = I32# ((a ># 0#) -# (a <# 0#))
  fromInteger n = I32# (narrow32Int# (integerToInt# n))

instance Real Int32 where
  toRational x = toInteger x :% 1
  realForm (I32# a) = RealInteger (IS a)

instance Enum Int32 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Int32"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Int32"
  toEnum i@(I# a)
    | i >= I# (-0x80000000#) && i <= I# 0x7fffffff# = I32# a
    | otherwise = toEnumError "Int32" i (minBound :: Int32, maxBound :: Int32)
  fromEnum (I32# a) = I# a
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Int32 where
  quot x@(I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I32# (quotInt# a b)
  rem (I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I32# (remInt# a b)
  div x@(I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I32# (divInt# a b)
  mod (I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I32# (modInt# a b)
  quotRem x@(I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case quotRemInt# a b of (# q, r #) -> (I32# q, I32# r)
  divMod x@(I32# a) y@(I32# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case divModInt# a b of (# q, r #) -> (I32# q, I32# r)
  toInteger (I32# a) = IS a

instance Bounded Int32 where
  minBound = I32# -0x80000000#
  maxBound = I32# 0x7fffffff#

instance Ix Int32 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral i - fromIntegral m
  inRange (m, n) i = m <= i && i <= n

instance Bits Int32 where
  I32# a .&. I32# b = I32# (andI# a b)
  I32# a .|. I32# b = I32# (orI# a b)
  xor (I32# a) (I32# b) = I32# (word2Int# (xor# (int2Word# a) (int2Word# b)))
  complement (I32# a) = I32# (notI# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (I32# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 32#) = 0
    | otherwise = I32# (narrow32Int# (uncheckedIShiftL# a n))
  shiftR (I32# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I32# (uncheckedIShiftRA# a 63#)
    | otherwise = I32# (uncheckedIShiftRA# a n)
  unsafeShiftL (I32# a) (I# n) = I32# (narrow32Int# (uncheckedIShiftL# a n))
  unsafeShiftR (I32# a) (I# n) = I32# (uncheckedIShiftRA# a n)
  rotate (I32# a) (I# n) = case andI# n 31# of
    0# -> I32# a
    k -> case narrow32Word# (int2Word# a) of
      w -> I32# (narrow32Int# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (32# -# k)))))
  bitSizeMaybe _ = Just 32
  bitSize _ = 32
  isSigned _ = True
  popCount (I32# a) = I# (word2Int# (popCnt# (narrow32Word# (int2Word# a))))

instance FiniteBits Int32 where
  finiteBitSize _ = 32
  countLeadingZeros (I32# a) = I# (word2Int# (clz# (narrow32Word# (int2Word# a))) -# 32#)
  countTrailingZeros (I32# a) = case a of
    0# -> 32
    _ -> I# (word2Int# (ctz# (int2Word# a)))

-- Int64

data Int64 = I64# Int#

instance Eq Int64 where
  I64# a == I64# b = isTrue# (a ==# b)
  I64# a /= I64# b = isTrue# (a /=# b)

instance Ord Int64 where
  compare (I64# a) (I64# b) = compareInt# a b
  I64# a < I64# b = isTrue# (a <# b)
  I64# a <= I64# b = isTrue# (a <=# b)
  I64# a > I64# b = isTrue# (a ># b)
  I64# a >= I64# b = isTrue# (a >=# b)

instance Show Int64 where
  showsPrec p (I64# a) rest = showSignedInt p (I# a) rest

instance Read Int64 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Int64 where
  I64# a + I64# b = I64# (a +# b)
  I64# a - I64# b = I64# (a -# b)
  I64# a * I64# b = I64# (a *# b)
  negate (I64# a) = I64# (negateInt# a)
  abs x = if x >= 0 then x else negate x
  signum (I64# a) = I64# ((a ># 0#) -# (a <# 0#))
  fromInteger n = I64# (integerToInt# n)

instance Real Int64 where
  toRational x = toInteger x :% 1
  realForm (I64# a) = RealInteger (IS a)

instance Enum Int64 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Int64"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Int64"
  toEnum (I# a) = I64# a
  fromEnum (I64# a) = I# a
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Int64 where
  quot x@(I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I64# (quotInt# a b)
  rem (I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I64# (remInt# a b)
  div x@(I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = if x == minBound then overflowError else negate x
    | otherwise = I64# (divInt# a b)
  mod (I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = 0
    | otherwise = I64# (modInt# a b)
  quotRem x@(I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case quotRemInt# a b of (# q, r #) -> (I64# q, I64# r)
  divMod x@(I64# a) y@(I64# b)
    | y == 0 = divZeroError
    | y == -1 = (if x == minBound then overflowError else negate x, 0)
    | otherwise = case divModInt# a b of (# q, r #) -> (I64# q, I64# r)
  toInteger (I64# a) = IS a

instance Bounded Int64 where
  minBound = I64# -0x8000000000000000#
  maxBound = I64# 0x7fffffffffffffff#

instance Ix Int64 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral i - fromIntegral m
  inRange (m, n) i = m <= i && i <= n

instance Bits Int64 where
  I64# a .&. I64# b = I64# (andI# a b)
  I64# a .|. I64# b = I64# (orI# a b)
  xor (I64# a) (I64# b) = I64# (word2Int# (xor# (int2Word# a) (int2Word# b)))
  complement (I64# a) = I64# (notI# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (I64# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = 0
    | otherwise = I64# (uncheckedIShiftL# a n)
  shiftR (I64# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I64# (uncheckedIShiftRA# a 63#)
    | otherwise = I64# (uncheckedIShiftRA# a n)
  unsafeShiftL (I64# a) (I# n) = I64# (uncheckedIShiftL# a n)
  unsafeShiftR (I64# a) (I# n) = I64# (uncheckedIShiftRA# a n)
  rotate (I64# a) (I# n) = case andI# n 63# of
    0# -> I64# a
    k -> case int2Word# a of
      w -> I64# (word2Int# (or# (uncheckedShiftL# w k) (uncheckedShiftRL# w (64# -# k))))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = True
  popCount (I64# a) = I# (word2Int# (popCnt# (int2Word# a)))

instance FiniteBits Int64 where
  finiteBitSize _ = 64
  countLeadingZeros (I64# a) = I# (word2Int# (clz# (int2Word# a)) -# 0#)
  countTrailingZeros (I64# a) = case a of
    0# -> 64
    _ -> I# (word2Int# (ctz# (int2Word# a)))

-- Comparisons at single types

eqInt8, neInt8, gtInt8, geInt8, ltInt8, leInt8 :: Int8 -> Int8 -> Bool
eqInt8 = (==)
neInt8 = (/=)
gtInt8 = (>)
geInt8 = (>=)
ltInt8 = (<)
leInt8 = (<=)

eqInt16, neInt16, gtInt16, geInt16, ltInt16, leInt16 :: Int16 -> Int16 -> Bool
eqInt16 = (==)
neInt16 = (/=)
gtInt16 = (>)
geInt16 = (>=)
ltInt16 = (<)
leInt16 = (<=)

eqInt32, neInt32, gtInt32, geInt32, ltInt32, leInt32 :: Int32 -> Int32 -> Bool
eqInt32 = (==)
neInt32 = (/=)
gtInt32 = (>)
geInt32 = (>=)
ltInt32 = (<)
leInt32 = (<=)

eqInt64, neInt64, gtInt64, geInt64, ltInt64, leInt64 :: Int64 -> Int64 -> Bool
eqInt64 = (==)
neInt64 = (/=)
gtInt64 = (>)
geInt64 = (>=)
ltInt64 = (<)
leInt64 = (<=)

uncheckedIShiftL64#, uncheckedIShiftRA64# :: Int# -> Int# -> Int#
uncheckedIShiftL64# = uncheckedIShiftL#
uncheckedIShiftRA64# = uncheckedIShiftRA#
