{-# LANGUAGE NoImplicitPrelude #-}
-- | C's floating types and times.
module Foreign.C.Types.Other
  ( CFloat(..), CDouble(..), CClock(..), CTime(..), CUSeconds(..), CSUSeconds(..)
  ) where

import Foreign.Storable
import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Float.Class
import GHC.Int
import GHC.Ix
import GHC.Num
import GHC.Ptr
import GHC.Read
import GHC.Real
import GHC.Show
import GHC.Word

-- | C's @float@.
newtype CFloat = CFloat Float

instance Eq CFloat where
  CFloat a == CFloat b = a == b
  CFloat a /= CFloat b = a /= b

instance Ord CFloat where
  compare (CFloat a) (CFloat b) = compare a b
  CFloat a < CFloat b = a < b
  CFloat a <= CFloat b = a <= b
  CFloat a > CFloat b = a > b
  CFloat a >= CFloat b = a >= b

instance Show CFloat where
  showsPrec p (CFloat a) = showsPrec p a

instance Read CFloat where
  readsPrec p s = [(CFloat a, r) | (a, r) <- readsPrec p s]

instance Num CFloat where
  CFloat a + CFloat b = CFloat (a + b)
  CFloat a - CFloat b = CFloat (a - b)
  CFloat a * CFloat b = CFloat (a * b)
  negate (CFloat a) = CFloat (negate a)
  abs (CFloat a) = CFloat (abs a)
  signum (CFloat a) = CFloat (signum a)
  fromInteger n = CFloat (fromInteger n)

instance Real CFloat where
  toRational (CFloat a) = toRational a
  realForm (CFloat a) = realForm a

instance Enum CFloat where
  succ (CFloat a) = CFloat (succ a)
  pred (CFloat a) = CFloat (pred a)
  toEnum n = CFloat (toEnum n)
  fromEnum (CFloat a) = fromEnum a
  enumFrom (CFloat a) = map CFloat (enumFrom a)
  enumFromThen (CFloat a) (CFloat b) = map CFloat (enumFromThen a b)
  enumFromTo (CFloat a) (CFloat b) = map CFloat (enumFromTo a b)
  enumFromThenTo (CFloat a) (CFloat b) (CFloat c) = map CFloat (enumFromThenTo a b c)

instance Storable CFloat where
  sizeOf (CFloat a) = sizeOf a
  alignment (CFloat a) = alignment a
  peek p = fmap CFloat (peek (castPtr p))
  poke p (CFloat a) = poke (castPtr p) a

instance Fractional CFloat where
  CFloat a / CFloat b = CFloat (a / b)
  recip (CFloat a) = CFloat (recip a)
  fromRational r = CFloat (fromRational r)
  fromRealForm r = CFloat (fromRealForm r)

instance Floating CFloat where
  pi = CFloat pi
  exp (CFloat a) = CFloat (exp a)
  log (CFloat a) = CFloat (log a)
  sqrt (CFloat a) = CFloat (sqrt a)
  sin (CFloat a) = CFloat (sin a)
  cos (CFloat a) = CFloat (cos a)
  tan (CFloat a) = CFloat (tan a)
  asin (CFloat a) = CFloat (asin a)
  acos (CFloat a) = CFloat (acos a)
  atan (CFloat a) = CFloat (atan a)
  sinh (CFloat a) = CFloat (sinh a)
  cosh (CFloat a) = CFloat (cosh a)
  tanh (CFloat a) = CFloat (tanh a)
  asinh (CFloat a) = CFloat (asinh a)
  acosh (CFloat a) = CFloat (acosh a)
  atanh (CFloat a) = CFloat (atanh a)
  log1p (CFloat a) = CFloat (log1p a)
  expm1 (CFloat a) = CFloat (expm1 a)
  log1pexp (CFloat a) = CFloat (log1pexp a)
  log1mexp (CFloat a) = CFloat (log1mexp a)
  CFloat a ** CFloat b = CFloat (a ** b)
  logBase (CFloat a) (CFloat b) = CFloat (logBase a b)

instance RealFrac CFloat where
  properFraction (CFloat a) = case properFraction a of (n, f) -> (n, CFloat f)
  truncate (CFloat a) = truncate a
  round (CFloat a) = round a
  ceiling (CFloat a) = ceiling a
  floor (CFloat a) = floor a

instance RealFloat CFloat where
  floatRadix (CFloat a) = floatRadix a
  floatDigits (CFloat a) = floatDigits a
  floatRange (CFloat a) = floatRange a
  decodeFloat (CFloat a) = decodeFloat a
  encodeFloat m e = CFloat (encodeFloat m e)
  exponent (CFloat a) = exponent a
  significand (CFloat a) = CFloat (significand a)
  scaleFloat n (CFloat a) = CFloat (scaleFloat n a)
  isNaN (CFloat a) = isNaN a
  isInfinite (CFloat a) = isInfinite a
  isDenormalized (CFloat a) = isDenormalized a
  isNegativeZero (CFloat a) = isNegativeZero a
  isIEEE (CFloat a) = isIEEE a
  atan2 (CFloat a) (CFloat b) = CFloat (atan2 a b)

-- | C's @double@.
newtype CDouble = CDouble Double

instance Eq CDouble where
  CDouble a == CDouble b = a == b
  CDouble a /= CDouble b = a /= b

instance Ord CDouble where
  compare (CDouble a) (CDouble b) = compare a b
  CDouble a < CDouble b = a < b
  CDouble a <= CDouble b = a <= b
  CDouble a > CDouble b = a > b
  CDouble a >= CDouble b = a >= b

instance Show CDouble where
  showsPrec p (CDouble a) = showsPrec p a

instance Read CDouble where
  readsPrec p s = [(CDouble a, r) | (a, r) <- readsPrec p s]

instance Num CDouble where
  CDouble a + CDouble b = CDouble (a + b)
  CDouble a - CDouble b = CDouble (a - b)
  CDouble a * CDouble b = CDouble (a * b)
  negate (CDouble a) = CDouble (negate a)
  abs (CDouble a) = CDouble (abs a)
  signum (CDouble a) = CDouble (signum a)
  fromInteger n = CDouble (fromInteger n)

instance Real CDouble where
  toRational (CDouble a) = toRational a
  realForm (CDouble a) = realForm a

instance Enum CDouble where
  succ (CDouble a) = CDouble (succ a)
  pred (CDouble a) = CDouble (pred a)
  toEnum n = CDouble (toEnum n)
  fromEnum (CDouble a) = fromEnum a
  enumFrom (CDouble a) = map CDouble (enumFrom a)
  enumFromThen (CDouble a) (CDouble b) = map CDouble (enumFromThen a b)
  enumFromTo (CDouble a) (CDouble b) = map CDouble (enumFromTo a b)
  enumFromThenTo (CDouble a) (CDouble b) (CDouble c) = map CDouble (enumFromThenTo a b c)

instance Storable CDouble where
  sizeOf (CDouble a) = sizeOf a
  alignment (CDouble a) = alignment a
  peek p = fmap CDouble (peek (castPtr p))
  poke p (CDouble a) = poke (castPtr p) a

instance Fractional CDouble where
  CDouble a / CDouble b = CDouble (a / b)
  recip (CDouble a) = CDouble (recip a)
  fromRational r = CDouble (fromRational r)
  fromRealForm r = CDouble (fromRealForm r)

instance Floating CDouble where
  pi = CDouble pi
  exp (CDouble a) = CDouble (exp a)
  log (CDouble a) = CDouble (log a)
  sqrt (CDouble a) = CDouble (sqrt a)
  sin (CDouble a) = CDouble (sin a)
  cos (CDouble a) = CDouble (cos a)
  tan (CDouble a) = CDouble (tan a)
  asin (CDouble a) = CDouble (asin a)
  acos (CDouble a) = CDouble (acos a)
  atan (CDouble a) = CDouble (atan a)
  sinh (CDouble a) = CDouble (sinh a)
  cosh (CDouble a) = CDouble (cosh a)
  tanh (CDouble a) = CDouble (tanh a)
  asinh (CDouble a) = CDouble (asinh a)
  acosh (CDouble a) = CDouble (acosh a)
  atanh (CDouble a) = CDouble (atanh a)
  log1p (CDouble a) = CDouble (log1p a)
  expm1 (CDouble a) = CDouble (expm1 a)
  log1pexp (CDouble a) = CDouble (log1pexp a)
  log1mexp (CDouble a) = CDouble (log1mexp a)
  CDouble a ** CDouble b = CDouble (a ** b)
  logBase (CDouble a) (CDouble b) = CDouble (logBase a b)

instance RealFrac CDouble where
  properFraction (CDouble a) = case properFraction a of (n, f) -> (n, CDouble f)
  truncate (CDouble a) = truncate a
  round (CDouble a) = round a
  ceiling (CDouble a) = ceiling a
  floor (CDouble a) = floor a

instance RealFloat CDouble where
  floatRadix (CDouble a) = floatRadix a
  floatDigits (CDouble a) = floatDigits a
  floatRange (CDouble a) = floatRange a
  decodeFloat (CDouble a) = decodeFloat a
  encodeFloat m e = CDouble (encodeFloat m e)
  exponent (CDouble a) = exponent a
  significand (CDouble a) = CDouble (significand a)
  scaleFloat n (CDouble a) = CDouble (scaleFloat n a)
  isNaN (CDouble a) = isNaN a
  isInfinite (CDouble a) = isInfinite a
  isDenormalized (CDouble a) = isDenormalized a
  isNegativeZero (CDouble a) = isNegativeZero a
  isIEEE (CDouble a) = isIEEE a
  atan2 (CDouble a) (CDouble b) = CDouble (atan2 a b)

-- | C's @clock_t@.
newtype CClock = CClock Int64

instance Eq CClock where
  CClock a == CClock b = a == b
  CClock a /= CClock b = a /= b

instance Ord CClock where
  compare (CClock a) (CClock b) = compare a b
  CClock a < CClock b = a < b
  CClock a <= CClock b = a <= b
  CClock a > CClock b = a > b
  CClock a >= CClock b = a >= b

instance Show CClock where
  showsPrec p (CClock a) = showsPrec p a

instance Read CClock where
  readsPrec p s = [(CClock a, r) | (a, r) <- readsPrec p s]

instance Num CClock where
  CClock a + CClock b = CClock (a + b)
  CClock a - CClock b = CClock (a - b)
  CClock a * CClock b = CClock (a * b)
  negate (CClock a) = CClock (negate a)
  abs (CClock a) = CClock (abs a)
  signum (CClock a) = CClock (signum a)
  fromInteger n = CClock (fromInteger n)

instance Real CClock where
  toRational (CClock a) = toRational a
  realForm (CClock a) = realForm a

instance Enum CClock where
  succ (CClock a) = CClock (succ a)
  pred (CClock a) = CClock (pred a)
  toEnum n = CClock (toEnum n)
  fromEnum (CClock a) = fromEnum a
  enumFrom (CClock a) = map CClock (enumFrom a)
  enumFromThen (CClock a) (CClock b) = map CClock (enumFromThen a b)
  enumFromTo (CClock a) (CClock b) = map CClock (enumFromTo a b)
  enumFromThenTo (CClock a) (CClock b) (CClock c) = map CClock (enumFromThenTo a b c)

instance Storable CClock where
  sizeOf (CClock a) = sizeOf a
  alignment (CClock a) = alignment a
  peek p = fmap CClock (peek (castPtr p))
  poke p (CClock a) = poke (castPtr p) a

-- | C's @time_t@.
newtype CTime = CTime Int64

instance Eq CTime where
  CTime a == CTime b = a == b
  CTime a /= CTime b = a /= b

instance Ord CTime where
  compare (CTime a) (CTime b) = compare a b
  CTime a < CTime b = a < b
  CTime a <= CTime b = a <= b
  CTime a > CTime b = a > b
  CTime a >= CTime b = a >= b

instance Show CTime where
  showsPrec p (CTime a) = showsPrec p a

instance Read CTime where
  readsPrec p s = [(CTime a, r) | (a, r) <- readsPrec p s]

instance Num CTime where
  CTime a + CTime b = CTime (a + b)
  CTime a - CTime b = CTime (a - b)
  CTime a * CTime b = CTime (a * b)
  negate (CTime a) = CTime (negate a)
  abs (CTime a) = CTime (abs a)
  signum (CTime a) = CTime (signum a)
  fromInteger n = CTime (fromInteger n)

instance Real CTime where
  toRational (CTime a) = toRational a
  realForm (CTime a) = realForm a

instance Enum CTime where
  succ (CTime a) = CTime (succ a)
  pred (CTime a) = CTime (pred a)
  toEnum n = CTime (toEnum n)
  fromEnum (CTime a) = fromEnum a
  enumFrom (CTime a) = map CTime (enumFrom a)
  enumFromThen (CTime a) (CTime b) = map CTime (enumFromThen a b)
  enumFromTo (CTime a) (CTime b) = map CTime (enumFromTo a b)
  enumFromThenTo (CTime a) (CTime b) (CTime c) = map CTime (enumFromThenTo a b c)

instance Storable CTime where
  sizeOf (CTime a) = sizeOf a
  alignment (CTime a) = alignment a
  peek p = fmap CTime (peek (castPtr p))
  poke p (CTime a) = poke (castPtr p) a

-- | C's @useconds_t@.
newtype CUSeconds = CUSeconds Word32

instance Eq CUSeconds where
  CUSeconds a == CUSeconds b = a == b
  CUSeconds a /= CUSeconds b = a /= b

instance Ord CUSeconds where
  compare (CUSeconds a) (CUSeconds b) = compare a b
  CUSeconds a < CUSeconds b = a < b
  CUSeconds a <= CUSeconds b = a <= b
  CUSeconds a > CUSeconds b = a > b
  CUSeconds a >= CUSeconds b = a >= b

instance Show CUSeconds where
  showsPrec p (CUSeconds a) = showsPrec p a

instance Read CUSeconds where
  readsPrec p s = [(CUSeconds a, r) | (a, r) <- readsPrec p s]

instance Num CUSeconds where
  CUSeconds a + CUSeconds b = CUSeconds (a + b)
  CUSeconds a - CUSeconds b = CUSeconds (a - b)
  CUSeconds a * CUSeconds b = CUSeconds (a * b)
  negate (CUSeconds a) = CUSeconds (negate a)
  abs (CUSeconds a) = CUSeconds (abs a)
  signum (CUSeconds a) = CUSeconds (signum a)
  fromInteger n = CUSeconds (fromInteger n)

instance Real CUSeconds where
  toRational (CUSeconds a) = toRational a
  realForm (CUSeconds a) = realForm a

instance Enum CUSeconds where
  succ (CUSeconds a) = CUSeconds (succ a)
  pred (CUSeconds a) = CUSeconds (pred a)
  toEnum n = CUSeconds (toEnum n)
  fromEnum (CUSeconds a) = fromEnum a
  enumFrom (CUSeconds a) = map CUSeconds (enumFrom a)
  enumFromThen (CUSeconds a) (CUSeconds b) = map CUSeconds (enumFromThen a b)
  enumFromTo (CUSeconds a) (CUSeconds b) = map CUSeconds (enumFromTo a b)
  enumFromThenTo (CUSeconds a) (CUSeconds b) (CUSeconds c) = map CUSeconds (enumFromThenTo a b c)

instance Storable CUSeconds where
  sizeOf (CUSeconds a) = sizeOf a
  alignment (CUSeconds a) = alignment a
  peek p = fmap CUSeconds (peek (castPtr p))
  poke p (CUSeconds a) = poke (castPtr p) a

-- | C's @suseconds_t@.
newtype CSUSeconds = CSUSeconds Int64

instance Eq CSUSeconds where
  CSUSeconds a == CSUSeconds b = a == b
  CSUSeconds a /= CSUSeconds b = a /= b

instance Ord CSUSeconds where
  compare (CSUSeconds a) (CSUSeconds b) = compare a b
  CSUSeconds a < CSUSeconds b = a < b
  CSUSeconds a <= CSUSeconds b = a <= b
  CSUSeconds a > CSUSeconds b = a > b
  CSUSeconds a >= CSUSeconds b = a >= b

instance Show CSUSeconds where
  showsPrec p (CSUSeconds a) = showsPrec p a

instance Read CSUSeconds where
  readsPrec p s = [(CSUSeconds a, r) | (a, r) <- readsPrec p s]

instance Num CSUSeconds where
  CSUSeconds a + CSUSeconds b = CSUSeconds (a + b)
  CSUSeconds a - CSUSeconds b = CSUSeconds (a - b)
  CSUSeconds a * CSUSeconds b = CSUSeconds (a * b)
  negate (CSUSeconds a) = CSUSeconds (negate a)
  abs (CSUSeconds a) = CSUSeconds (abs a)
  signum (CSUSeconds a) = CSUSeconds (signum a)
  fromInteger n = CSUSeconds (fromInteger n)

instance Real CSUSeconds where
  toRational (CSUSeconds a) = toRational a
  realForm (CSUSeconds a) = realForm a

instance Enum CSUSeconds where
  succ (CSUSeconds a) = CSUSeconds (succ a)
  pred (CSUSeconds a) = CSUSeconds (pred a)
  toEnum n = CSUSeconds (toEnum n)
  fromEnum (CSUSeconds a) = fromEnum a
  enumFrom (CSUSeconds a) = map CSUSeconds (enumFrom a)
  enumFromThen (CSUSeconds a) (CSUSeconds b) = map CSUSeconds (enumFromThen a b)
  enumFromTo (CSUSeconds a) (CSUSeconds b) = map CSUSeconds (enumFromTo a b)
  enumFromThenTo (CSUSeconds a) (CSUSeconds b) (CSUSeconds c) = map CSUSeconds (enumFromThenTo a b c)

instance Storable CSUSeconds where
  sizeOf (CSUSeconds a) = sizeOf a
  alignment (CSUSeconds a) = alignment a
  peek p = fmap CSUSeconds (peek (castPtr p))
  poke p (CSUSeconds a) = poke (castPtr p) a
