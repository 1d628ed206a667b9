{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Natural numbers of a fixed number of bits: arithmetic is modulo a power of two.
module GHC.Word
  ( Word(..), Word8(..), Word16(..), Word32(..), Word64(..), byteSwap16, byteSwap32, byteSwap64
  , bitReverse8, bitReverse16, bitReverse32, bitReverse64
  , uncheckedShiftL64#, uncheckedShiftRL64#, eqWord, neWord, gtWord, geWord, ltWord, leWord
  , eqWord8, neWord8, gtWord8, geWord8, ltWord8, leWord8
  , eqWord16, neWord16, gtWord16, geWord16, ltWord16, leWord16
  , eqWord32, neWord32, gtWord32, geWord32, ltWord32, leWord32
  , eqWord64, neWord64, gtWord64, geWord64, ltWord64, leWord64
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

-- Word8

data Word8 = W8# Word#

instance Eq Word8 where
  W8# a == W8# b = isTrue# (eqWord# a b)
  W8# a /= W8# b = isTrue# (neWord# a b)

instance Ord Word8 where
  compare (W8# a) (W8# b) = compare (W# a) (W# b)
  W8# a < W8# b = isTrue# (ltWord# a b)
  W8# a <= W8# b = isTrue# (leWord# a b)
  W8# a > W8# b = isTrue# (gtWord# a b)
  W8# a >= W8# b = isTrue# (geWord# a b)

instance Show Word8 where
  showsPrec p (W8# a) rest = showSignedInt p (I# (word2Int# a)) rest

instance Read Word8 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Word8 where
  W8# a + W8# b = W8# (narrow8Word# (plusWord# a b))
  W8# a - W8# b = W8# (narrow8Word# (minusWord# a b))
  W8# a * W8# b = W8# (narrow8Word# (timesWord# a b))
  negate (W8# a) = W8# (narrow8Word# (int2Word# (negateInt# (word2Int# a))))
  abs x = x
  signum (W8# a) = W8# (int2Word# (neWord# a 0##))
  fromInteger n = W8# (narrow8Word# (integerToWord# n))

instance Real Word8 where
  toRational x = toInteger x :% 1
  realForm x = RealInteger (toInteger x)

instance Enum Word8 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Word8"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Word8"
  toEnum i@(I# a)
    | isTrue# (leWord# (int2Word# a) 0xff##) = W8# (int2Word# a)
    | otherwise = toEnumError "Word8" i (minBound :: Word8, maxBound :: Word8)
  fromEnum (W8# a) = I# (word2Int# a)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Word8 where
  quot (W8# a) y@(W8# b)
    | y == 0 = divZeroError
    | otherwise = W8# (quotWord# a b)
  rem (W8# a) y@(W8# b)
    | y == 0 = divZeroError
    | otherwise = W8# (remWord# a b)
  div = quot
  mod = rem
  quotRem (W8# a) y@(W8# b)
    | y == 0 = divZeroError
    | otherwise = case quotRemWord# a b of (# q, r #) -> (W8# q, W8# r)
  divMod = quotRem
  toInteger (W8# a) = IS (word2Int# a)

instance Bounded Word8 where
  minBound = W8# 0##
  maxBound = W8# 0xff##

instance Ix Word8 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Bits Word8 where
  W8# a .&. W8# b = W8# (and# a b)
  W8# a .|. W8# b = W8# (or# a b)
  xor (W8# a) (W8# b) = W8# (xor# a b)
  complement (W8# a) = W8# (narrow8Word# (not# a))
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (W8# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 8#) = 0
    | otherwise = W8# (narrow8Word# (uncheckedShiftL# a n))
  shiftR (W8# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 8#) = 0
    | otherwise = W8# (uncheckedShiftRL# a n)
  unsafeShiftL (W8# a) (I# n) = W8# (narrow8Word# (uncheckedShiftL# a n))
  unsafeShiftR (W8# a) (I# n) = W8# (uncheckedShiftRL# a n)
  rotate (W8# a) (I# n) = case andI# n 7# of
    0# -> W8# a
    k -> W8# (narrow8Word# (or# (uncheckedShiftL# a k) (uncheckedShiftRL# a (8# -# k))))
  bitSizeMaybe _ = Just 8
  bitSize _ = 8
  isSigned _ = False
  popCount (W8# a) = I# (word2Int# (popCnt# a))

instance FiniteBits Word8 where
  finiteBitSize _ = 8
  countLeadingZeros (W8# a) = I# (word2Int# (clz# a) -# 56#)
  countTrailingZeros (W8# a) = case a of
    0## -> 8
    _ -> I# (word2Int# (ctz# a))

-- Word16

data Word16 = W16# Word#

instance Eq Word16 where
  W16# a == W16# b = isTrue# (eqWord# a b)
  W16# a /= W16# b = isTrue# (neWord# a b)

instance Ord Word16 where
  compare (W16# a) (W16# b) = compare (W# a) (W# b)
  W16# a < W16# b = isTrue# (ltWord# a b)
  W16# a <= W16# b = isTrue# (leWord# a b)
  W16# a > W16# b = isTrue# (gtWord# a b)
  W16# a >= W16# b = isTrue# (geWord# a b)

instance Show Word16 where
  showsPrec p (W16# a) rest = showSignedInt p (I# (word2Int# a)) rest

instance Read Word16 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Word16 where
  W16# a + W16# b = W16# (narrow16Word# (plusWord# a b))
  W16# a - W16# b = W16# (narrow16Word# (minusWord# a b))
  W16# a * W16# b = W16# (narrow16Word# (timesWord# a b))
  negate (W16# a) = W16# (narrow16Word# (int2Word# (negateInt# (word2Int# a))))
  abs x = x
  signum (W16# a) = W16# (int2Word# (neWord# a 0##))
  fromInteger n = W16# (narrow16Word# (integerToWord# n))

instance Real Word16 where
  toRational x = toInteger x :% 1
  realForm x = RealInteger (toInteger x)

instance Enum Word16 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Word16"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Word16"
  toEnum i@(I# a)
    | isTrue# (leWord# (int2Word# a) 0xffff##) = W16# (int2Word# a)
    | otherwise = toEnumError "Word16" i (minBound :: Word16, maxBound :: Word16)
  fromEnum (W16# a) = I# (word2Int# a)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Word16 where
  quot (W16# a) y@(W16# b)
    | y == 0 = divZeroError
    | otherwise = W16# (quotWord# a b)
  rem (W16# a) y@(W16# b)
    | y == 0 = divZeroError
    | otherwise = W16# (remWord# a b)
  div = quot
  mod = rem
  quotRem (W16# a) y@(W16# b)
    | y == 0 = divZeroError
    | otherwise = case quotRemWord# a b of (# q, r #) -> (W16# q, W16# r)
  divMod = quotRem
  toInteger (W16# a) = IS (word2Int# a)

instance Bounded Word16 where
  minBound = W16# 0##
  maxBound = W16# 0xffff##

instance Ix Word16 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Bits Word16 where
  W16# a .&. W16# b = W16# (and# a b)
  W16# a .|. W16# b = W16# (or# a b)
  xor (W16# a) (W16# b) = W16# (xor# a b)
  complement (W16# a) = W16# (narrow16Word# (not# a))
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (W16# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 16#) = 0
    | otherwise = W16# (narrow16Word# (uncheckedShiftL# a n))
  shiftR (W16# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 16#) = 0
    | otherwise = W16# (uncheckedShiftRL# a n)
  unsafeShiftL (W16# a) (I# n) = W16# (narrow16Word# (uncheckedShiftL# a n))
  unsafeShiftR (W16# a) (I# n) = W16# (uncheckedShiftRL# a n)
  rotate (W16# a) (I# n) = case andI# n 15# of
    0# -> W16# a
    k -> W16# (narrow16Word# (or# (uncheckedShiftL# a k) (uncheckedShiftRL# a (16# -# k))))
  bitSizeMaybe _ = Just 16
  bitSize _ = 16
  isSigned _ = False
  popCount (W16# a) = I# (word2Int# (popCnt# a))

instance FiniteBits Word16 where
  finiteBitSize _ = 16
  countLeadingZeros (W16# a) = I# (word2Int# (clz# a) -# 48#)
  countTrailingZeros (W16# a) = case a of
    0## -> 16
    _ -> I# (word2Int# (ctz# a))

-- Word32

data Word32 = W32# Word#

instance Eq Word32 where
  W32# a == W32# b = isTrue# (eqWord# a b)
  W32# a /= W32# b = isTrue# (neWord# a b)

instance Ord Word32 where
  compare (W32# a) (W32# b) = compare (W# a) (W# b)
  W32# a < W32# b = isTrue# (ltWord# a b)
  W32# a <= W32# b = isTrue# (leWord# a b)
  W32# a > W32# b = isTrue# (gtWord# a b)
  W32# a >= W32# b = isTrue# (geWord# a b)

instance Show Word32 where
  showsPrec p (W32# a) rest = showSignedInt p (I# (word2Int# a)) rest

instance Read Word32 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Word32 where
  W32# a + W32# b = W32# (narrow32Word# (plusWord# a b))
  W32# a - W32# b = W32# (narrow32Word# (minusWord# a b))
  W32# a * W32# b = W32# (narrow32Word# (timesWord# a b))
  negate (W32# a) = W32# (narrow32Word# (int2Word# (negateInt# (word2Int# a))))
  abs x = x
  signum (W32# a) = W32# (int2Word# (neWord# a 0##))
  fromInteger n = W32# (narrow32Word# (integerToWord# n))

instance Real Word32 where
  toRational x = toInteger x :% 1
  realForm x = RealInteger (toInteger x)

instance Enum Word32 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Word32"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Word32"
  toEnum i@(I# a)
    | isTrue# (leWord# (int2Word# a) 0xffffffff##) = W32# (int2Word# a)
    | otherwise = toEnumError "Word32" i (minBound :: Word32, maxBound :: Word32)
  fromEnum (W32# a) = I# (word2Int# a)
  enumFrom = boundedEnumFrom
  enumFromThen = boundedEnumFromThen

instance Integral Word32 where
  quot (W32# a) y@(W32# b)
    | y == 0 = divZeroError
    | otherwise = W32# (quotWord# a b)
  rem (W32# a) y@(W32# b)
    | y == 0 = divZeroError
    | otherwise = W32# (remWord# a b)
  div = quot
  mod = rem
  quotRem (W32# a) y@(W32# b)
    | y == 0 = divZeroError
    | otherwise = case quotRemWord# a b of (# q, r #) -> (W32# q, W32# r)
  divMod = quotRem
  toInteger (W32# a) = IS (word2Int# a)

instance Bounded Word32 where
  minBound = W32# 0##
  maxBound = W32# 0xffffffff##

instance Ix Word32 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Bits Word32 where
  W32# a .&. W32# b = W32# (and# a b)
  W32# a .|. W32# b = W32# (or# a b)
  xor (W32# a) (W32# b) = W32# (xor# a b)
  complement (W32# a) = W32# (narrow32Word# (not# a))
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (W32# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 32#) = 0
    | otherwise = W32# (narrow32Word# (uncheckedShiftL# a n))
  shiftR (W32# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 32#) = 0
    | otherwise = W32# (uncheckedShiftRL# a n)
  unsafeShiftL (W32# a) (I# n) = W32# (narrow32Word# (uncheckedShiftL# a n))
  unsafeShiftR (W32# a) (I# n) = W32# (uncheckedShiftRL# a n)
  rotate (W32# a) (I# n) = case andI# n 31# of
    0# -> W32# a
    k -> W32# (narrow32Word# (or# (uncheckedShiftL# a k) (uncheckedShiftRL# a (32# -# k))))
  bitSizeMaybe _ = Just 32
  bitSize _ = 32
  isSigned _ = False
  popCount (W32# a) = I# (word2Int# (popCnt# a))

instance FiniteBits Word32 where
  finiteBitSize _ = 32
  countLeadingZeros (W32# a) = I# (word2Int# (clz# a) -# 32#)
  countTrailingZeros (W32# a) = case a of
    0## -> 32
    _ -> I# (word2Int# (ctz# a))

-- Word64

data Word64 = W64# Word#

instance Eq Word64 where
  W64# a == W64# b = isTrue# (eqWord# a b)
  W64# a /= W64# b = isTrue# (neWord# a b)

instance Ord Word64 where
  compare (W64# a) (W64# b) = compare (W# a) (W# b)
  W64# a < W64# b = isTrue# (ltWord# a b)
  W64# a <= W64# b = isTrue# (leWord# a b)
  W64# a > W64# b = isTrue# (gtWord# a b)
  W64# a >= W64# b = isTrue# (geWord# a b)

instance Show Word64 where
  showsPrec (I# _) (W64# a) rest = showsPrec (I# 0#) (W# a) rest

instance Read Word64 where
  readsPrec p s = [(fromInteger n, r) | (n, r) <- readsPrec p s]

instance Num Word64 where
  W64# a + W64# b = W64# (plusWord# a b)
  W64# a - W64# b = W64# (minusWord# a b)
  W64# a * W64# b = W64# (timesWord# a b)
  negate (W64# a) = W64# (int2Word# (negateInt# (word2Int# a)))
  abs x = x
  signum (W64# a) = W64# (int2Word# (neWord# a 0##))
  fromInteger n = W64# (integerToWord# n)

instance Real Word64 where
  toRational x = toInteger x :% 1
  realForm x = RealInteger (toInteger x)

instance Enum Word64 where
  succ x
    | x /= maxBound = x + 1
    | otherwise = succError "Word64"
  pred x
    | x /= minBound = x - 1
    | otherwise = predError "Word64"
  toEnum i@(I# a)
    | i >= 0 = W64# (int2Word# a)
    | otherwise = toEnumError "Word64" i (minBound :: Word64, maxBound :: Word64)
  fromEnum x@(W64# a) = case I# (word2Int# a) of
    i | i >= 0 -> i
      | otherwise -> fromEnumError "Word64" x
  enumFrom (W64# a) = map fromWord (enumFrom (W# a))
  enumFromTo (W64# a) (W64# b) = map fromWord (enumFromTo (W# a) (W# b))
  enumFromThen (W64# a) (W64# b) = map fromWord (enumFromThen (W# a) (W# b))
  enumFromThenTo (W64# a) (W64# b) (W64# c) = map fromWord (enumFromThenTo (W# a) (W# b) (W# c))

instance Integral Word64 where
  quot (W64# a) y@(W64# b)
    | y == 0 = divZeroError
    | otherwise = W64# (quotWord# a b)
  rem (W64# a) y@(W64# b)
    | y == 0 = divZeroError
    | otherwise = W64# (remWord# a b)
  div = quot
  mod = rem
  quotRem (W64# a) y@(W64# b)
    | y == 0 = divZeroError
    | otherwise = case quotRemWord# a b of (# q, r #) -> (W64# q, W64# r)
  divMod = quotRem
  toInteger (W64# a) = integerFromWord# a

instance Bounded Word64 where
  minBound = W64# 0##
  maxBound = W64# 0xffffffffffffffff##

instance Ix Word64 where
  range (m, n) = enumFromTo m n
  unsafeIndex (m, _) i = fromIntegral (i - m)
  inRange (m, n) i = m <= i && i <= n

instance Bits Word64 where
  W64# a .&. W64# b = W64# (and# a b)
  W64# a .|. W64# b = W64# (or# a b)
  xor (W64# a) (W64# b) = W64# (xor# a b)
  complement (W64# a) = W64# (not# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (W64# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = 0
    | otherwise = W64# (uncheckedShiftL# a n)
  shiftR (W64# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = 0
    | otherwise = W64# (uncheckedShiftRL# a n)
  unsafeShiftL (W64# a) (I# n) = W64# (uncheckedShiftL# a n)
  unsafeShiftR (W64# a) (I# n) = W64# (uncheckedShiftRL# a n)
  rotate (W64# a) (I# n) = case andI# n 63# of
    0# -> W64# a
    k -> W64# (or# (uncheckedShiftL# a k) (uncheckedShiftRL# a (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = False
  popCount (W64# a) = I# (word2Int# (popCnt# a))

instance FiniteBits Word64 where
  finiteBitSize _ = 64
  countLeadingZeros (W64# a) = I# (word2Int# (clz# a) -# 0#)
  countTrailingZeros (W64# a) = case a of
    0## -> 64
    _ -> I# (word2Int# (ctz# a))

fromWord :: Word -> Word64
fromWord (W# w) = W64# w

-- | The bytes in opposite order.
byteSwap16 :: Word16 -> Word16
byteSwap16 (W16# w) = W16# (narrow16Word# (byteSwap16# w))

byteSwap32 :: Word32 -> Word32
byteSwap32 (W32# w) = W32# (narrow32Word# (byteSwap32# w))

byteSwap64 :: Word64 -> Word64
byteSwap64 (W64# w) = W64# (byteSwap# w)

-- | The bits from last to first.
bitReverse8 :: Word8 -> Word8
bitReverse8 (W8# w) = W8# (narrow8Word# (uncheckedShiftRL# (bitReversed# w) 56#))

bitReverse16 :: Word16 -> Word16
bitReverse16 (W16# w) = W16# (narrow16Word# (uncheckedShiftRL# (bitReversed# w) 48#))

bitReverse32 :: Word32 -> Word32
bitReverse32 (W32# w) = W32# (narrow32Word# (uncheckedShiftRL# (bitReversed# w) 32#))

bitReverse64 :: Word64 -> Word64
bitReverse64 (W64# w) = W64# (bitReversed# w)

-- Neighbouring bits change places, then pairs, then halves of bytes, then bytes.
bitReversed# :: Word# -> Word#
bitReversed# w = byteSwap# (swap 4# 0x0F0F0F0F0F0F0F0F## (swap 2# 0x3333333333333333## (swap 1# 0x5555555555555555## w)))
  where
    swap n mask x =
      or# (uncheckedShiftL# (and# x mask) n) (and# (uncheckedShiftRL# x n) mask)

-- Comparisons at single types

eqWord8, neWord8, gtWord8, geWord8, ltWord8, leWord8 :: Word8 -> Word8 -> Bool
eqWord8 = (==)
neWord8 = (/=)
gtWord8 = (>)
geWord8 = (>=)
ltWord8 = (<)
leWord8 = (<=)

eqWord16, neWord16, gtWord16, geWord16, ltWord16, leWord16 :: Word16 -> Word16 -> Bool
eqWord16 = (==)
neWord16 = (/=)
gtWord16 = (>)
geWord16 = (>=)
ltWord16 = (<)
leWord16 = (<=)

eqWord32, neWord32, gtWord32, geWord32, ltWord32, leWord32 :: Word32 -> Word32 -> Bool
eqWord32 = (==)
neWord32 = (/=)
gtWord32 = (>)
geWord32 = (>=)
ltWord32 = (<)
leWord32 = (<=)

eqWord64, neWord64, gtWord64, geWord64, ltWord64, leWord64 :: Word64 -> Word64 -> Bool
eqWord64 = (==)
neWord64 = (/=)
gtWord64 = (>)
geWord64 = (>=)
ltWord64 = (<)
leWord64 = (<=)

uncheckedShiftL64#, uncheckedShiftRL64# :: Word# -> Int# -> Word#
uncheckedShiftL64# = uncheckedShiftL#
uncheckedShiftRL64# = uncheckedShiftRL#
