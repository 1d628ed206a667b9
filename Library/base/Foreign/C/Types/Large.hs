{-# LANGUAGE NoImplicitPrelude #-}
-- | C's larger integers, and @bool@.
module Foreign.C.Types.Large
  ( CUInt(..), CLong(..), CULong(..), CLLong(..), CULLong(..), CBool(..)
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

-- | C's @unsigned int@.
newtype CUInt = CUInt Word32

instance Eq CUInt where
  CUInt a == CUInt b = a == b
  CUInt a /= CUInt b = a /= b

instance Ord CUInt where
  compare (CUInt a) (CUInt b) = compare a b
  CUInt a < CUInt b = a < b
  CUInt a <= CUInt b = a <= b
  CUInt a > CUInt b = a > b
  CUInt a >= CUInt b = a >= b

instance Show CUInt where
  showsPrec p (CUInt a) = showsPrec p a

instance Read CUInt where
  readsPrec p s = [(CUInt a, r) | (a, r) <- readsPrec p s]

instance Num CUInt where
  CUInt a + CUInt b = CUInt (a + b)
  CUInt a - CUInt b = CUInt (a - b)
  CUInt a * CUInt b = CUInt (a * b)
  negate (CUInt a) = CUInt (negate a)
  abs (CUInt a) = CUInt (abs a)
  signum (CUInt a) = CUInt (signum a)
  fromInteger n = CUInt (fromInteger n)

instance Real CUInt where
  toRational (CUInt a) = toRational a
  realForm (CUInt a) = realForm a

instance Enum CUInt where
  succ (CUInt a) = CUInt (succ a)
  pred (CUInt a) = CUInt (pred a)
  toEnum n = CUInt (toEnum n)
  fromEnum (CUInt a) = fromEnum a
  enumFrom (CUInt a) = map CUInt (enumFrom a)
  enumFromThen (CUInt a) (CUInt b) = map CUInt (enumFromThen a b)
  enumFromTo (CUInt a) (CUInt b) = map CUInt (enumFromTo a b)
  enumFromThenTo (CUInt a) (CUInt b) (CUInt c) = map CUInt (enumFromThenTo a b c)

instance Storable CUInt where
  sizeOf (CUInt a) = sizeOf a
  alignment (CUInt a) = alignment a
  peek p = fmap CUInt (peek (castPtr p))
  poke p (CUInt a) = poke (castPtr p) a

instance Integral CUInt where
  quot (CUInt a) (CUInt b) = CUInt (quot a b)
  rem (CUInt a) (CUInt b) = CUInt (rem a b)
  div (CUInt a) (CUInt b) = CUInt (div a b)
  mod (CUInt a) (CUInt b) = CUInt (mod a b)
  quotRem (CUInt a) (CUInt b) = case quotRem a b of (q, r) -> (CUInt q, CUInt r)
  divMod (CUInt a) (CUInt b) = case divMod a b of (q, r) -> (CUInt q, CUInt r)
  toInteger (CUInt a) = toInteger a

instance Bounded CUInt where
  minBound = CUInt minBound
  maxBound = CUInt maxBound

instance Bits CUInt where
  CUInt a .&. CUInt b = CUInt (a .&. b)
  CUInt a .|. CUInt b = CUInt (a .|. b)
  xor (CUInt a) (CUInt b) = CUInt (xor a b)
  complement (CUInt a) = CUInt (complement a)
  shift (CUInt a) n = CUInt (shift a n)
  rotate (CUInt a) n = CUInt (rotate a n)
  zeroBits = CUInt zeroBits
  bit i = CUInt (bit i)
  testBit (CUInt a) i = testBit a i
  bitSizeMaybe (CUInt a) = bitSizeMaybe a
  bitSize (CUInt a) = bitSize a
  isSigned (CUInt a) = isSigned a
  shiftL (CUInt a) n = CUInt (shiftL a n)
  shiftR (CUInt a) n = CUInt (shiftR a n)
  unsafeShiftL (CUInt a) n = CUInt (unsafeShiftL a n)
  unsafeShiftR (CUInt a) n = CUInt (unsafeShiftR a n)
  popCount (CUInt a) = popCount a

instance FiniteBits CUInt where
  finiteBitSize (CUInt a) = finiteBitSize a
  countLeadingZeros (CUInt a) = countLeadingZeros a
  countTrailingZeros (CUInt a) = countTrailingZeros a

-- | C's @long@.
newtype CLong = CLong Int64

instance Eq CLong where
  CLong a == CLong b = a == b
  CLong a /= CLong b = a /= b

instance Ord CLong where
  compare (CLong a) (CLong b) = compare a b
  CLong a < CLong b = a < b
  CLong a <= CLong b = a <= b
  CLong a > CLong b = a > b
  CLong a >= CLong b = a >= b

instance Show CLong where
  showsPrec p (CLong a) = showsPrec p a

instance Read CLong where
  readsPrec p s = [(CLong a, r) | (a, r) <- readsPrec p s]

instance Num CLong where
  CLong a + CLong b = CLong (a + b)
  CLong a - CLong b = CLong (a - b)
  CLong a * CLong b = CLong (a * b)
  negate (CLong a) = CLong (negate a)
  abs (CLong a) = CLong (abs a)
  signum (CLong a) = CLong (signum a)
  fromInteger n = CLong (fromInteger n)

instance Real CLong where
  toRational (CLong a) = toRational a
  realForm (CLong a) = realForm a

instance Enum CLong where
  succ (CLong a) = CLong (succ a)
  pred (CLong a) = CLong (pred a)
  toEnum n = CLong (toEnum n)
  fromEnum (CLong a) = fromEnum a
  enumFrom (CLong a) = map CLong (enumFrom a)
  enumFromThen (CLong a) (CLong b) = map CLong (enumFromThen a b)
  enumFromTo (CLong a) (CLong b) = map CLong (enumFromTo a b)
  enumFromThenTo (CLong a) (CLong b) (CLong c) = map CLong (enumFromThenTo a b c)

instance Storable CLong where
  sizeOf (CLong a) = sizeOf a
  alignment (CLong a) = alignment a
  peek p = fmap CLong (peek (castPtr p))
  poke p (CLong a) = poke (castPtr p) a

instance Integral CLong where
  quot (CLong a) (CLong b) = CLong (quot a b)
  rem (CLong a) (CLong b) = CLong (rem a b)
  div (CLong a) (CLong b) = CLong (div a b)
  mod (CLong a) (CLong b) = CLong (mod a b)
  quotRem (CLong a) (CLong b) = case quotRem a b of (q, r) -> (CLong q, CLong r)
  divMod (CLong a) (CLong b) = case divMod a b of (q, r) -> (CLong q, CLong r)
  toInteger (CLong a) = toInteger a

instance Bounded CLong where
  minBound = CLong minBound
  maxBound = CLong maxBound

instance Bits CLong where
  CLong a .&. CLong b = CLong (a .&. b)
  CLong a .|. CLong b = CLong (a .|. b)
  xor (CLong a) (CLong b) = CLong (xor a b)
  complement (CLong a) = CLong (complement a)
  shift (CLong a) n = CLong (shift a n)
  rotate (CLong a) n = CLong (rotate a n)
  zeroBits = CLong zeroBits
  bit i = CLong (bit i)
  testBit (CLong a) i = testBit a i
  bitSizeMaybe (CLong a) = bitSizeMaybe a
  bitSize (CLong a) = bitSize a
  isSigned (CLong a) = isSigned a
  shiftL (CLong a) n = CLong (shiftL a n)
  shiftR (CLong a) n = CLong (shiftR a n)
  unsafeShiftL (CLong a) n = CLong (unsafeShiftL a n)
  unsafeShiftR (CLong a) n = CLong (unsafeShiftR a n)
  popCount (CLong a) = popCount a

instance FiniteBits CLong where
  finiteBitSize (CLong a) = finiteBitSize a
  countLeadingZeros (CLong a) = countLeadingZeros a
  countTrailingZeros (CLong a) = countTrailingZeros a

-- | C's @unsigned long@.
newtype CULong = CULong Word64

instance Eq CULong where
  CULong a == CULong b = a == b
  CULong a /= CULong b = a /= b

instance Ord CULong where
  compare (CULong a) (CULong b) = compare a b
  CULong a < CULong b = a < b
  CULong a <= CULong b = a <= b
  CULong a > CULong b = a > b
  CULong a >= CULong b = a >= b

instance Show CULong where
  showsPrec p (CULong a) = showsPrec p a

instance Read CULong where
  readsPrec p s = [(CULong a, r) | (a, r) <- readsPrec p s]

instance Num CULong where
  CULong a + CULong b = CULong (a + b)
  CULong a - CULong b = CULong (a - b)
  CULong a * CULong b = CULong (a * b)
  negate (CULong a) = CULong (negate a)
  abs (CULong a) = CULong (abs a)
  signum (CULong a) = CULong (signum a)
  fromInteger n = CULong (fromInteger n)

instance Real CULong where
  toRational (CULong a) = toRational a
  realForm (CULong a) = realForm a

instance Enum CULong where
  succ (CULong a) = CULong (succ a)
  pred (CULong a) = CULong (pred a)
  toEnum n = CULong (toEnum n)
  fromEnum (CULong a) = fromEnum a
  enumFrom (CULong a) = map CULong (enumFrom a)
  enumFromThen (CULong a) (CULong b) = map CULong (enumFromThen a b)
  enumFromTo (CULong a) (CULong b) = map CULong (enumFromTo a b)
  enumFromThenTo (CULong a) (CULong b) (CULong c) = map CULong (enumFromThenTo a b c)

instance Storable CULong where
  sizeOf (CULong a) = sizeOf a
  alignment (CULong a) = alignment a
  peek p = fmap CULong (peek (castPtr p))
  poke p (CULong a) = poke (castPtr p) a

instance Integral CULong where
  quot (CULong a) (CULong b) = CULong (quot a b)
  rem (CULong a) (CULong b) = CULong (rem a b)
  div (CULong a) (CULong b) = CULong (div a b)
  mod (CULong a) (CULong b) = CULong (mod a b)
  quotRem (CULong a) (CULong b) = case quotRem a b of (q, r) -> (CULong q, CULong r)
  divMod (CULong a) (CULong b) = case divMod a b of (q, r) -> (CULong q, CULong r)
  toInteger (CULong a) = toInteger a

instance Bounded CULong where
  minBound = CULong minBound
  maxBound = CULong maxBound

instance Bits CULong where
  CULong a .&. CULong b = CULong (a .&. b)
  CULong a .|. CULong b = CULong (a .|. b)
  xor (CULong a) (CULong b) = CULong (xor a b)
  complement (CULong a) = CULong (complement a)
  shift (CULong a) n = CULong (shift a n)
  rotate (CULong a) n = CULong (rotate a n)
  zeroBits = CULong zeroBits
  bit i = CULong (bit i)
  testBit (CULong a) i = testBit a i
  bitSizeMaybe (CULong a) = bitSizeMaybe a
  bitSize (CULong a) = bitSize a
  isSigned (CULong a) = isSigned a
  shiftL (CULong a) n = CULong (shiftL a n)
  shiftR (CULong a) n = CULong (shiftR a n)
  unsafeShiftL (CULong a) n = CULong (unsafeShiftL a n)
  unsafeShiftR (CULong a) n = CULong (unsafeShiftR a n)
  popCount (CULong a) = popCount a

instance FiniteBits CULong where
  finiteBitSize (CULong a) = finiteBitSize a
  countLeadingZeros (CULong a) = countLeadingZeros a
  countTrailingZeros (CULong a) = countTrailingZeros a

-- | C's @long long@.
newtype CLLong = CLLong Int64

instance Eq CLLong where
  CLLong a == CLLong b = a == b
  CLLong a /= CLLong b = a /= b

instance Ord CLLong where
  compare (CLLong a) (CLLong b) = compare a b
  CLLong a < CLLong b = a < b
  CLLong a <= CLLong b = a <= b
  CLLong a > CLLong b = a > b
  CLLong a >= CLLong b = a >= b

instance Show CLLong where
  showsPrec p (CLLong a) = showsPrec p a

instance Read CLLong where
  readsPrec p s = [(CLLong a, r) | (a, r) <- readsPrec p s]

instance Num CLLong where
  CLLong a + CLLong b = CLLong (a + b)
  CLLong a - CLLong b = CLLong (a - b)
  CLLong a * CLLong b = CLLong (a * b)
  negate (CLLong a) = CLLong (negate a)
  abs (CLLong a) = CLLong (abs a)
  signum (CLLong a) = CLLong (signum a)
  fromInteger n = CLLong (fromInteger n)

instance Real CLLong where
  toRational (CLLong a) = toRational a
  realForm (CLLong a) = realForm a

instance Enum CLLong where
  succ (CLLong a) = CLLong (succ a)
  pred (CLLong a) = CLLong (pred a)
  toEnum n = CLLong (toEnum n)
  fromEnum (CLLong a) = fromEnum a
  enumFrom (CLLong a) = map CLLong (enumFrom a)
  enumFromThen (CLLong a) (CLLong b) = map CLLong (enumFromThen a b)
  enumFromTo (CLLong a) (CLLong b) = map CLLong (enumFromTo a b)
  enumFromThenTo (CLLong a) (CLLong b) (CLLong c) = map CLLong (enumFromThenTo a b c)

instance Storable CLLong where
  sizeOf (CLLong a) = sizeOf a
  alignment (CLLong a) = alignment a
  peek p = fmap CLLong (peek (castPtr p))
  poke p (CLLong a) = poke (castPtr p) a

instance Integral CLLong where
  quot (CLLong a) (CLLong b) = CLLong (quot a b)
  rem (CLLong a) (CLLong b) = CLLong (rem a b)
  div (CLLong a) (CLLong b) = CLLong (div a b)
  mod (CLLong a) (CLLong b) = CLLong (mod a b)
  quotRem (CLLong a) (CLLong b) = case quotRem a b of (q, r) -> (CLLong q, CLLong r)
  divMod (CLLong a) (CLLong b) = case divMod a b of (q, r) -> (CLLong q, CLLong r)
  toInteger (CLLong a) = toInteger a

instance Bounded CLLong where
  minBound = CLLong minBound
  maxBound = CLLong maxBound

instance Bits CLLong where
  CLLong a .&. CLLong b = CLLong (a .&. b)
  CLLong a .|. CLLong b = CLLong (a .|. b)
  xor (CLLong a) (CLLong b) = CLLong (xor a b)
  complement (CLLong a) = CLLong (complement a)
  shift (CLLong a) n = CLLong (shift a n)
  rotate (CLLong a) n = CLLong (rotate a n)
  zeroBits = CLLong zeroBits
  bit i = CLLong (bit i)
  testBit (CLLong a) i = testBit a i
  bitSizeMaybe (CLLong a) = bitSizeMaybe a
  bitSize (CLLong a) = bitSize a
  isSigned (CLLong a) = isSigned a
  shiftL (CLLong a) n = CLLong (shiftL a n)
  shiftR (CLLong a) n = CLLong (shiftR a n)
  unsafeShiftL (CLLong a) n = CLLong (unsafeShiftL a n)
  unsafeShiftR (CLLong a) n = CLLong (unsafeShiftR a n)
  popCount (CLLong a) = popCount a

instance FiniteBits CLLong where
  finiteBitSize (CLLong a) = finiteBitSize a
  countLeadingZeros (CLLong a) = countLeadingZeros a
  countTrailingZeros (CLLong a) = countTrailingZeros a

-- | C's @unsigned long long@.
newtype CULLong = CULLong Word64

instance Eq CULLong where
  CULLong a == CULLong b = a == b
  CULLong a /= CULLong b = a /= b

instance Ord CULLong where
  compare (CULLong a) (CULLong b) = compare a b
  CULLong a < CULLong b = a < b
  CULLong a <= CULLong b = a <= b
  CULLong a > CULLong b = a > b
  CULLong a >= CULLong b = a >= b

instance Show CULLong where
  showsPrec p (CULLong a) = showsPrec p a

instance Read CULLong where
  readsPrec p s = [(CULLong a, r) | (a, r) <- readsPrec p s]

instance Num CULLong where
  CULLong a + CULLong b = CULLong (a + b)
  CULLong a - CULLong b = CULLong (a - b)
  CULLong a * CULLong b = CULLong (a * b)
  negate (CULLong a) = CULLong (negate a)
  abs (CULLong a) = CULLong (abs a)
  signum (CULLong a) = CULLong (signum a)
  fromInteger n = CULLong (fromInteger n)

instance Real CULLong where
  toRational (CULLong a) = toRational a
  realForm (CULLong a) = realForm a

instance Enum CULLong where
  succ (CULLong a) = CULLong (succ a)
  pred (CULLong a) = CULLong (pred a)
  toEnum n = CULLong (toEnum n)
  fromEnum (CULLong a) = fromEnum a
  enumFrom (CULLong a) = map CULLong (enumFrom a)
  enumFromThen (CULLong a) (CULLong b) = map CULLong (enumFromThen a b)
  enumFromTo (CULLong a) (CULLong b) = map CULLong (enumFromTo a b)
  enumFromThenTo (CULLong a) (CULLong b) (CULLong c) = map CULLong (enumFromThenTo a b c)

instance Storable CULLong where
  sizeOf (CULLong a) = sizeOf a
  alignment (CULLong a) = alignment a
  peek p = fmap CULLong (peek (castPtr p))
  poke p (CULLong a) = poke (castPtr p) a

instance Integral CULLong where
  quot (CULLong a) (CULLong b) = CULLong (quot a b)
  rem (CULLong a) (CULLong b) = CULLong (rem a b)
  div (CULLong a) (CULLong b) = CULLong (div a b)
  mod (CULLong a) (CULLong b) = CULLong (mod a b)
  quotRem (CULLong a) (CULLong b) = case quotRem a b of (q, r) -> (CULLong q, CULLong r)
  divMod (CULLong a) (CULLong b) = case divMod a b of (q, r) -> (CULLong q, CULLong r)
  toInteger (CULLong a) = toInteger a

instance Bounded CULLong where
  minBound = CULLong minBound
  maxBound = CULLong maxBound

instance Bits CULLong where
  CULLong a .&. CULLong b = CULLong (a .&. b)
  CULLong a .|. CULLong b = CULLong (a .|. b)
  xor (CULLong a) (CULLong b) = CULLong (xor a b)
  complement (CULLong a) = CULLong (complement a)
  shift (CULLong a) n = CULLong (shift a n)
  rotate (CULLong a) n = CULLong (rotate a n)
  zeroBits = CULLong zeroBits
  bit i = CULLong (bit i)
  testBit (CULLong a) i = testBit a i
  bitSizeMaybe (CULLong a) = bitSizeMaybe a
  bitSize (CULLong a) = bitSize a
  isSigned (CULLong a) = isSigned a
  shiftL (CULLong a) n = CULLong (shiftL a n)
  shiftR (CULLong a) n = CULLong (shiftR a n)
  unsafeShiftL (CULLong a) n = CULLong (unsafeShiftL a n)
  unsafeShiftR (CULLong a) n = CULLong (unsafeShiftR a n)
  popCount (CULLong a) = popCount a

instance FiniteBits CULLong where
  finiteBitSize (CULLong a) = finiteBitSize a
  countLeadingZeros (CULLong a) = countLeadingZeros a
  countTrailingZeros (CULLong a) = countTrailingZeros a

-- | C's @bool@.
newtype CBool = CBool Word8

instance Eq CBool where
  CBool a == CBool b = a == b
  CBool a /= CBool b = a /= b

instance Ord CBool where
  compare (CBool a) (CBool b) = compare a b
  CBool a < CBool b = a < b
  CBool a <= CBool b = a <= b
  CBool a > CBool b = a > b
  CBool a >= CBool b = a >= b

instance Show CBool where
  showsPrec p (CBool a) = showsPrec p a

instance Read CBool where
  readsPrec p s = [(CBool a, r) | (a, r) <- readsPrec p s]

instance Num CBool where
  CBool a + CBool b = CBool (a + b)
  CBool a - CBool b = CBool (a - b)
  CBool a * CBool b = CBool (a * b)
  negate (CBool a) = CBool (negate a)
  abs (CBool a) = CBool (abs a)
  signum (CBool a) = CBool (signum a)
  fromInteger n = CBool (fromInteger n)

instance Real CBool where
  toRational (CBool a) = toRational a
  realForm (CBool a) = realForm a

instance Enum CBool where
  succ (CBool a) = CBool (succ a)
  pred (CBool a) = CBool (pred a)
  toEnum n = CBool (toEnum n)
  fromEnum (CBool a) = fromEnum a
  enumFrom (CBool a) = map CBool (enumFrom a)
  enumFromThen (CBool a) (CBool b) = map CBool (enumFromThen a b)
  enumFromTo (CBool a) (CBool b) = map CBool (enumFromTo a b)
  enumFromThenTo (CBool a) (CBool b) (CBool c) = map CBool (enumFromThenTo a b c)

instance Storable CBool where
  sizeOf (CBool a) = sizeOf a
  alignment (CBool a) = alignment a
  peek p = fmap CBool (peek (castPtr p))
  poke p (CBool a) = poke (castPtr p) a

instance Integral CBool where
  quot (CBool a) (CBool b) = CBool (quot a b)
  rem (CBool a) (CBool b) = CBool (rem a b)
  div (CBool a) (CBool b) = CBool (div a b)
  mod (CBool a) (CBool b) = CBool (mod a b)
  quotRem (CBool a) (CBool b) = case quotRem a b of (q, r) -> (CBool q, CBool r)
  divMod (CBool a) (CBool b) = case divMod a b of (q, r) -> (CBool q, CBool r)
  toInteger (CBool a) = toInteger a

instance Bounded CBool where
  minBound = CBool minBound
  maxBound = CBool maxBound

instance Bits CBool where
  CBool a .&. CBool b = CBool (a .&. b)
  CBool a .|. CBool b = CBool (a .|. b)
  xor (CBool a) (CBool b) = CBool (xor a b)
  complement (CBool a) = CBool (complement a)
  shift (CBool a) n = CBool (shift a n)
  rotate (CBool a) n = CBool (rotate a n)
  zeroBits = CBool zeroBits
  bit i = CBool (bit i)
  testBit (CBool a) i = testBit a i
  bitSizeMaybe (CBool a) = bitSizeMaybe a
  bitSize (CBool a) = bitSize a
  isSigned (CBool a) = isSigned a
  shiftL (CBool a) n = CBool (shiftL a n)
  shiftR (CBool a) n = CBool (shiftR a n)
  unsafeShiftL (CBool a) n = CBool (unsafeShiftL a n)
  unsafeShiftR (CBool a) n = CBool (unsafeShiftR a n)
  popCount (CBool a) = popCount a

instance FiniteBits CBool where
  finiteBitSize (CBool a) = finiteBitSize a
  countLeadingZeros (CBool a) = countLeadingZeros a
  countTrailingZeros (CBool a) = countTrailingZeros a

