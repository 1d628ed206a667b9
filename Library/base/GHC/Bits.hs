{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Numbers as rows of bits.
module GHC.Bits
  ( Bits(..), FiniteBits(..), bitDefault, testBitDefault, popCountDefault, toIntegralSized, oneBits, (.^.), (.>>.), (.<<.)
  , (!>>.), (!<<.), shiftError
  ) where

import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Num.Integer
import GHC.Num.Natural
import GHC.Real

infixl 8 `shift`, `rotate`, `shiftL`, `shiftR`, `rotateL`, `rotateR`, .>>., .<<., !>>., !<<.
infixl 7 .&.
infixl 6 `xor`, .^.
infixl 5 .|.

class Eq a => Bits a where
  (.&.), (.|.), xor :: a -> a -> a
  complement :: a -> a
  shift, rotate :: a -> Int -> a
  zeroBits :: a
  bit :: Int -> a
  setBit, clearBit, complementBit :: a -> Int -> a
  testBit :: a -> Int -> Bool
  bitSizeMaybe :: a -> Maybe Int
  bitSize :: a -> Int
  isSigned :: a -> Bool
  shiftL, unsafeShiftL, shiftR, unsafeShiftR, rotateL, rotateR :: a -> Int -> a
  popCount :: a -> Int

  shift x n
    | n < 0 = shiftR x (negate n)
    | n > 0 = shiftL x n
    | otherwise = x
  rotate x n
    | n < 0 = rotateR x (negate n)
    | n > 0 = rotateL x n
    | otherwise = x
  zeroBits = clearBit (bit 0) 0
  setBit x i = x .|. bit i
  clearBit x i = x .&. complement (bit i)
  complementBit x i = x `xor` bit i
  bitSize x = case bitSizeMaybe x of
    Just n -> n
    Nothing -> errorWithoutStackTrace "bitSize is undefined"
  shiftL x n = shift x n
  unsafeShiftL = shiftL
  shiftR x n = shift x (negate n)
  unsafeShiftR = shiftR
  rotateL x n = rotate x n
  rotateR x n = rotate x (negate n)
  {-# MINIMAL (.&.), (.|.), xor, complement, (shift | (shiftL, shiftR)), (rotate | (rotateL, rotateR)),
      bitSize, bitSizeMaybe, isSigned, testBit, bit, popCount #-}

class Bits b => FiniteBits b where
  finiteBitSize :: b -> Int
  countLeadingZeros, countTrailingZeros :: b -> Int

  countLeadingZeros x = (w - 1) - go (w - 1)
    where
      go i | i < 0 = i
           | testBit x i = i
           | otherwise = go (i - 1)
      w = finiteBitSize x
  countTrailingZeros x = go 0
    where
      go i | i >= w = i
           | testBit x i = i
           | otherwise = go (i + 1)
      w = finiteBitSize x
  {-# MINIMAL finiteBitSize #-}

bitDefault :: (Bits a, Num a) => Int -> a
bitDefault i = 1 `shiftL` i

testBitDefault :: (Bits a, Num a) => a -> Int -> Bool
testBitDefault x i = (x .&. bit i) /= 0

popCountDefault :: (Bits a, Num a) => a -> Int
popCountDefault = go 0
  where
    go c x | x == 0 = c
           | otherwise = case c + 1 of c' -> c' `seq` go c' (x .&. (x - 1))

oneBits :: FiniteBits a => a
oneBits = complement zeroBits

(.^.) :: Bits a => a -> a -> a
(.^.) = xor

(.>>.), (.<<.), (!>>.), (!<<.) :: Bits a => a -> Int -> a
(.>>.) = shiftR
(.<<.) = shiftL
(!>>.) = unsafeShiftR
(!<<.) = unsafeShiftL

-- | The number in another integral type, if it fits.
toIntegralSized :: (Integral a, Integral b, Bits a, Bits b) => a -> Maybe b
toIntegralSized x
  | not (isSigned y), toInteger x < 0 = Nothing
  | toInteger y == toInteger x = Just y
  | otherwise = Nothing
  where y = fromIntegral x

shiftError :: a
shiftError = overflowError

-- Instances

instance Bits Bool where
  (.&.) = (&&)
  (.|.) = (||)
  xor = (/=)
  complement = not
  shift x n = if n == 0 then x else False
  rotate x _ = x
  bit i = i == 0
  testBit x i = x && i == 0
  bitSizeMaybe _ = Just 1
  bitSize _ = 1
  isSigned _ = False
  popCount x = if x then 1 else 0
  zeroBits = False

instance FiniteBits Bool where
  finiteBitSize _ = 1
  countLeadingZeros x = if x then 0 else 1
  countTrailingZeros x = if x then 0 else 1

instance Bits Int where
  I# a .&. I# b = I# (andI# a b)
  I# a .|. I# b = I# (orI# a b)
  xor (I# a) (I# b) = I# (word2Int# (xor# (int2Word# a) (int2Word# b)))
  complement (I# a) = I# (notI# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift (I# a) (I# n)
    | isTrue# (n >=# 0#) = if isTrue# (n >=# 64#) then I# 0# else I# (uncheckedIShiftL# a n)
    | isTrue# (n <=# -64#) = I# (uncheckedIShiftRA# a 63#)
    | otherwise = I# (uncheckedIShiftRA# a (negateInt# n))
  shiftL (I# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I# 0#
    | otherwise = I# (uncheckedIShiftL# a n)
  shiftR (I# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = I# (uncheckedIShiftRA# a 63#)
    | otherwise = I# (uncheckedIShiftRA# a n)
  unsafeShiftL (I# a) (I# n) = I# (uncheckedIShiftL# a n)
  unsafeShiftR (I# a) (I# n) = I# (uncheckedIShiftRA# a n)
  rotate (I# a) (I# n) = case andI# n 63# of
    0# -> I# a
    k -> I# (orI# (uncheckedIShiftL# a k) (uncheckedIShiftRL# a (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = True
  popCount (I# a) = I# (word2Int# (popCnt# (int2Word# a)))

instance FiniteBits Int where
  finiteBitSize _ = 64
  countLeadingZeros (I# a) = I# (word2Int# (clz# (int2Word# a)))
  countTrailingZeros (I# a) = I# (word2Int# (ctz# (int2Word# a)))

instance Bits Word where
  W# a .&. W# b = W# (and# a b)
  W# a .|. W# b = W# (or# a b)
  xor (W# a) (W# b) = W# (xor# a b)
  complement (W# a) = W# (not# a)
  zeroBits = 0
  bit i = 1 `shiftL` i
  testBit x i = (x .&. bit i) /= 0
  shift x n
    | n >= 0 = shiftL x n
    | otherwise = shiftR x (negate n)
  shiftL (W# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = W# 0##
    | otherwise = W# (uncheckedShiftL# a n)
  shiftR (W# a) (I# n)
    | isTrue# (n <# 0#) = shiftError
    | isTrue# (n >=# 64#) = W# 0##
    | otherwise = W# (uncheckedShiftRL# a n)
  unsafeShiftL (W# a) (I# n) = W# (uncheckedShiftL# a n)
  unsafeShiftR (W# a) (I# n) = W# (uncheckedShiftRL# a n)
  rotate (W# a) (I# n) = case andI# n 63# of
    0# -> W# a
    k -> W# (or# (uncheckedShiftL# a k) (uncheckedShiftRL# a (64# -# k)))
  bitSizeMaybe _ = Just 64
  bitSize _ = 64
  isSigned _ = False
  popCount (W# a) = I# (word2Int# (popCnt# a))

instance FiniteBits Word where
  finiteBitSize _ = 64
  countLeadingZeros (W# a) = I# (word2Int# (clz# a))
  countTrailingZeros (W# a) = I# (word2Int# (ctz# a))

instance Bits Integer where
  (.&.) = integerAnd
  (.|.) = integerOr
  xor = integerXor
  complement = integerComplement
  zeroBits = 0
  bit (I# i)
    | isTrue# (i <# 0#) = 0
    | otherwise = integerBit# (int2Word# i)
  testBit n (I# i)
    | isTrue# (i <# 0#) = n < 0
    | otherwise = isTrue# (integerTestBit# n (int2Word# i))
  shift n (I# i)
    | isTrue# (i >=# 0#) = integerShiftL# n (int2Word# i)
    | otherwise = integerShiftR# n (int2Word# (negateInt# i))
  shiftL n (I# i)
    | isTrue# (i <# 0#) = shiftError
    | otherwise = integerShiftL# n (int2Word# i)
  shiftR n (I# i)
    | isTrue# (i <# 0#) = shiftError
    | otherwise = integerShiftR# n (int2Word# i)
  unsafeShiftL = shiftL
  unsafeShiftR = shiftR
  rotate = shift
  bitSizeMaybe _ = Nothing
  bitSize _ = errorWithoutStackTrace "Data.Bits.bitSize(Integer)"
  isSigned _ = True
  popCount n = I# (integerPopCount# n)

instance Bits Natural where
  a .&. b = natural (naturalToInteger a .&. naturalToInteger b)
  a .|. b = natural (naturalToInteger a .|. naturalToInteger b)
  xor a b = natural (xor (naturalToInteger a) (naturalToInteger b))
  complement _ = errorWithoutStackTrace "Bits.complement: Natural complement undefined"
  zeroBits = 0
  bit i = natural (bit i)
  clearBit x i = if testBit x i then x `xor` bit i else x
  testBit n i = testBit (naturalToInteger n) i
  shift n i = natural (shift (naturalToInteger n) i)
  shiftL n i = natural (shiftL (naturalToInteger n) i)
  shiftR n i = natural (shiftR (naturalToInteger n) i)
  rotate = shift
  bitSizeMaybe _ = Nothing
  bitSize _ = errorWithoutStackTrace "Data.Bits.bitSize(Natural)"
  isSigned _ = False
  popCount n = popCount (naturalToInteger n)

natural :: Integer -> Natural
natural = naturalFromInteger#
