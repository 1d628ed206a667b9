{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Addresses of foreign data and functions.
module Foreign.Ptr
  ( Ptr, nullPtr, castPtr, plusPtr, alignPtr, minusPtr
  , FunPtr, nullFunPtr, castFunPtr, castFunPtrToPtr, castPtrToFunPtr, freeHaskellFunPtr
  , IntPtr(..), ptrToIntPtr, intPtrToPtr, WordPtr(..), ptrToWordPtr, wordPtrToPtr
  ) where

import Foreign.Storable
import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Num
import GHC.Ptr
import GHC.Read
import GHC.Real
import GHC.Show

foreign import ccall unsafe "hs_free_fun_ptr" freeHaskellFunPtr :: FunPtr a -> IO ()

-- | A signed integer of a pointer's size.
newtype IntPtr = IntPtr Int

instance Eq IntPtr where
  IntPtr a == IntPtr b = a == b
  IntPtr a /= IntPtr b = a /= b

instance Ord IntPtr where
  compare (IntPtr a) (IntPtr b) = compare a b
  IntPtr a < IntPtr b = a < b
  IntPtr a <= IntPtr b = a <= b
  IntPtr a > IntPtr b = a > b
  IntPtr a >= IntPtr b = a >= b

instance Show IntPtr where
  showsPrec p (IntPtr a) = showsPrec p a

instance Read IntPtr where
  readsPrec p s = [(IntPtr a, r) | (a, r) <- readsPrec p s]

instance Num IntPtr where
  IntPtr a + IntPtr b = IntPtr (a + b)
  IntPtr a - IntPtr b = IntPtr (a - b)
  IntPtr a * IntPtr b = IntPtr (a * b)
  negate (IntPtr a) = IntPtr (negate a)
  abs (IntPtr a) = IntPtr (abs a)
  signum (IntPtr a) = IntPtr (signum a)
  fromInteger n = IntPtr (fromInteger n)

instance Real IntPtr where
  toRational (IntPtr a) = toRational a
  realForm (IntPtr a) = realForm a

instance Enum IntPtr where
  succ (IntPtr a) = IntPtr (succ a)
  pred (IntPtr a) = IntPtr (pred a)
  toEnum n = IntPtr (toEnum n)
  fromEnum (IntPtr a) = fromEnum a
  enumFrom (IntPtr a) = map IntPtr (enumFrom a)
  enumFromThen (IntPtr a) (IntPtr b) = map IntPtr (enumFromThen a b)
  enumFromTo (IntPtr a) (IntPtr b) = map IntPtr (enumFromTo a b)
  enumFromThenTo (IntPtr a) (IntPtr b) (IntPtr c) = map IntPtr (enumFromThenTo a b c)

instance Storable IntPtr where
  sizeOf (IntPtr a) = sizeOf a
  alignment (IntPtr a) = alignment a
  peek p = fmap IntPtr (peek (castPtr p))
  poke p (IntPtr a) = poke (castPtr p) a

instance Integral IntPtr where
  quot (IntPtr a) (IntPtr b) = IntPtr (quot a b)
  rem (IntPtr a) (IntPtr b) = IntPtr (rem a b)
  div (IntPtr a) (IntPtr b) = IntPtr (div a b)
  mod (IntPtr a) (IntPtr b) = IntPtr (mod a b)
  quotRem (IntPtr a) (IntPtr b) = case quotRem a b of (q, r) -> (IntPtr q, IntPtr r)
  divMod (IntPtr a) (IntPtr b) = case divMod a b of (q, r) -> (IntPtr q, IntPtr r)
  toInteger (IntPtr a) = toInteger a

instance Bounded IntPtr where
  minBound = IntPtr minBound
  maxBound = IntPtr maxBound

instance Bits IntPtr where
  IntPtr a .&. IntPtr b = IntPtr (a .&. b)
  IntPtr a .|. IntPtr b = IntPtr (a .|. b)
  xor (IntPtr a) (IntPtr b) = IntPtr (xor a b)
  complement (IntPtr a) = IntPtr (complement a)
  shift (IntPtr a) n = IntPtr (shift a n)
  rotate (IntPtr a) n = IntPtr (rotate a n)
  zeroBits = IntPtr zeroBits
  bit i = IntPtr (bit i)
  testBit (IntPtr a) i = testBit a i
  bitSizeMaybe (IntPtr a) = bitSizeMaybe a
  bitSize (IntPtr a) = bitSize a
  isSigned (IntPtr a) = isSigned a
  shiftL (IntPtr a) n = IntPtr (shiftL a n)
  shiftR (IntPtr a) n = IntPtr (shiftR a n)
  unsafeShiftL (IntPtr a) n = IntPtr (unsafeShiftL a n)
  unsafeShiftR (IntPtr a) n = IntPtr (unsafeShiftR a n)
  popCount (IntPtr a) = popCount a

instance FiniteBits IntPtr where
  finiteBitSize (IntPtr a) = finiteBitSize a
  countLeadingZeros (IntPtr a) = countLeadingZeros a
  countTrailingZeros (IntPtr a) = countTrailingZeros a

-- | An unsigned integer of a pointer's size.
newtype WordPtr = WordPtr Word

instance Eq WordPtr where
  WordPtr a == WordPtr b = a == b
  WordPtr a /= WordPtr b = a /= b

instance Ord WordPtr where
  compare (WordPtr a) (WordPtr b) = compare a b
  WordPtr a < WordPtr b = a < b
  WordPtr a <= WordPtr b = a <= b
  WordPtr a > WordPtr b = a > b
  WordPtr a >= WordPtr b = a >= b

instance Show WordPtr where
  showsPrec p (WordPtr a) = showsPrec p a

instance Read WordPtr where
  readsPrec p s = [(WordPtr a, r) | (a, r) <- readsPrec p s]

instance Num WordPtr where
  WordPtr a + WordPtr b = WordPtr (a + b)
  WordPtr a - WordPtr b = WordPtr (a - b)
  WordPtr a * WordPtr b = WordPtr (a * b)
  negate (WordPtr a) = WordPtr (negate a)
  abs (WordPtr a) = WordPtr (abs a)
  signum (WordPtr a) = WordPtr (signum a)
  fromInteger n = WordPtr (fromInteger n)

instance Real WordPtr where
  toRational (WordPtr a) = toRational a
  realForm (WordPtr a) = realForm a

instance Enum WordPtr where
  succ (WordPtr a) = WordPtr (succ a)
  pred (WordPtr a) = WordPtr (pred a)
  toEnum n = WordPtr (toEnum n)
  fromEnum (WordPtr a) = fromEnum a
  enumFrom (WordPtr a) = map WordPtr (enumFrom a)
  enumFromThen (WordPtr a) (WordPtr b) = map WordPtr (enumFromThen a b)
  enumFromTo (WordPtr a) (WordPtr b) = map WordPtr (enumFromTo a b)
  enumFromThenTo (WordPtr a) (WordPtr b) (WordPtr c) = map WordPtr (enumFromThenTo a b c)

instance Storable WordPtr where
  sizeOf (WordPtr a) = sizeOf a
  alignment (WordPtr a) = alignment a
  peek p = fmap WordPtr (peek (castPtr p))
  poke p (WordPtr a) = poke (castPtr p) a

instance Integral WordPtr where
  quot (WordPtr a) (WordPtr b) = WordPtr (quot a b)
  rem (WordPtr a) (WordPtr b) = WordPtr (rem a b)
  div (WordPtr a) (WordPtr b) = WordPtr (div a b)
  mod (WordPtr a) (WordPtr b) = WordPtr (mod a b)
  quotRem (WordPtr a) (WordPtr b) = case quotRem a b of (q, r) -> (WordPtr q, WordPtr r)
  divMod (WordPtr a) (WordPtr b) = case divMod a b of (q, r) -> (WordPtr q, WordPtr r)
  toInteger (WordPtr a) = toInteger a

instance Bounded WordPtr where
  minBound = WordPtr minBound
  maxBound = WordPtr maxBound

instance Bits WordPtr where
  WordPtr a .&. WordPtr b = WordPtr (a .&. b)
  WordPtr a .|. WordPtr b = WordPtr (a .|. b)
  xor (WordPtr a) (WordPtr b) = WordPtr (xor a b)
  complement (WordPtr a) = WordPtr (complement a)
  shift (WordPtr a) n = WordPtr (shift a n)
  rotate (WordPtr a) n = WordPtr (rotate a n)
  zeroBits = WordPtr zeroBits
  bit i = WordPtr (bit i)
  testBit (WordPtr a) i = testBit a i
  bitSizeMaybe (WordPtr a) = bitSizeMaybe a
  bitSize (WordPtr a) = bitSize a
  isSigned (WordPtr a) = isSigned a
  shiftL (WordPtr a) n = WordPtr (shiftL a n)
  shiftR (WordPtr a) n = WordPtr (shiftR a n)
  unsafeShiftL (WordPtr a) n = WordPtr (unsafeShiftL a n)
  unsafeShiftR (WordPtr a) n = WordPtr (unsafeShiftR a n)
  popCount (WordPtr a) = popCount a

instance FiniteBits WordPtr where
  finiteBitSize (WordPtr a) = finiteBitSize a
  countLeadingZeros (WordPtr a) = countLeadingZeros a
  countTrailingZeros (WordPtr a) = countTrailingZeros a

ptrToIntPtr :: Ptr a -> IntPtr
ptrToIntPtr (Ptr a) = IntPtr (I# (addr2Int# a))

intPtrToPtr :: IntPtr -> Ptr a
intPtrToPtr (IntPtr (I# i)) = Ptr (int2Addr# i)

ptrToWordPtr :: Ptr a -> WordPtr
ptrToWordPtr (Ptr a) = WordPtr (W# (int2Word# (addr2Int# a)))

wordPtrToPtr :: WordPtr -> Ptr a
wordPtrToPtr (WordPtr (W# w)) = Ptr (int2Addr# (word2Int# w))
