{-# LANGUAGE NoImplicitPrelude #-}
-- | C's widest integers.
module Foreign.C.Types.Max (CIntMax(..), CUIntMax(..)) where

import Foreign.Storable
import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Float.Class
import GHC.Int
import GHC.Num
import GHC.Ptr
import GHC.Read
import GHC.Real
import GHC.Show
import GHC.Word

-- | C's @intmax_t@.
newtype CIntMax = CIntMax Int64

instance Eq CIntMax where
  CIntMax a == CIntMax b = a == b
  CIntMax a /= CIntMax b = a /= b

instance Ord CIntMax where
  compare (CIntMax a) (CIntMax b) = compare a b
  CIntMax a < CIntMax b = a < b
  CIntMax a <= CIntMax b = a <= b
  CIntMax a > CIntMax b = a > b
  CIntMax a >= CIntMax b = a >= b

instance Show CIntMax where
  showsPrec p (CIntMax a) = showsPrec p a

instance Read CIntMax where
  readsPrec p s = [(CIntMax a, r) | (a, r) <- readsPrec p s]

instance Num CIntMax where
  CIntMax a + CIntMax b = CIntMax (a + b)
  CIntMax a - CIntMax b = CIntMax (a - b)
  CIntMax a * CIntMax b = CIntMax (a * b)
  negate (CIntMax a) = CIntMax (negate a)
  abs (CIntMax a) = CIntMax (abs a)
  signum (CIntMax a) = CIntMax (signum a)
  fromInteger n = CIntMax (fromInteger n)

instance Real CIntMax where
  toRational (CIntMax a) = toRational a
  realForm (CIntMax a) = realForm a

instance Enum CIntMax where
  succ (CIntMax a) = CIntMax (succ a)
  pred (CIntMax a) = CIntMax (pred a)
  toEnum n = CIntMax (toEnum n)
  fromEnum (CIntMax a) = fromEnum a
  enumFrom (CIntMax a) = map CIntMax (enumFrom a)
  enumFromThen (CIntMax a) (CIntMax b) = map CIntMax (enumFromThen a b)
  enumFromTo (CIntMax a) (CIntMax b) = map CIntMax (enumFromTo a b)
  enumFromThenTo (CIntMax a) (CIntMax b) (CIntMax c) = map CIntMax (enumFromThenTo a b c)

instance Storable CIntMax where
  sizeOf (CIntMax a) = sizeOf a
  alignment (CIntMax a) = alignment a
  peek p = fmap CIntMax (peek (castPtr p))
  poke p (CIntMax a) = poke (castPtr p) a

instance Integral CIntMax where
  quot (CIntMax a) (CIntMax b) = CIntMax (quot a b)
  rem (CIntMax a) (CIntMax b) = CIntMax (rem a b)
  div (CIntMax a) (CIntMax b) = CIntMax (div a b)
  mod (CIntMax a) (CIntMax b) = CIntMax (mod a b)
  quotRem (CIntMax a) (CIntMax b) = case quotRem a b of (q, r) -> (CIntMax q, CIntMax r)
  divMod (CIntMax a) (CIntMax b) = case divMod a b of (q, r) -> (CIntMax q, CIntMax r)
  toInteger (CIntMax a) = toInteger a

instance Bounded CIntMax where
  minBound = CIntMax minBound
  maxBound = CIntMax maxBound

instance Bits CIntMax where
  CIntMax a .&. CIntMax b = CIntMax (a .&. b)
  CIntMax a .|. CIntMax b = CIntMax (a .|. b)
  xor (CIntMax a) (CIntMax b) = CIntMax (xor a b)
  complement (CIntMax a) = CIntMax (complement a)
  shift (CIntMax a) n = CIntMax (shift a n)
  rotate (CIntMax a) n = CIntMax (rotate a n)
  zeroBits = CIntMax zeroBits
  bit i = CIntMax (bit i)
  testBit (CIntMax a) i = testBit a i
  bitSizeMaybe (CIntMax a) = bitSizeMaybe a
  bitSize (CIntMax a) = bitSize a
  isSigned (CIntMax a) = isSigned a
  shiftL (CIntMax a) n = CIntMax (shiftL a n)
  shiftR (CIntMax a) n = CIntMax (shiftR a n)
  unsafeShiftL (CIntMax a) n = CIntMax (unsafeShiftL a n)
  unsafeShiftR (CIntMax a) n = CIntMax (unsafeShiftR a n)
  popCount (CIntMax a) = popCount a

instance FiniteBits CIntMax where
  finiteBitSize (CIntMax a) = finiteBitSize a
  countLeadingZeros (CIntMax a) = countLeadingZeros a
  countTrailingZeros (CIntMax a) = countTrailingZeros a

-- | C's @uintmax_t@.
newtype CUIntMax = CUIntMax Word64

instance Eq CUIntMax where
  CUIntMax a == CUIntMax b = a == b
  CUIntMax a /= CUIntMax b = a /= b

instance Ord CUIntMax where
  compare (CUIntMax a) (CUIntMax b) = compare a b
  CUIntMax a < CUIntMax b = a < b
  CUIntMax a <= CUIntMax b = a <= b
  CUIntMax a > CUIntMax b = a > b
  CUIntMax a >= CUIntMax b = a >= b

instance Show CUIntMax where
  showsPrec p (CUIntMax a) = showsPrec p a

instance Read CUIntMax where
  readsPrec p s = [(CUIntMax a, r) | (a, r) <- readsPrec p s]

instance Num CUIntMax where
  CUIntMax a + CUIntMax b = CUIntMax (a + b)
  CUIntMax a - CUIntMax b = CUIntMax (a - b)
  CUIntMax a * CUIntMax b = CUIntMax (a * b)
  negate (CUIntMax a) = CUIntMax (negate a)
  abs (CUIntMax a) = CUIntMax (abs a)
  signum (CUIntMax a) = CUIntMax (signum a)
  fromInteger n = CUIntMax (fromInteger n)

instance Real CUIntMax where
  toRational (CUIntMax a) = toRational a
  realForm (CUIntMax a) = realForm a

instance Enum CUIntMax where
  succ (CUIntMax a) = CUIntMax (succ a)
  pred (CUIntMax a) = CUIntMax (pred a)
  toEnum n = CUIntMax (toEnum n)
  fromEnum (CUIntMax a) = fromEnum a
  enumFrom (CUIntMax a) = map CUIntMax (enumFrom a)
  enumFromThen (CUIntMax a) (CUIntMax b) = map CUIntMax (enumFromThen a b)
  enumFromTo (CUIntMax a) (CUIntMax b) = map CUIntMax (enumFromTo a b)
  enumFromThenTo (CUIntMax a) (CUIntMax b) (CUIntMax c) = map CUIntMax (enumFromThenTo a b c)

instance Storable CUIntMax where
  sizeOf (CUIntMax a) = sizeOf a
  alignment (CUIntMax a) = alignment a
  peek p = fmap CUIntMax (peek (castPtr p))
  poke p (CUIntMax a) = poke (castPtr p) a

instance Integral CUIntMax where
  quot (CUIntMax a) (CUIntMax b) = CUIntMax (quot a b)
  rem (CUIntMax a) (CUIntMax b) = CUIntMax (rem a b)
  div (CUIntMax a) (CUIntMax b) = CUIntMax (div a b)
  mod (CUIntMax a) (CUIntMax b) = CUIntMax (mod a b)
  quotRem (CUIntMax a) (CUIntMax b) = case quotRem a b of (q, r) -> (CUIntMax q, CUIntMax r)
  divMod (CUIntMax a) (CUIntMax b) = case divMod a b of (q, r) -> (CUIntMax q, CUIntMax r)
  toInteger (CUIntMax a) = toInteger a

instance Bounded CUIntMax where
  minBound = CUIntMax minBound
  maxBound = CUIntMax maxBound

instance Bits CUIntMax where
  CUIntMax a .&. CUIntMax b = CUIntMax (a .&. b)
  CUIntMax a .|. CUIntMax b = CUIntMax (a .|. b)
  xor (CUIntMax a) (CUIntMax b) = CUIntMax (xor a b)
  complement (CUIntMax a) = CUIntMax (complement a)
  shift (CUIntMax a) n = CUIntMax (shift a n)
  rotate (CUIntMax a) n = CUIntMax (rotate a n)
  zeroBits = CUIntMax zeroBits
  bit i = CUIntMax (bit i)
  testBit (CUIntMax a) i = testBit a i
  bitSizeMaybe (CUIntMax a) = bitSizeMaybe a
  bitSize (CUIntMax a) = bitSize a
  isSigned (CUIntMax a) = isSigned a
  shiftL (CUIntMax a) n = CUIntMax (shiftL a n)
  shiftR (CUIntMax a) n = CUIntMax (shiftR a n)
  unsafeShiftL (CUIntMax a) n = CUIntMax (unsafeShiftL a n)
  unsafeShiftR (CUIntMax a) n = CUIntMax (unsafeShiftR a n)
  popCount (CUIntMax a) = popCount a

instance FiniteBits CUIntMax where
  finiteBitSize (CUIntMax a) = finiteBitSize a
  countLeadingZeros (CUIntMax a) = countLeadingZeros a
  countTrailingZeros (CUIntMax a) = countTrailingZeros a

