{-# LANGUAGE NoImplicitPrelude #-}
-- | C's integers of particular uses.
module Foreign.C.Types.Sizes
  ( CPtrdiff(..), CSize(..), CWchar(..), CSigAtomic(..), CIntPtr(..), CUIntPtr(..)
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

-- | C's @ptrdiff_t@.
newtype CPtrdiff = CPtrdiff Int64

instance Eq CPtrdiff where
  CPtrdiff a == CPtrdiff b = a == b
  CPtrdiff a /= CPtrdiff b = a /= b

instance Ord CPtrdiff where
  compare (CPtrdiff a) (CPtrdiff b) = compare a b
  CPtrdiff a < CPtrdiff b = a < b
  CPtrdiff a <= CPtrdiff b = a <= b
  CPtrdiff a > CPtrdiff b = a > b
  CPtrdiff a >= CPtrdiff b = a >= b

instance Show CPtrdiff where
  showsPrec p (CPtrdiff a) = showsPrec p a

instance Read CPtrdiff where
  readsPrec p s = [(CPtrdiff a, r) | (a, r) <- readsPrec p s]

instance Num CPtrdiff where
  CPtrdiff a + CPtrdiff b = CPtrdiff (a + b)
  CPtrdiff a - CPtrdiff b = CPtrdiff (a - b)
  CPtrdiff a * CPtrdiff b = CPtrdiff (a * b)
  negate (CPtrdiff a) = CPtrdiff (negate a)
  abs (CPtrdiff a) = CPtrdiff (abs a)
  signum (CPtrdiff a) = CPtrdiff (signum a)
  fromInteger n = CPtrdiff (fromInteger n)

instance Real CPtrdiff where
  toRational (CPtrdiff a) = toRational a
  realForm (CPtrdiff a) = realForm a

instance Enum CPtrdiff where
  succ (CPtrdiff a) = CPtrdiff (succ a)
  pred (CPtrdiff a) = CPtrdiff (pred a)
  toEnum n = CPtrdiff (toEnum n)
  fromEnum (CPtrdiff a) = fromEnum a
  enumFrom (CPtrdiff a) = map CPtrdiff (enumFrom a)
  enumFromThen (CPtrdiff a) (CPtrdiff b) = map CPtrdiff (enumFromThen a b)
  enumFromTo (CPtrdiff a) (CPtrdiff b) = map CPtrdiff (enumFromTo a b)
  enumFromThenTo (CPtrdiff a) (CPtrdiff b) (CPtrdiff c) = map CPtrdiff (enumFromThenTo a b c)

instance Storable CPtrdiff where
  sizeOf (CPtrdiff a) = sizeOf a
  alignment (CPtrdiff a) = alignment a
  peek p = fmap CPtrdiff (peek (castPtr p))
  poke p (CPtrdiff a) = poke (castPtr p) a

instance Integral CPtrdiff where
  quot (CPtrdiff a) (CPtrdiff b) = CPtrdiff (quot a b)
  rem (CPtrdiff a) (CPtrdiff b) = CPtrdiff (rem a b)
  div (CPtrdiff a) (CPtrdiff b) = CPtrdiff (div a b)
  mod (CPtrdiff a) (CPtrdiff b) = CPtrdiff (mod a b)
  quotRem (CPtrdiff a) (CPtrdiff b) = case quotRem a b of (q, r) -> (CPtrdiff q, CPtrdiff r)
  divMod (CPtrdiff a) (CPtrdiff b) = case divMod a b of (q, r) -> (CPtrdiff q, CPtrdiff r)
  toInteger (CPtrdiff a) = toInteger a

instance Bounded CPtrdiff where
  minBound = CPtrdiff minBound
  maxBound = CPtrdiff maxBound

instance Bits CPtrdiff where
  CPtrdiff a .&. CPtrdiff b = CPtrdiff (a .&. b)
  CPtrdiff a .|. CPtrdiff b = CPtrdiff (a .|. b)
  xor (CPtrdiff a) (CPtrdiff b) = CPtrdiff (xor a b)
  complement (CPtrdiff a) = CPtrdiff (complement a)
  shift (CPtrdiff a) n = CPtrdiff (shift a n)
  rotate (CPtrdiff a) n = CPtrdiff (rotate a n)
  zeroBits = CPtrdiff zeroBits
  bit i = CPtrdiff (bit i)
  testBit (CPtrdiff a) i = testBit a i
  bitSizeMaybe (CPtrdiff a) = bitSizeMaybe a
  bitSize (CPtrdiff a) = bitSize a
  isSigned (CPtrdiff a) = isSigned a
  shiftL (CPtrdiff a) n = CPtrdiff (shiftL a n)
  shiftR (CPtrdiff a) n = CPtrdiff (shiftR a n)
  unsafeShiftL (CPtrdiff a) n = CPtrdiff (unsafeShiftL a n)
  unsafeShiftR (CPtrdiff a) n = CPtrdiff (unsafeShiftR a n)
  popCount (CPtrdiff a) = popCount a

instance FiniteBits CPtrdiff where
  finiteBitSize (CPtrdiff a) = finiteBitSize a
  countLeadingZeros (CPtrdiff a) = countLeadingZeros a
  countTrailingZeros (CPtrdiff a) = countTrailingZeros a

-- | C's @size_t@.
newtype CSize = CSize Word64

instance Eq CSize where
  CSize a == CSize b = a == b
  CSize a /= CSize b = a /= b

instance Ord CSize where
  compare (CSize a) (CSize b) = compare a b
  CSize a < CSize b = a < b
  CSize a <= CSize b = a <= b
  CSize a > CSize b = a > b
  CSize a >= CSize b = a >= b

instance Show CSize where
  showsPrec p (CSize a) = showsPrec p a

instance Read CSize where
  readsPrec p s = [(CSize a, r) | (a, r) <- readsPrec p s]

instance Num CSize where
  CSize a + CSize b = CSize (a + b)
  CSize a - CSize b = CSize (a - b)
  CSize a * CSize b = CSize (a * b)
  negate (CSize a) = CSize (negate a)
  abs (CSize a) = CSize (abs a)
  signum (CSize a) = CSize (signum a)
  fromInteger n = CSize (fromInteger n)

instance Real CSize where
  toRational (CSize a) = toRational a
  realForm (CSize a) = realForm a

instance Enum CSize where
  succ (CSize a) = CSize (succ a)
  pred (CSize a) = CSize (pred a)
  toEnum n = CSize (toEnum n)
  fromEnum (CSize a) = fromEnum a
  enumFrom (CSize a) = map CSize (enumFrom a)
  enumFromThen (CSize a) (CSize b) = map CSize (enumFromThen a b)
  enumFromTo (CSize a) (CSize b) = map CSize (enumFromTo a b)
  enumFromThenTo (CSize a) (CSize b) (CSize c) = map CSize (enumFromThenTo a b c)

instance Storable CSize where
  sizeOf (CSize a) = sizeOf a
  alignment (CSize a) = alignment a
  peek p = fmap CSize (peek (castPtr p))
  poke p (CSize a) = poke (castPtr p) a

instance Integral CSize where
  quot (CSize a) (CSize b) = CSize (quot a b)
  rem (CSize a) (CSize b) = CSize (rem a b)
  div (CSize a) (CSize b) = CSize (div a b)
  mod (CSize a) (CSize b) = CSize (mod a b)
  quotRem (CSize a) (CSize b) = case quotRem a b of (q, r) -> (CSize q, CSize r)
  divMod (CSize a) (CSize b) = case divMod a b of (q, r) -> (CSize q, CSize r)
  toInteger (CSize a) = toInteger a

instance Bounded CSize where
  minBound = CSize minBound
  maxBound = CSize maxBound

instance Bits CSize where
  CSize a .&. CSize b = CSize (a .&. b)
  CSize a .|. CSize b = CSize (a .|. b)
  xor (CSize a) (CSize b) = CSize (xor a b)
  complement (CSize a) = CSize (complement a)
  shift (CSize a) n = CSize (shift a n)
  rotate (CSize a) n = CSize (rotate a n)
  zeroBits = CSize zeroBits
  bit i = CSize (bit i)
  testBit (CSize a) i = testBit a i
  bitSizeMaybe (CSize a) = bitSizeMaybe a
  bitSize (CSize a) = bitSize a
  isSigned (CSize a) = isSigned a
  shiftL (CSize a) n = CSize (shiftL a n)
  shiftR (CSize a) n = CSize (shiftR a n)
  unsafeShiftL (CSize a) n = CSize (unsafeShiftL a n)
  unsafeShiftR (CSize a) n = CSize (unsafeShiftR a n)
  popCount (CSize a) = popCount a

instance FiniteBits CSize where
  finiteBitSize (CSize a) = finiteBitSize a
  countLeadingZeros (CSize a) = countLeadingZeros a
  countTrailingZeros (CSize a) = countTrailingZeros a

-- | C's @wchar_t@.
newtype CWchar = CWchar Int32

instance Eq CWchar where
  CWchar a == CWchar b = a == b
  CWchar a /= CWchar b = a /= b

instance Ord CWchar where
  compare (CWchar a) (CWchar b) = compare a b
  CWchar a < CWchar b = a < b
  CWchar a <= CWchar b = a <= b
  CWchar a > CWchar b = a > b
  CWchar a >= CWchar b = a >= b

instance Show CWchar where
  showsPrec p (CWchar a) = showsPrec p a

instance Read CWchar where
  readsPrec p s = [(CWchar a, r) | (a, r) <- readsPrec p s]

instance Num CWchar where
  CWchar a + CWchar b = CWchar (a + b)
  CWchar a - CWchar b = CWchar (a - b)
  CWchar a * CWchar b = CWchar (a * b)
  negate (CWchar a) = CWchar (negate a)
  abs (CWchar a) = CWchar (abs a)
  signum (CWchar a) = CWchar (signum a)
  fromInteger n = CWchar (fromInteger n)

instance Real CWchar where
  toRational (CWchar a) = toRational a
  realForm (CWchar a) = realForm a

instance Enum CWchar where
  succ (CWchar a) = CWchar (succ a)
  pred (CWchar a) = CWchar (pred a)
  toEnum n = CWchar (toEnum n)
  fromEnum (CWchar a) = fromEnum a
  enumFrom (CWchar a) = map CWchar (enumFrom a)
  enumFromThen (CWchar a) (CWchar b) = map CWchar (enumFromThen a b)
  enumFromTo (CWchar a) (CWchar b) = map CWchar (enumFromTo a b)
  enumFromThenTo (CWchar a) (CWchar b) (CWchar c) = map CWchar (enumFromThenTo a b c)

instance Storable CWchar where
  sizeOf (CWchar a) = sizeOf a
  alignment (CWchar a) = alignment a
  peek p = fmap CWchar (peek (castPtr p))
  poke p (CWchar a) = poke (castPtr p) a

instance Integral CWchar where
  quot (CWchar a) (CWchar b) = CWchar (quot a b)
  rem (CWchar a) (CWchar b) = CWchar (rem a b)
  div (CWchar a) (CWchar b) = CWchar (div a b)
  mod (CWchar a) (CWchar b) = CWchar (mod a b)
  quotRem (CWchar a) (CWchar b) = case quotRem a b of (q, r) -> (CWchar q, CWchar r)
  divMod (CWchar a) (CWchar b) = case divMod a b of (q, r) -> (CWchar q, CWchar r)
  toInteger (CWchar a) = toInteger a

instance Bounded CWchar where
  minBound = CWchar minBound
  maxBound = CWchar maxBound

instance Bits CWchar where
  CWchar a .&. CWchar b = CWchar (a .&. b)
  CWchar a .|. CWchar b = CWchar (a .|. b)
  xor (CWchar a) (CWchar b) = CWchar (xor a b)
  complement (CWchar a) = CWchar (complement a)
  shift (CWchar a) n = CWchar (shift a n)
  rotate (CWchar a) n = CWchar (rotate a n)
  zeroBits = CWchar zeroBits
  bit i = CWchar (bit i)
  testBit (CWchar a) i = testBit a i
  bitSizeMaybe (CWchar a) = bitSizeMaybe a
  bitSize (CWchar a) = bitSize a
  isSigned (CWchar a) = isSigned a
  shiftL (CWchar a) n = CWchar (shiftL a n)
  shiftR (CWchar a) n = CWchar (shiftR a n)
  unsafeShiftL (CWchar a) n = CWchar (unsafeShiftL a n)
  unsafeShiftR (CWchar a) n = CWchar (unsafeShiftR a n)
  popCount (CWchar a) = popCount a

instance FiniteBits CWchar where
  finiteBitSize (CWchar a) = finiteBitSize a
  countLeadingZeros (CWchar a) = countLeadingZeros a
  countTrailingZeros (CWchar a) = countTrailingZeros a

-- | C's @sig_atomic_t@.
newtype CSigAtomic = CSigAtomic Int32

instance Eq CSigAtomic where
  CSigAtomic a == CSigAtomic b = a == b
  CSigAtomic a /= CSigAtomic b = a /= b

instance Ord CSigAtomic where
  compare (CSigAtomic a) (CSigAtomic b) = compare a b
  CSigAtomic a < CSigAtomic b = a < b
  CSigAtomic a <= CSigAtomic b = a <= b
  CSigAtomic a > CSigAtomic b = a > b
  CSigAtomic a >= CSigAtomic b = a >= b

instance Show CSigAtomic where
  showsPrec p (CSigAtomic a) = showsPrec p a

instance Read CSigAtomic where
  readsPrec p s = [(CSigAtomic a, r) | (a, r) <- readsPrec p s]

instance Num CSigAtomic where
  CSigAtomic a + CSigAtomic b = CSigAtomic (a + b)
  CSigAtomic a - CSigAtomic b = CSigAtomic (a - b)
  CSigAtomic a * CSigAtomic b = CSigAtomic (a * b)
  negate (CSigAtomic a) = CSigAtomic (negate a)
  abs (CSigAtomic a) = CSigAtomic (abs a)
  signum (CSigAtomic a) = CSigAtomic (signum a)
  fromInteger n = CSigAtomic (fromInteger n)

instance Real CSigAtomic where
  toRational (CSigAtomic a) = toRational a
  realForm (CSigAtomic a) = realForm a

instance Enum CSigAtomic where
  succ (CSigAtomic a) = CSigAtomic (succ a)
  pred (CSigAtomic a) = CSigAtomic (pred a)
  toEnum n = CSigAtomic (toEnum n)
  fromEnum (CSigAtomic a) = fromEnum a
  enumFrom (CSigAtomic a) = map CSigAtomic (enumFrom a)
  enumFromThen (CSigAtomic a) (CSigAtomic b) = map CSigAtomic (enumFromThen a b)
  enumFromTo (CSigAtomic a) (CSigAtomic b) = map CSigAtomic (enumFromTo a b)
  enumFromThenTo (CSigAtomic a) (CSigAtomic b) (CSigAtomic c) = map CSigAtomic (enumFromThenTo a b c)

instance Storable CSigAtomic where
  sizeOf (CSigAtomic a) = sizeOf a
  alignment (CSigAtomic a) = alignment a
  peek p = fmap CSigAtomic (peek (castPtr p))
  poke p (CSigAtomic a) = poke (castPtr p) a

instance Integral CSigAtomic where
  quot (CSigAtomic a) (CSigAtomic b) = CSigAtomic (quot a b)
  rem (CSigAtomic a) (CSigAtomic b) = CSigAtomic (rem a b)
  div (CSigAtomic a) (CSigAtomic b) = CSigAtomic (div a b)
  mod (CSigAtomic a) (CSigAtomic b) = CSigAtomic (mod a b)
  quotRem (CSigAtomic a) (CSigAtomic b) = case quotRem a b of (q, r) -> (CSigAtomic q, CSigAtomic r)
  divMod (CSigAtomic a) (CSigAtomic b) = case divMod a b of (q, r) -> (CSigAtomic q, CSigAtomic r)
  toInteger (CSigAtomic a) = toInteger a

instance Bounded CSigAtomic where
  minBound = CSigAtomic minBound
  maxBound = CSigAtomic maxBound

instance Bits CSigAtomic where
  CSigAtomic a .&. CSigAtomic b = CSigAtomic (a .&. b)
  CSigAtomic a .|. CSigAtomic b = CSigAtomic (a .|. b)
  xor (CSigAtomic a) (CSigAtomic b) = CSigAtomic (xor a b)
  complement (CSigAtomic a) = CSigAtomic (complement a)
  shift (CSigAtomic a) n = CSigAtomic (shift a n)
  rotate (CSigAtomic a) n = CSigAtomic (rotate a n)
  zeroBits = CSigAtomic zeroBits
  bit i = CSigAtomic (bit i)
  testBit (CSigAtomic a) i = testBit a i
  bitSizeMaybe (CSigAtomic a) = bitSizeMaybe a
  bitSize (CSigAtomic a) = bitSize a
  isSigned (CSigAtomic a) = isSigned a
  shiftL (CSigAtomic a) n = CSigAtomic (shiftL a n)
  shiftR (CSigAtomic a) n = CSigAtomic (shiftR a n)
  unsafeShiftL (CSigAtomic a) n = CSigAtomic (unsafeShiftL a n)
  unsafeShiftR (CSigAtomic a) n = CSigAtomic (unsafeShiftR a n)
  popCount (CSigAtomic a) = popCount a

instance FiniteBits CSigAtomic where
  finiteBitSize (CSigAtomic a) = finiteBitSize a
  countLeadingZeros (CSigAtomic a) = countLeadingZeros a
  countTrailingZeros (CSigAtomic a) = countTrailingZeros a

-- | C's @intptr_t@.
newtype CIntPtr = CIntPtr Int64

instance Eq CIntPtr where
  CIntPtr a == CIntPtr b = a == b
  CIntPtr a /= CIntPtr b = a /= b

instance Ord CIntPtr where
  compare (CIntPtr a) (CIntPtr b) = compare a b
  CIntPtr a < CIntPtr b = a < b
  CIntPtr a <= CIntPtr b = a <= b
  CIntPtr a > CIntPtr b = a > b
  CIntPtr a >= CIntPtr b = a >= b

instance Show CIntPtr where
  showsPrec p (CIntPtr a) = showsPrec p a

instance Read CIntPtr where
  readsPrec p s = [(CIntPtr a, r) | (a, r) <- readsPrec p s]

instance Num CIntPtr where
  CIntPtr a + CIntPtr b = CIntPtr (a + b)
  CIntPtr a - CIntPtr b = CIntPtr (a - b)
  CIntPtr a * CIntPtr b = CIntPtr (a * b)
  negate (CIntPtr a) = CIntPtr (negate a)
  abs (CIntPtr a) = CIntPtr (abs a)
  signum (CIntPtr a) = CIntPtr (signum a)
  fromInteger n = CIntPtr (fromInteger n)

instance Real CIntPtr where
  toRational (CIntPtr a) = toRational a
  realForm (CIntPtr a) = realForm a

instance Enum CIntPtr where
  succ (CIntPtr a) = CIntPtr (succ a)
  pred (CIntPtr a) = CIntPtr (pred a)
  toEnum n = CIntPtr (toEnum n)
  fromEnum (CIntPtr a) = fromEnum a
  enumFrom (CIntPtr a) = map CIntPtr (enumFrom a)
  enumFromThen (CIntPtr a) (CIntPtr b) = map CIntPtr (enumFromThen a b)
  enumFromTo (CIntPtr a) (CIntPtr b) = map CIntPtr (enumFromTo a b)
  enumFromThenTo (CIntPtr a) (CIntPtr b) (CIntPtr c) = map CIntPtr (enumFromThenTo a b c)

instance Storable CIntPtr where
  sizeOf (CIntPtr a) = sizeOf a
  alignment (CIntPtr a) = alignment a
  peek p = fmap CIntPtr (peek (castPtr p))
  poke p (CIntPtr a) = poke (castPtr p) a

instance Integral CIntPtr where
  quot (CIntPtr a) (CIntPtr b) = CIntPtr (quot a b)
  rem (CIntPtr a) (CIntPtr b) = CIntPtr (rem a b)
  div (CIntPtr a) (CIntPtr b) = CIntPtr (div a b)
  mod (CIntPtr a) (CIntPtr b) = CIntPtr (mod a b)
  quotRem (CIntPtr a) (CIntPtr b) = case quotRem a b of (q, r) -> (CIntPtr q, CIntPtr r)
  divMod (CIntPtr a) (CIntPtr b) = case divMod a b of (q, r) -> (CIntPtr q, CIntPtr r)
  toInteger (CIntPtr a) = toInteger a

instance Bounded CIntPtr where
  minBound = CIntPtr minBound
  maxBound = CIntPtr maxBound

instance Bits CIntPtr where
  CIntPtr a .&. CIntPtr b = CIntPtr (a .&. b)
  CIntPtr a .|. CIntPtr b = CIntPtr (a .|. b)
  xor (CIntPtr a) (CIntPtr b) = CIntPtr (xor a b)
  complement (CIntPtr a) = CIntPtr (complement a)
  shift (CIntPtr a) n = CIntPtr (shift a n)
  rotate (CIntPtr a) n = CIntPtr (rotate a n)
  zeroBits = CIntPtr zeroBits
  bit i = CIntPtr (bit i)
  testBit (CIntPtr a) i = testBit a i
  bitSizeMaybe (CIntPtr a) = bitSizeMaybe a
  bitSize (CIntPtr a) = bitSize a
  isSigned (CIntPtr a) = isSigned a
  shiftL (CIntPtr a) n = CIntPtr (shiftL a n)
  shiftR (CIntPtr a) n = CIntPtr (shiftR a n)
  unsafeShiftL (CIntPtr a) n = CIntPtr (unsafeShiftL a n)
  unsafeShiftR (CIntPtr a) n = CIntPtr (unsafeShiftR a n)
  popCount (CIntPtr a) = popCount a

instance FiniteBits CIntPtr where
  finiteBitSize (CIntPtr a) = finiteBitSize a
  countLeadingZeros (CIntPtr a) = countLeadingZeros a
  countTrailingZeros (CIntPtr a) = countTrailingZeros a

-- | C's @uintptr_t@.
newtype CUIntPtr = CUIntPtr Word64

instance Eq CUIntPtr where
  CUIntPtr a == CUIntPtr b = a == b
  CUIntPtr a /= CUIntPtr b = a /= b

instance Ord CUIntPtr where
  compare (CUIntPtr a) (CUIntPtr b) = compare a b
  CUIntPtr a < CUIntPtr b = a < b
  CUIntPtr a <= CUIntPtr b = a <= b
  CUIntPtr a > CUIntPtr b = a > b
  CUIntPtr a >= CUIntPtr b = a >= b

instance Show CUIntPtr where
  showsPrec p (CUIntPtr a) = showsPrec p a

instance Read CUIntPtr where
  readsPrec p s = [(CUIntPtr a, r) | (a, r) <- readsPrec p s]

instance Num CUIntPtr where
  CUIntPtr a + CUIntPtr b = CUIntPtr (a + b)
  CUIntPtr a - CUIntPtr b = CUIntPtr (a - b)
  CUIntPtr a * CUIntPtr b = CUIntPtr (a * b)
  negate (CUIntPtr a) = CUIntPtr (negate a)
  abs (CUIntPtr a) = CUIntPtr (abs a)
  signum (CUIntPtr a) = CUIntPtr (signum a)
  fromInteger n = CUIntPtr (fromInteger n)

instance Real CUIntPtr where
  toRational (CUIntPtr a) = toRational a
  realForm (CUIntPtr a) = realForm a

instance Enum CUIntPtr where
  succ (CUIntPtr a) = CUIntPtr (succ a)
  pred (CUIntPtr a) = CUIntPtr (pred a)
  toEnum n = CUIntPtr (toEnum n)
  fromEnum (CUIntPtr a) = fromEnum a
  enumFrom (CUIntPtr a) = map CUIntPtr (enumFrom a)
  enumFromThen (CUIntPtr a) (CUIntPtr b) = map CUIntPtr (enumFromThen a b)
  enumFromTo (CUIntPtr a) (CUIntPtr b) = map CUIntPtr (enumFromTo a b)
  enumFromThenTo (CUIntPtr a) (CUIntPtr b) (CUIntPtr c) = map CUIntPtr (enumFromThenTo a b c)

instance Storable CUIntPtr where
  sizeOf (CUIntPtr a) = sizeOf a
  alignment (CUIntPtr a) = alignment a
  peek p = fmap CUIntPtr (peek (castPtr p))
  poke p (CUIntPtr a) = poke (castPtr p) a

instance Integral CUIntPtr where
  quot (CUIntPtr a) (CUIntPtr b) = CUIntPtr (quot a b)
  rem (CUIntPtr a) (CUIntPtr b) = CUIntPtr (rem a b)
  div (CUIntPtr a) (CUIntPtr b) = CUIntPtr (div a b)
  mod (CUIntPtr a) (CUIntPtr b) = CUIntPtr (mod a b)
  quotRem (CUIntPtr a) (CUIntPtr b) = case quotRem a b of (q, r) -> (CUIntPtr q, CUIntPtr r)
  divMod (CUIntPtr a) (CUIntPtr b) = case divMod a b of (q, r) -> (CUIntPtr q, CUIntPtr r)
  toInteger (CUIntPtr a) = toInteger a

instance Bounded CUIntPtr where
  minBound = CUIntPtr minBound
  maxBound = CUIntPtr maxBound

instance Bits CUIntPtr where
  CUIntPtr a .&. CUIntPtr b = CUIntPtr (a .&. b)
  CUIntPtr a .|. CUIntPtr b = CUIntPtr (a .|. b)
  xor (CUIntPtr a) (CUIntPtr b) = CUIntPtr (xor a b)
  complement (CUIntPtr a) = CUIntPtr (complement a)
  shift (CUIntPtr a) n = CUIntPtr (shift a n)
  rotate (CUIntPtr a) n = CUIntPtr (rotate a n)
  zeroBits = CUIntPtr zeroBits
  bit i = CUIntPtr (bit i)
  testBit (CUIntPtr a) i = testBit a i
  bitSizeMaybe (CUIntPtr a) = bitSizeMaybe a
  bitSize (CUIntPtr a) = bitSize a
  isSigned (CUIntPtr a) = isSigned a
  shiftL (CUIntPtr a) n = CUIntPtr (shiftL a n)
  shiftR (CUIntPtr a) n = CUIntPtr (shiftR a n)
  unsafeShiftL (CUIntPtr a) n = CUIntPtr (unsafeShiftL a n)
  unsafeShiftR (CUIntPtr a) n = CUIntPtr (unsafeShiftR a n)
  popCount (CUIntPtr a) = popCount a

instance FiniteBits CUIntPtr where
  finiteBitSize (CUIntPtr a) = finiteBitSize a
  countLeadingZeros (CUIntPtr a) = countLeadingZeros a
  countTrailingZeros (CUIntPtr a) = countTrailingZeros a

