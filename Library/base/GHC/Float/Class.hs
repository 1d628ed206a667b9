{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | Floating-point numbers.
module GHC.Float.Class
  ( Float(..), Double(..), Float#, Double#
  , Floating(..), RealFloat(..)
  , showFloat, showSignedFloat, formatRealFloat, formatRealFloatAlt, FFFormat(..)
  , floatToDigits, fromRat, roundTo, float2Double, double2Float, int2Double, double2Int, int2Float, float2Int
  , rationalToDouble, rationalToFloat, clamp, isMinus
  ) where

import GHC.Base
import GHC.Enum
import GHC.Float.Digits
import GHC.List
import GHC.Num
import GHC.Num.Integer.Type
import GHC.Real
import GHC.Show

infixr 8 **

class Fractional a => Floating a where
  pi :: a
  exp, log, sqrt :: a -> a
  (**), logBase :: a -> a -> a
  sin, cos, tan, asin, acos, atan :: a -> a
  sinh, cosh, tanh, asinh, acosh, atanh :: a -> a
  -- | @log (1 + x)@ and @exp x - 1@, precise for small numbers.
  log1p, expm1 :: a -> a
  -- | @log (1 + exp x)@ and @log (1 - exp x)@.
  log1pexp, log1mexp :: a -> a

  x ** y = exp (log x * y)
  logBase x y = log y / log x
  sqrt x = x ** fromRational (1 :% 2)
  tan x = sin x / cos x
  tanh x = sinh x / cosh x
  log1p x = log (1 + x)
  expm1 x = exp x - 1
  log1pexp x = log1p (exp x)
  log1mexp x = log1p (negate (exp x))
  {-# MINIMAL pi, exp, log, sin, cos, asin, acos, atan, sinh, cosh, asinh, acosh, atanh #-}

class (RealFrac a, Floating a) => RealFloat a where
  floatRadix :: a -> Integer
  floatDigits :: a -> Int
  floatRange :: a -> (Int, Int)
  decodeFloat :: a -> (Integer, Int)
  encodeFloat :: Integer -> Int -> a
  exponent :: a -> Int
  significand :: a -> a
  scaleFloat :: Int -> a -> a
  isNaN, isInfinite, isDenormalized, isNegativeZero, isIEEE :: a -> Bool
  atan2 :: a -> a -> a

  exponent x = case decodeFloat x of
    (m, n) | m == 0 -> 0
           | otherwise -> n + floatDigits x
  significand x = case decodeFloat x of
    (m, _) -> encodeFloat m (negate (floatDigits x))
  scaleFloat k x
    | k == 0 || isNaN x || isInfinite x = x
    | otherwise = case decodeFloat x of
        (m, n) | m == 0 -> x
               | otherwise -> case floatRange x of
                   (lo, hi) -> encodeFloat m (n + clamp (hi - lo + 4 * floatDigits x) k)
  atan2 y x
    | x > 0 = atan (y / x)
    | x == 0 && y > 0 = pi / 2
    | x < 0 && y > 0 = pi + atan (y / x)
    | (x <= 0 && y < 0) || (x < 0 && isNegativeZero y) || (isNegativeZero x && isNegativeZero y)
        = negate (atan2 (negate y) x)
    | y == 0 && (x < 0 || isNegativeZero x) = pi
    | x == 0 && y == 0 = y
    | otherwise = x + y
  {-# MINIMAL floatRadix, floatDigits, floatRange, decodeFloat, encodeFloat, isNaN, isInfinite,
      isDenormalized, isNegativeZero, isIEEE #-}

-- | A number brought between the negation of a bound and the bound.
clamp :: Int -> Int -> Int
clamp bound k = max (negate bound) (min bound k)

-- Double

instance Num Double where
  D# a + D# b = D# (a +## b)
  D# a - D# b = D# (a -## b)
  D# a * D# b = D# (a *## b)
  negate (D# a) = D# (negateDouble# a)
  abs (D# a) = D# (fabsDouble# a)
  signum x
    | x > zeroDouble = D# 1.0##
    | x < zeroDouble = D# (-1.0##)
    | otherwise = x
  fromInteger n = D# (integerToDouble# n)

instance Real Double where
  toRational x = case decodeFloat x of
    (m, e) | e >= 0 -> (m * 2 ^ e) :% 1
           | otherwise -> m % (2 ^ negate e)
  realForm (D# a) = RealDouble a

instance Fractional Double where
  D# a / D# b = D# (a /## b)
  recip (D# a) = D# (1.0## /## a)
  fromRational (n :% d) = rationalToDouble n d
  fromRealForm form = case form of
    RealDouble a -> D# a
    RealFloat a -> D# (widened a)
    RealInteger n -> D# (integerToDouble# n)
    RealRational r -> fromRational r
  {-# INLINE fromRealForm #-}

instance Floating Double where
  pi = D# 3.141592653589793##
  exp (D# a) = D# (expDouble# a)
  log (D# a) = D# (logDouble# a)
  sqrt (D# a) = D# (sqrtDouble# a)
  sin (D# a) = D# (sinDouble# a)
  cos (D# a) = D# (cosDouble# a)
  tan (D# a) = D# (tanDouble# a)
  asin (D# a) = D# (asinDouble# a)
  acos (D# a) = D# (acosDouble# a)
  atan (D# a) = D# (atanDouble# a)
  sinh (D# a) = D# (sinhDouble# a)
  cosh (D# a) = D# (coshDouble# a)
  tanh (D# a) = D# (tanhDouble# a)
  asinh (D# a) = D# (asinhDouble# a)
  acosh (D# a) = D# (acoshDouble# a)
  atanh (D# a) = D# (atanhDouble# a)
  D# a ** D# b = D# (a **## b)
  logBase x y = log y / log x
  log1p (D# a) = D# (log1pDouble# a)
  expm1 (D# a) = D# (expm1Double# a)
  log1mexp x
    | x > log (1 / 2) = log (negate (expm1 x))
    | otherwise = log1p (negate (exp x))
  log1pexp x
    | x <= 18 = log1p (exp x)
    | x <= 100 = x + exp (negate x)
    | otherwise = x

-- The conversions to integers go through a machine word where the number fits one. A fraction of zero has no
-- sign. Numbers below 1 are looked at by their bits: the denormal ones among them may count as zero.
instance RealFrac Double where
  properFraction x@(D# a)
    | fitsWordDouble x = case double2Int# a of
        0# -> (fromInteger (IS 0#), if isZeroDouble a then 0 else x)
        i -> (fromInteger (IS i), if isTrue# (int2Double# i ==## a) then 0 else D# (a -## int2Double# i))
    | otherwise = case decodeFloat x of
        (m, e) | e >= 0 -> (fromInteger (m * 2 ^ e), 0)
               | otherwise -> case quotRem m (2 ^ negate e) of
                   (q, r) -> (fromInteger q, encodeFloat r e)
  truncate x@(D# a)
    | fitsWordDouble x = fromInteger (IS (double2Int# a))
    | otherwise = fromInteger (huge x)
  floor x@(D# a)
    | fitsWordDouble x = case double2Int# a of
        0# -> fromInteger (IS (negateInt# (isBelowZeroDouble a)))
        i -> fromInteger (IS (i -# ((int2Double# i) >## a)))
    | otherwise = fromInteger (huge x)
  ceiling x@(D# a)
    | fitsWordDouble x = case double2Int# a of
        0# -> fromInteger (IS (isBelowZeroDouble (negateDouble# a)))
        i -> fromInteger (IS (i +# ((int2Double# i) <## a)))
    | otherwise = fromInteger (huge x)
  round x@(D# a)
    | fitsWordDouble x = case double2Int# a of
        i -> case fabsDouble# (a -## (int2Double# i)) of
          part
            | isTrue# (part <## 0.5##) -> fromInteger (IS i)
            | isTrue# (part ==## 0.5##), isTrue# (andI# i 1# ==# 0#) -> fromInteger (IS i)
            | isTrue# (a <## 0.0##) -> fromInteger (IS (i -# 1#))
            | otherwise -> fromInteger (IS (i +# 1#))
    | otherwise = fromInteger (huge x)

-- | Whether truncation gives an 'Int'. Beyond, every number is whole.
fitsWordDouble :: Double -> Bool
fitsWordDouble (D# a) = isTrue# ((fabsDouble# a) <## 9.0e18##)
{-# INLINE fitsWordDouble #-}

-- | Whether a number is 0 or -0, and whether it is below: a number, not NaN.
isZeroDouble :: Double# -> Bool
isZeroDouble a = isTrue# (eqWord# (uncheckedShiftL# (castDoubleToWord64# a) 1#) 0##)
{-# INLINE isZeroDouble #-}

isBelowZeroDouble :: Double# -> Int#
isBelowZeroDouble a = gtWord# (castDoubleToWord64# a) 0x8000000000000000##
{-# INLINE isBelowZeroDouble #-}

zeroDouble :: Double
zeroDouble = D# 0.0##
{-# INLINE zeroDouble #-}

instance RealFloat Double where
  floatRadix _ = 2
  floatDigits _ = 53
  floatRange _ = (-1021, 1024)
  decodeFloat (D# a) = case integerDecodeDouble# a of (# m, e #) -> (m, I# e)
  encodeFloat m (I# e) = D# (integerEncodeDouble# m e)
  exponent x = case decodeFloat x of
    (m, e) | m == 0 -> 0
           | otherwise -> e + 53
  significand x = case decodeFloat x of (m, _) -> encodeFloat m (-53)
  scaleFloat n x
    | n == 0 || isNaN x || isInfinite x = x
    | otherwise = case decodeFloat x of
        (m, e) | m == 0 -> x
               | otherwise -> encodeFloat m (e + clamp 2257 n)
  isNaN (D# a) = isTrue# (a /=## a)
  isInfinite (D# a) = isTrue# ((fabsDouble# a) >## 1.7976931348623157e308##)
  isDenormalized (D# a) = not (isZeroDouble a) && isTrue# (eqWord# (and# (castDoubleToWord64# a) 0x7ff0000000000000##) 0##)
  isNegativeZero (D# a) = isTrue# (eqWord# (castDoubleToWord64# a) 0x8000000000000000##)
  isIEEE _ = True

instance Show Double where
  showsPrec = showSignedFloat (\x -> showString (shown doubleDigits x))

instance Enum Double where
  succ x = x + 1
  pred x = x - 1
  toEnum (I# i) = D# (int2Double# i)
  fromEnum x = truncate x
  enumFrom = numericEnumFrom
  enumFromTo = numericEnumFromTo
  enumFromThen = numericEnumFromThen
  enumFromThenTo = numericEnumFromThenTo

-- Float

instance Num Float where
  F# a + F# b = F# (plusFloat# a b)
  F# a - F# b = F# (minusFloat# a b)
  F# a * F# b = F# (timesFloat# a b)
  negate (F# a) = F# (negateFloat# a)
  abs (F# a) = F# (fabsFloat# a)
  signum x
    | x > zeroFloat = F# 1.0#
    | x < zeroFloat = F# (-1.0#)
    | otherwise = x
  fromInteger n = F# (integerToFloat# n)

instance Real Float where
  toRational x = case decodeFloat x of
    (m, e) | e >= 0 -> (m * 2 ^ e) :% 1
           | otherwise -> m % (2 ^ negate e)
  realForm (F# a) = RealFloat a

instance Fractional Float where
  F# a / F# b = F# (divideFloat# a b)
  recip (F# a) = F# (divideFloat# 1.0# a)
  fromRational (n :% d) = rationalToFloat n d
  fromRealForm form = case form of
    RealFloat a -> F# a
    RealDouble a -> F# (narrowed a)
    RealInteger n -> F# (integerToFloat# n)
    RealRational r -> fromRational r
  {-# INLINE fromRealForm #-}

instance Floating Float where
  pi = F# 3.1415927#
  exp (F# a) = F# (expFloat# a)
  log (F# a) = F# (logFloat# a)
  sqrt (F# a) = F# (sqrtFloat# a)
  sin (F# a) = F# (sinFloat# a)
  cos (F# a) = F# (cosFloat# a)
  tan (F# a) = F# (tanFloat# a)
  asin (F# a) = F# (asinFloat# a)
  acos (F# a) = F# (acosFloat# a)
  atan (F# a) = F# (atanFloat# a)
  sinh (F# a) = F# (sinhFloat# a)
  cosh (F# a) = F# (coshFloat# a)
  tanh (F# a) = F# (tanhFloat# a)
  asinh (F# a) = F# (asinhFloat# a)
  acosh (F# a) = F# (acoshFloat# a)
  atanh (F# a) = F# (atanhFloat# a)
  F# a ** F# b = F# (powerFloat# a b)
  logBase x y = log y / log x
  log1p (F# a) = F# (log1pFloat# a)
  expm1 (F# a) = F# (expm1Float# a)
  log1mexp x
    | x > log (1 / 2) = log (negate (expm1 x))
    | otherwise = log1p (negate (exp x))
  log1pexp x
    | x <= 18 = log1p (exp x)
    | x <= 100 = x + exp (negate x)
    | otherwise = x

-- The conversions to integers go through a machine word where the number fits one. A fraction of zero has no
-- sign.
instance RealFrac Float where
  properFraction x@(F# a)
    | fitsWordFloat x = case float2Int# a of
        0# -> (fromInteger (IS 0#), if isZeroFloat a then 0 else x)
        i -> (fromInteger (IS i), if isTrue# (eqFloat# (int2Float# i) a) then 0 else F# (minusFloat# a (int2Float# i)))
    | otherwise = case decodeFloat x of
        (m, e) | e >= 0 -> (fromInteger (m * 2 ^ e), 0)
               | otherwise -> case quotRem m (2 ^ negate e) of
                   (q, r) -> (fromInteger q, encodeFloat r e)
  truncate x@(F# a)
    | fitsWordFloat x = fromInteger (IS (float2Int# a))
    | otherwise = fromInteger (huge x)
  floor x@(F# a)
    | fitsWordFloat x = case float2Int# a of
        0# -> fromInteger (IS (negateInt# (isBelowZeroFloat a)))
        i -> fromInteger (IS (i -# (gtFloat# (int2Float# i) a)))
    | otherwise = fromInteger (huge x)
  ceiling x@(F# a)
    | fitsWordFloat x = case float2Int# a of
        0# -> fromInteger (IS (isBelowZeroFloat (negateFloat# a)))
        i -> fromInteger (IS (i +# (ltFloat# (int2Float# i) a)))
    | otherwise = fromInteger (huge x)
  round x@(F# a)
    | fitsWordFloat x = case float2Int# a of
        i -> case fabsFloat# (minusFloat# a (int2Float# i)) of
          part
            | isTrue# (ltFloat# part 0.5#) -> fromInteger (IS i)
            | isTrue# (eqFloat# part 0.5#), isTrue# (andI# i 1# ==# 0#) -> fromInteger (IS i)
            | isTrue# (ltFloat# a 0.0#) -> fromInteger (IS (i -# 1#))
            | otherwise -> fromInteger (IS (i +# 1#))
    | otherwise = fromInteger (huge x)

-- | Whether truncation gives an 'Int'. Beyond, every number is whole.
fitsWordFloat :: Float -> Bool
fitsWordFloat (F# a) = isTrue# (ltFloat# (fabsFloat# a) 9.0e18#)
{-# INLINE fitsWordFloat #-}

isZeroFloat :: Float# -> Bool
isZeroFloat a = isTrue# (eqWord# (and# (castFloatToWord32# a) 0x7fffffff##) 0##)
{-# INLINE isZeroFloat #-}

isBelowZeroFloat :: Float# -> Int#
isBelowZeroFloat a = gtWord# (castFloatToWord32# a) 0x80000000##
{-# INLINE isBelowZeroFloat #-}

zeroFloat :: Float
zeroFloat = F# 0.0#
{-# INLINE zeroFloat #-}

instance RealFloat Float where
  floatRadix _ = 2
  floatDigits _ = 24
  floatRange _ = (-125, 128)
  decodeFloat (F# a) = case integerDecodeFloat# a of (# m, e #) -> (m, I# e)
  encodeFloat m (I# e) = F# (integerEncodeFloat# m e)
  exponent x = case decodeFloat x of
    (m, e) | m == 0 -> 0
           | otherwise -> e + 24
  significand x = case decodeFloat x of (m, _) -> encodeFloat m (-24)
  scaleFloat n x
    | n == 0 || isNaN x || isInfinite x = x
    | otherwise = case decodeFloat x of
        (m, e) | m == 0 -> x
               | otherwise -> encodeFloat m (e + clamp 325 n)
  isNaN (F# a) = isTrue# (neFloat# a a)
  isInfinite (F# a) = isTrue# (gtFloat# (fabsFloat# a) 3.4028234663852886e38#)
  isDenormalized (F# a) = not (isZeroFloat a) && isTrue# (eqWord# (and# (castFloatToWord32# a) 0x7f800000##) 0##)
  isNegativeZero (F# a) = isTrue# (eqWord# (castFloatToWord32# a) 0x80000000##)
  isIEEE _ = True

instance Show Float where
  showsPrec = showSignedFloat (\x -> showString (shown floatDigits10 x))

instance Enum Float where
  succ x = x + 1
  pred x = x - 1
  toEnum (I# i) = F# (int2Float# i)
  fromEnum x = truncate x
  enumFrom = numericEnumFrom
  enumFromTo = numericEnumFromTo
  enumFromThen = numericEnumFromThen
  enumFromThenTo = numericEnumFromThenTo

-- | The whole number that a floating-point number beyond the words is; NaN and the infinities give
-- what their mantissa and exponent say.
huge :: RealFloat a => a -> Integer
huge x = case decodeFloat x of
  (m, e) | e >= 0 -> m * 2 ^ e
         | otherwise -> m `quot` (2 ^ negate e)

-- From rationals

-- The compiler computes the unboxed ones of literals ("Known functions").

rationalToDouble :: Integer -> Integer -> Double
rationalToDouble n d = D# (rationalToDouble# n d)

rationalToDouble# :: Integer -> Integer -> Double#
rationalToDouble# n d
  | d == 0 = if n == 0 then 0.0## /## 0.0## else if n < 0 then -1.0## /## 0.0## else 1.0## /## 0.0##
  | n < 0 = negateDouble# (rationalToDouble# (negate n) d)
  | n == 0 = 0.0##
  | otherwise = case quotientBits n d of (m, e) -> case encodeFloat m e of D# x -> x
{-# NOINLINE rationalToDouble# #-}

rationalToFloat :: Integer -> Integer -> Float
rationalToFloat n d = F# (rationalToFloat# n d)

rationalToFloat# :: Integer -> Integer -> Float#
rationalToFloat# n d
  | d == 0 = if n == 0 then divideFloat# 0.0# 0.0# else if n < 0 then divideFloat# -1.0# 0.0# else divideFloat# 1.0# 0.0#
  | n < 0 = negateFloat# (rationalToFloat# (negate n) d)
  | n == 0 = 0.0#
  | otherwise = case quotientBits n d of (m, e) -> case encodeFloat m e of F# x -> x
{-# NOINLINE rationalToFloat# #-}

-- | A quotient of positive numbers as @m * 2^e@: 61 or 62 bits, the last of them also set when anything
-- is left over, so that rounding the mantissa once rounds the quotient.
quotientBits :: Integer -> Integer -> (Integer, Int)
quotientBits n d = case bitsOf n - bitsOf d - 61 of
  e -> case (if e >= 0 then n `quotRem` shiftUp d e else shiftUp n (negate e) `quotRem` d) of
    (q, r) -> (if r == 0 then q else integerOr q 1, e)
  where
    bitsOf x = case integerLog2# x of w -> I# (word2Int# w)
    shiftUp x (I# k) = integerShiftL# x (int2Word# k)

-- | The nearest number of any floating type.
fromRat :: RealFloat a => Rational -> a
fromRat (n :% d)
  | d == 0 = if n == 0 then 0 / 0 else if n < 0 then -1 / 0 else 1 / 0
  | n < 0 = negate (fromRat (negate n :% d))
  | n == 0 = encodeFloat 0 0
  | otherwise = result
  where
    result = encodeFloat mantissa (e + dropped)
    digits = floatDigits result
    least = case floatRange result of (lo, _) -> lo - digits
    (q, e) = quotientBits n d
    -- Bits that the type has no room for, rounded half to even.
    dropped = max (bits q - digits) (least - e)
    mantissa
      | dropped <= 0 = q * 2 ^ negate dropped
      | otherwise = case q `quotRem` (2 ^ dropped) of
          (m, r) -> case compare (r * 2) (2 ^ dropped) of
            LT -> m
            GT -> m + 1
            EQ -> if even m then m else m + 1
    bits x = case integerLog2# x of w -> I# (word2Int# w) + 1

-- Text

showFloat :: RealFloat a => a -> ShowS
showFloat x = showString (formatRealFloat FFGeneric Nothing x)

-- | A number that is not negative, from its digits.
shown :: RealFloat a => (a -> ([Int], Int)) -> a -> String
shown digits x
  | isNaN x = "NaN"
  | isInfinite x = "Infinity"
  | otherwise = formatDigits FFGeneric Nothing False (digits x)

-- | The shortest digits, in base 10. Most numbers that people write have few: the runtime finds those.
doubleDigits :: Double -> ([Int], Int)
doubleDigits x@(D# a) = case decodeDouble_Int64# a of
  (# m, e #) -> case c_short_decimal (I# m) (I# (negateInt# e)) 15 of
    0 -> floatToDigits 10 x
    found -> wholeDigits (found `quot` 32) (found `rem` 32)

floatDigits10 :: Float -> ([Int], Int)
floatDigits10 x@(F# a) = case decodeFloat_Int# a of
  (# m, e #) -> case c_short_decimal (I# m) (I# (negateInt# e)) 6 of
    0 -> floatToDigits 10 x
    found -> wholeDigits (found `quot` 32) (found `rem` 32)

foreign import ccall unsafe "hy_short_decimal" c_short_decimal :: Int -> Int -> Int -> Int

-- | The digits of @n / 10^k@, for a positive @n@ that is no multiple of ten unless @k@ is 0.
wholeDigits :: Int -> Int -> ([Int], Int)
wholeDigits n0 k = go n0 0 []
  where
    go n count ds
      | n == 0 = (dropTrailing ds, count - k)
      | otherwise = case quotRem n 10 of (q, d) -> go q (count + 1) (d : ds)
    dropTrailing ds = foldr (\d r -> if d == 0 && null r then [] else d : r) [] ds

-- | Whether a number is shown with a minus sign. Denormal numbers may compare as zero.
isMinus :: RealFloat a => a -> Bool
isMinus x = x < 0 || isNegativeZero x || (isDenormalized x && case decodeFloat x of (m, _) -> m < 0)

-- | A number in parentheses where a minus sign needs them.
showSignedFloat :: RealFloat a => (a -> ShowS) -> Int -> a -> ShowS
showSignedFloat showPositive p x
  | isMinus x = showParen (p > 6) (showChar '-' . showPositive (negate x))
  | otherwise = showPositive x

formatRealFloat :: RealFloat a => FFFormat -> Maybe Int -> a -> String
formatRealFloat format decimals x = formatRealFloatAlt format decimals False x

-- | The flag keeps the decimal point where no decimals follow.
formatRealFloatAlt :: RealFloat a => FFFormat -> Maybe Int -> Bool -> a -> String
formatRealFloatAlt format decimals keepPoint x
  | isNaN x = "NaN"
  | isInfinite x = if x < 0 then "-Infinity" else "Infinity"
  | isMinus x = '-' : formatDigits format decimals keepPoint (floatToDigits 10 (negate x))
  | otherwise = formatDigits format decimals keepPoint (floatToDigits 10 x)

-- | The shortest digits in a base that tell a number, not negative, from its neighbours, and the
-- exponent: @floatToDigits 10 1.5@ is @([1, 5], 1)@.
floatToDigits :: RealFloat a => Integer -> a -> ([Int], Int)
floatToDigits base x = case decodeFloat x of
  (m, e)
    | m == 0 -> ([0], 0)
    | otherwise -> case floatRange x of
        (lo, _) -> shortestDigits base (floatDigits x) (lo - floatDigits x) m e

-- Conversions

-- | The same number in double precision. The machine's conversion may take a denormal number for zero.
widened :: Float# -> Double#
widened a
  | isTrue# (eqWord# (and# (castFloatToWord32# a) 0x7f800000##) 0##) = case c_widen (F# a) of D# d -> d
  | otherwise = float2Double# a

-- | The nearest number in single precision. The machine's conversion depends on the rounding mode, but not for
-- NaN and the infinities.
narrowed :: Double# -> Float#
narrowed a
  | isTrue# (eqWord# (and# (castDoubleToWord64# a) 0x7ff0000000000000##) 0x7ff0000000000000##) = double2Float# a
  | otherwise = case c_narrow (D# a) of F# f -> f

foreign import ccall unsafe "hy_widen_float" c_widen :: Float -> Double
foreign import ccall unsafe "hy_narrow_double" c_narrow :: Double -> Float

float2Double :: Float -> Double
float2Double (F# a) = D# (float2Double# a)
{-# INLINE float2Double #-}

double2Float :: Double -> Float
double2Float (D# a) = F# (double2Float# a)
{-# INLINE double2Float #-}

int2Double :: Int -> Double
int2Double (I# i) = D# (int2Double# i)
{-# INLINE int2Double #-}

double2Int :: Double -> Int
double2Int (D# a) = I# (double2Int# a)
{-# INLINE double2Int #-}

int2Float :: Int -> Float
int2Float (I# i) = F# (int2Float# i)
{-# INLINE int2Float #-}

float2Int :: Float -> Int
float2Int (F# a) = I# (float2Int# a)
{-# INLINE float2Int #-}
