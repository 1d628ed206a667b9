{-# LANGUAGE NoImplicitPrelude #-}
-- | C's characters, @short@ and @int@.
module Foreign.C.Types.Small
  ( CChar(..), CSChar(..), CUChar(..), CShort(..), CUShort(..), CInt(..)
  ) where

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

-- | C's @char@.
newtype CChar = CChar Int8

instance Eq CChar where
  CChar a == CChar b = a == b
  CChar a /= CChar b = a /= b

instance Ord CChar where
  compare (CChar a) (CChar b) = compare a b
  CChar a < CChar b = a < b
  CChar a <= CChar b = a <= b
  CChar a > CChar b = a > b
  CChar a >= CChar b = a >= b

instance Show CChar where
  showsPrec p (CChar a) = showsPrec p a

instance Read CChar where
  readsPrec p s = [(CChar a, r) | (a, r) <- readsPrec p s]

instance Num CChar where
  CChar a + CChar b = CChar (a + b)
  CChar a - CChar b = CChar (a - b)
  CChar a * CChar b = CChar (a * b)
  negate (CChar a) = CChar (negate a)
  abs (CChar a) = CChar (abs a)
  signum (CChar a) = CChar (signum a)
  fromInteger n = CChar (fromInteger n)

instance Real CChar where
  toRational (CChar a) = toRational a
  realForm (CChar a) = realForm a

instance Enum CChar where
  succ (CChar a) = CChar (succ a)
  pred (CChar a) = CChar (pred a)
  toEnum n = CChar (toEnum n)
  fromEnum (CChar a) = fromEnum a
  enumFrom (CChar a) = map CChar (enumFrom a)
  enumFromThen (CChar a) (CChar b) = map CChar (enumFromThen a b)
  enumFromTo (CChar a) (CChar b) = map CChar (enumFromTo a b)
  enumFromThenTo (CChar a) (CChar b) (CChar c) = map CChar (enumFromThenTo a b c)

instance Storable CChar where
  sizeOf (CChar a) = sizeOf a
  alignment (CChar a) = alignment a
  peek p = fmap CChar (peek (castPtr p))
  poke p (CChar a) = poke (castPtr p) a

instance Integral CChar where
  quot (CChar a) (CChar b) = CChar (quot a b)
  rem (CChar a) (CChar b) = CChar (rem a b)
  div (CChar a) (CChar b) = CChar (div a b)
  mod (CChar a) (CChar b) = CChar (mod a b)
  quotRem (CChar a) (CChar b) = case quotRem a b of (q, r) -> (CChar q, CChar r)
  divMod (CChar a) (CChar b) = case divMod a b of (q, r) -> (CChar q, CChar r)
  toInteger (CChar a) = toInteger a

instance Bounded CChar where
  minBound = CChar minBound
  maxBound = CChar maxBound

instance Bits CChar where
  CChar a .&. CChar b = CChar (a .&. b)
  CChar a .|. CChar b = CChar (a .|. b)
  xor (CChar a) (CChar b) = CChar (xor a b)
  complement (CChar a) = CChar (complement a)
  shift (CChar a) n = CChar (shift a n)
  rotate (CChar a) n = CChar (rotate a n)
  zeroBits = CChar zeroBits
  bit i = CChar (bit i)
  testBit (CChar a) i = testBit a i
  bitSizeMaybe (CChar a) = bitSizeMaybe a
  bitSize (CChar a) = bitSize a
  isSigned (CChar a) = isSigned a
  shiftL (CChar a) n = CChar (shiftL a n)
  shiftR (CChar a) n = CChar (shiftR a n)
  unsafeShiftL (CChar a) n = CChar (unsafeShiftL a n)
  unsafeShiftR (CChar a) n = CChar (unsafeShiftR a n)
  popCount (CChar a) = popCount a

instance FiniteBits CChar where
  finiteBitSize (CChar a) = finiteBitSize a
  countLeadingZeros (CChar a) = countLeadingZeros a
  countTrailingZeros (CChar a) = countTrailingZeros a

-- | C's @signed char@.
newtype CSChar = CSChar Int8

instance Eq CSChar where
  CSChar a == CSChar b = a == b
  CSChar a /= CSChar b = a /= b

instance Ord CSChar where
  compare (CSChar a) (CSChar b) = compare a b
  CSChar a < CSChar b = a < b
  CSChar a <= CSChar b = a <= b
  CSChar a > CSChar b = a > b
  CSChar a >= CSChar b = a >= b

instance Show CSChar where
  showsPrec p (CSChar a) = showsPrec p a

instance Read CSChar where
  readsPrec p s = [(CSChar a, r) | (a, r) <- readsPrec p s]

instance Num CSChar where
  CSChar a + CSChar b = CSChar (a + b)
  CSChar a - CSChar b = CSChar (a - b)
  CSChar a * CSChar b = CSChar (a * b)
  negate (CSChar a) = CSChar (negate a)
  abs (CSChar a) = CSChar (abs a)
  signum (CSChar a) = CSChar (signum a)
  fromInteger n = CSChar (fromInteger n)

instance Real CSChar where
  toRational (CSChar a) = toRational a
  realForm (CSChar a) = realForm a

instance Enum CSChar where
  succ (CSChar a) = CSChar (succ a)
  pred (CSChar a) = CSChar (pred a)
  toEnum n = CSChar (toEnum n)
  fromEnum (CSChar a) = fromEnum a
  enumFrom (CSChar a) = map CSChar (enumFrom a)
  enumFromThen (CSChar a) (CSChar b) = map CSChar (enumFromThen a b)
  enumFromTo (CSChar a) (CSChar b) = map CSChar (enumFromTo a b)
  enumFromThenTo (CSChar a) (CSChar b) (CSChar c) = map CSChar (enumFromThenTo a b c)

instance Storable CSChar where
  sizeOf (CSChar a) = sizeOf a
  alignment (CSChar a) = alignment a
  peek p = fmap CSChar (peek (castPtr p))
  poke p (CSChar a) = poke (castPtr p) a

instance Integral CSChar where
  quot (CSChar a) (CSChar b) = CSChar (quot a b)
  rem (CSChar a) (CSChar b) = CSChar (rem a b)
  div (CSChar a) (CSChar b) = CSChar (div a b)
  mod (CSChar a) (CSChar b) = CSChar (mod a b)
  quotRem (CSChar a) (CSChar b) = case quotRem a b of (q, r) -> (CSChar q, CSChar r)
  divMod (CSChar a) (CSChar b) = case divMod a b of (q, r) -> (CSChar q, CSChar r)
  toInteger (CSChar a) = toInteger a

instance Bounded CSChar where
  minBound = CSChar minBound
  maxBound = CSChar maxBound

instance Bits CSChar where
  CSChar a .&. CSChar b = CSChar (a .&. b)
  CSChar a .|. CSChar b = CSChar (a .|. b)
  xor (CSChar a) (CSChar b) = CSChar (xor a b)
  complement (CSChar a) = CSChar (complement a)
  shift (CSChar a) n = CSChar (shift a n)
  rotate (CSChar a) n = CSChar (rotate a n)
  zeroBits = CSChar zeroBits
  bit i = CSChar (bit i)
  testBit (CSChar a) i = testBit a i
  bitSizeMaybe (CSChar a) = bitSizeMaybe a
  bitSize (CSChar a) = bitSize a
  isSigned (CSChar a) = isSigned a
  shiftL (CSChar a) n = CSChar (shiftL a n)
  shiftR (CSChar a) n = CSChar (shiftR a n)
  unsafeShiftL (CSChar a) n = CSChar (unsafeShiftL a n)
  unsafeShiftR (CSChar a) n = CSChar (unsafeShiftR a n)
  popCount (CSChar a) = popCount a

instance FiniteBits CSChar where
  finiteBitSize (CSChar a) = finiteBitSize a
  countLeadingZeros (CSChar a) = countLeadingZeros a
  countTrailingZeros (CSChar a) = countTrailingZeros a

-- | C's @unsigned char@.
newtype CUChar = CUChar Word8

instance Eq CUChar where
  CUChar a == CUChar b = a == b
  CUChar a /= CUChar b = a /= b

instance Ord CUChar where
  compare (CUChar a) (CUChar b) = compare a b
  CUChar a < CUChar b = a < b
  CUChar a <= CUChar b = a <= b
  CUChar a > CUChar b = a > b
  CUChar a >= CUChar b = a >= b

instance Show CUChar where
  showsPrec p (CUChar a) = showsPrec p a

instance Read CUChar where
  readsPrec p s = [(CUChar a, r) | (a, r) <- readsPrec p s]

instance Num CUChar where
  CUChar a + CUChar b = CUChar (a + b)
  CUChar a - CUChar b = CUChar (a - b)
  CUChar a * CUChar b = CUChar (a * b)
  negate (CUChar a) = CUChar (negate a)
  abs (CUChar a) = CUChar (abs a)
  signum (CUChar a) = CUChar (signum a)
  fromInteger n = CUChar (fromInteger n)

instance Real CUChar where
  toRational (CUChar a) = toRational a
  realForm (CUChar a) = realForm a

instance Enum CUChar where
  succ (CUChar a) = CUChar (succ a)
  pred (CUChar a) = CUChar (pred a)
  toEnum n = CUChar (toEnum n)
  fromEnum (CUChar a) = fromEnum a
  enumFrom (CUChar a) = map CUChar (enumFrom a)
  enumFromThen (CUChar a) (CUChar b) = map CUChar (enumFromThen a b)
  enumFromTo (CUChar a) (CUChar b) = map CUChar (enumFromTo a b)
  enumFromThenTo (CUChar a) (CUChar b) (CUChar c) = map CUChar (enumFromThenTo a b c)

instance Storable CUChar where
  sizeOf (CUChar a) = sizeOf a
  alignment (CUChar a) = alignment a
  peek p = fmap CUChar (peek (castPtr p))
  poke p (CUChar a) = poke (castPtr p) a

instance Integral CUChar where
  quot (CUChar a) (CUChar b) = CUChar (quot a b)
  rem (CUChar a) (CUChar b) = CUChar (rem a b)
  div (CUChar a) (CUChar b) = CUChar (div a b)
  mod (CUChar a) (CUChar b) = CUChar (mod a b)
  quotRem (CUChar a) (CUChar b) = case quotRem a b of (q, r) -> (CUChar q, CUChar r)
  divMod (CUChar a) (CUChar b) = case divMod a b of (q, r) -> (CUChar q, CUChar r)
  toInteger (CUChar a) = toInteger a

instance Bounded CUChar where
  minBound = CUChar minBound
  maxBound = CUChar maxBound

instance Bits CUChar where
  CUChar a .&. CUChar b = CUChar (a .&. b)
  CUChar a .|. CUChar b = CUChar (a .|. b)
  xor (CUChar a) (CUChar b) = CUChar (xor a b)
  complement (CUChar a) = CUChar (complement a)
  shift (CUChar a) n = CUChar (shift a n)
  rotate (CUChar a) n = CUChar (rotate a n)
  zeroBits = CUChar zeroBits
  bit i = CUChar (bit i)
  testBit (CUChar a) i = testBit a i
  bitSizeMaybe (CUChar a) = bitSizeMaybe a
  bitSize (CUChar a) = bitSize a
  isSigned (CUChar a) = isSigned a
  shiftL (CUChar a) n = CUChar (shiftL a n)
  shiftR (CUChar a) n = CUChar (shiftR a n)
  unsafeShiftL (CUChar a) n = CUChar (unsafeShiftL a n)
  unsafeShiftR (CUChar a) n = CUChar (unsafeShiftR a n)
  popCount (CUChar a) = popCount a

instance FiniteBits CUChar where
  finiteBitSize (CUChar a) = finiteBitSize a
  countLeadingZeros (CUChar a) = countLeadingZeros a
  countTrailingZeros (CUChar a) = countTrailingZeros a

-- | C's @short@.
newtype CShort = CShort Int16

instance Eq CShort where
  CShort a == CShort b = a == b
  CShort a /= CShort b = a /= b

instance Ord CShort where
  compare (CShort a) (CShort b) = compare a b
  CShort a < CShort b = a < b
  CShort a <= CShort b = a <= b
  CShort a > CShort b = a > b
  CShort a >= CShort b = a >= b

instance Show CShort where
  showsPrec p (CShort a) = showsPrec p a

instance Read CShort where
  readsPrec p s = [(CShort a, r) | (a, r) <- readsPrec p s]

instance Num CShort where
  CShort a + CShort b = CShort (a + b)
  CShort a - CShort b = CShort (a - b)
  CShort a * CShort b = CShort (a * b)
  negate (CShort a) = CShort (negate a)
  abs (CShort a) = CShort (abs a)
  signum (CShort a) = CShort (signum a)
  fromInteger n = CShort (fromInteger n)

instance Real CShort where
  toRational (CShort a) = toRational a
  realForm (CShort a) = realForm a

instance Enum CShort where
  succ (CShort a) = CShort (succ a)
  pred (CShort a) = CShort (pred a)
  toEnum n = CShort (toEnum n)
  fromEnum (CShort a) = fromEnum a
  enumFrom (CShort a) = map CShort (enumFrom a)
  enumFromThen (CShort a) (CShort b) = map CShort (enumFromThen a b)
  enumFromTo (CShort a) (CShort b) = map CShort (enumFromTo a b)
  enumFromThenTo (CShort a) (CShort b) (CShort c) = map CShort (enumFromThenTo a b c)

instance Storable CShort where
  sizeOf (CShort a) = sizeOf a
  alignment (CShort a) = alignment a
  peek p = fmap CShort (peek (castPtr p))
  poke p (CShort a) = poke (castPtr p) a

instance Integral CShort where
  quot (CShort a) (CShort b) = CShort (quot a b)
  rem (CShort a) (CShort b) = CShort (rem a b)
  div (CShort a) (CShort b) = CShort (div a b)
  mod (CShort a) (CShort b) = CShort (mod a b)
  quotRem (CShort a) (CShort b) = case quotRem a b of (q, r) -> (CShort q, CShort r)
  divMod (CShort a) (CShort b) = case divMod a b of (q, r) -> (CShort q, CShort r)
  toInteger (CShort a) = toInteger a

instance Bounded CShort where
  minBound = CShort minBound
  maxBound = CShort maxBound

instance Bits CShort where
  CShort a .&. CShort b = CShort (a .&. b)
  CShort a .|. CShort b = CShort (a .|. b)
  xor (CShort a) (CShort b) = CShort (xor a b)
  complement (CShort a) = CShort (complement a)
  shift (CShort a) n = CShort (shift a n)
  rotate (CShort a) n = CShort (rotate a n)
  zeroBits = CShort zeroBits
  bit i = CShort (bit i)
  testBit (CShort a) i = testBit a i
  bitSizeMaybe (CShort a) = bitSizeMaybe a
  bitSize (CShort a) = bitSize a
  isSigned (CShort a) = isSigned a
  shiftL (CShort a) n = CShort (shiftL a n)
  shiftR (CShort a) n = CShort (shiftR a n)
  unsafeShiftL (CShort a) n = CShort (unsafeShiftL a n)
  unsafeShiftR (CShort a) n = CShort (unsafeShiftR a n)
  popCount (CShort a) = popCount a

instance FiniteBits CShort where
  finiteBitSize (CShort a) = finiteBitSize a
  countLeadingZeros (CShort a) = countLeadingZeros a
  countTrailingZeros (CShort a) = countTrailingZeros a

-- | C's @unsigned short@.
newtype CUShort = CUShort Word16

instance Eq CUShort where
  CUShort a == CUShort b = a == b
  CUShort a /= CUShort b = a /= b

instance Ord CUShort where
  compare (CUShort a) (CUShort b) = compare a b
  CUShort a < CUShort b = a < b
  CUShort a <= CUShort b = a <= b
  CUShort a > CUShort b = a > b
  CUShort a >= CUShort b = a >= b

instance Show CUShort where
  showsPrec p (CUShort a) = showsPrec p a

instance Read CUShort where
  readsPrec p s = [(CUShort a, r) | (a, r) <- readsPrec p s]

instance Num CUShort where
  CUShort a + CUShort b = CUShort (a + b)
  CUShort a - CUShort b = CUShort (a - b)
  CUShort a * CUShort b = CUShort (a * b)
  negate (CUShort a) = CUShort (negate a)
  abs (CUShort a) = CUShort (abs a)
  signum (CUShort a) = CUShort (signum a)
  fromInteger n = CUShort (fromInteger n)

instance Real CUShort where
  toRational (CUShort a) = toRational a
  realForm (CUShort a) = realForm a

instance Enum CUShort where
  succ (CUShort a) = CUShort (succ a)
  pred (CUShort a) = CUShort (pred a)
  toEnum n = CUShort (toEnum n)
  fromEnum (CUShort a) = fromEnum a
  enumFrom (CUShort a) = map CUShort (enumFrom a)
  enumFromThen (CUShort a) (CUShort b) = map CUShort (enumFromThen a b)
  enumFromTo (CUShort a) (CUShort b) = map CUShort (enumFromTo a b)
  enumFromThenTo (CUShort a) (CUShort b) (CUShort c) = map CUShort (enumFromThenTo a b c)

instance Storable CUShort where
  sizeOf (CUShort a) = sizeOf a
  alignment (CUShort a) = alignment a
  peek p = fmap CUShort (peek (castPtr p))
  poke p (CUShort a) = poke (castPtr p) a

instance Integral CUShort where
  quot (CUShort a) (CUShort b) = CUShort (quot a b)
  rem (CUShort a) (CUShort b) = CUShort (rem a b)
  div (CUShort a) (CUShort b) = CUShort (div a b)
  mod (CUShort a) (CUShort b) = CUShort (mod a b)
  quotRem (CUShort a) (CUShort b) = case quotRem a b of (q, r) -> (CUShort q, CUShort r)
  divMod (CUShort a) (CUShort b) = case divMod a b of (q, r) -> (CUShort q, CUShort r)
  toInteger (CUShort a) = toInteger a

instance Bounded CUShort where
  minBound = CUShort minBound
  maxBound = CUShort maxBound

instance Bits CUShort where
  CUShort a .&. CUShort b = CUShort (a .&. b)
  CUShort a .|. CUShort b = CUShort (a .|. b)
  xor (CUShort a) (CUShort b) = CUShort (xor a b)
  complement (CUShort a) = CUShort (complement a)
  shift (CUShort a) n = CUShort (shift a n)
  rotate (CUShort a) n = CUShort (rotate a n)
  zeroBits = CUShort zeroBits
  bit i = CUShort (bit i)
  testBit (CUShort a) i = testBit a i
  bitSizeMaybe (CUShort a) = bitSizeMaybe a
  bitSize (CUShort a) = bitSize a
  isSigned (CUShort a) = isSigned a
  shiftL (CUShort a) n = CUShort (shiftL a n)
  shiftR (CUShort a) n = CUShort (shiftR a n)
  unsafeShiftL (CUShort a) n = CUShort (unsafeShiftL a n)
  unsafeShiftR (CUShort a) n = CUShort (unsafeShiftR a n)
  popCount (CUShort a) = popCount a

instance FiniteBits CUShort where
  finiteBitSize (CUShort a) = finiteBitSize a
  countLeadingZeros (CUShort a) = countLeadingZeros a
  countTrailingZeros (CUShort a) = countTrailingZeros a

-- | C's @int@.
newtype CInt = CInt Int32

instance Eq CInt where
  CInt a == CInt b = a == b
  CInt a /= CInt b = a /= b

instance Ord CInt where
  compare (CInt a) (CInt b) = compare a b
  CInt a < CInt b = a < b
  CInt a <= CInt b = a <= b
  CInt a > CInt b = a > b
  CInt a >= CInt b = a >= b

instance Show CInt where
  showsPrec p (CInt a) = showsPrec p a

instance Read CInt where
  readsPrec p s = [(CInt a, r) | (a, r) <- readsPrec p s]

instance Num CInt where
  CInt a + CInt b = CInt (a + b)
  CInt a - CInt b = CInt (a - b)
  CInt a * CInt b = CInt (a * b)
  negate (CInt a) = CInt (negate a)
  abs (CInt a) = CInt (abs a)
  signum (CInt a) = CInt (signum a)
  fromInteger n = CInt (fromInteger n)

instance Real CInt where
  toRational (CInt a) = toRational a
  realForm (CInt a) = realForm a

instance Enum CInt where
  succ (CInt a) = CInt (succ a)
  pred (CInt a) = CInt (pred a)
  toEnum n = CInt (toEnum n)
  fromEnum (CInt a) = fromEnum a
  enumFrom (CInt a) = map CInt (enumFrom a)
  enumFromThen (CInt a) (CInt b) = map CInt (enumFromThen a b)
  enumFromTo (CInt a) (CInt b) = map CInt (enumFromTo a b)
  enumFromThenTo (CInt a) (CInt b) (CInt c) = map CInt (enumFromThenTo a b c)

instance Storable CInt where
  sizeOf (CInt a) = sizeOf a
  alignment (CInt a) = alignment a
  peek p = fmap CInt (peek (castPtr p))
  poke p (CInt a) = poke (castPtr p) a

instance Integral CInt where
  quot (CInt a) (CInt b) = CInt (quot a b)
  rem (CInt a) (CInt b) = CInt (rem a b)
  div (CInt a) (CInt b) = CInt (div a b)
  mod (CInt a) (CInt b) = CInt (mod a b)
  quotRem (CInt a) (CInt b) = case quotRem a b of (q, r) -> (CInt q, CInt r)
  divMod (CInt a) (CInt b) = case divMod a b of (q, r) -> (CInt q, CInt r)
  toInteger (CInt a) = toInteger a

instance Bounded CInt where
  minBound = CInt minBound
  maxBound = CInt maxBound

instance Bits CInt where
  CInt a .&. CInt b = CInt (a .&. b)
  CInt a .|. CInt b = CInt (a .|. b)
  xor (CInt a) (CInt b) = CInt (xor a b)
  complement (CInt a) = CInt (complement a)
  shift (CInt a) n = CInt (shift a n)
  rotate (CInt a) n = CInt (rotate a n)
  zeroBits = CInt zeroBits
  bit i = CInt (bit i)
  testBit (CInt a) i = testBit a i
  bitSizeMaybe (CInt a) = bitSizeMaybe a
  bitSize (CInt a) = bitSize a
  isSigned (CInt a) = isSigned a
  shiftL (CInt a) n = CInt (shiftL a n)
  shiftR (CInt a) n = CInt (shiftR a n)
  unsafeShiftL (CInt a) n = CInt (unsafeShiftL a n)
  unsafeShiftR (CInt a) n = CInt (unsafeShiftR a n)
  popCount (CInt a) = popCount a

instance FiniteBits CInt where
  finiteBitSize (CInt a) = finiteBitSize a
  countLeadingZeros (CInt a) = countLeadingZeros a
  countTrailingZeros (CInt a) = countTrailingZeros a

