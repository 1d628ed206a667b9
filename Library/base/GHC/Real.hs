{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | The numeric classes above 'Num', and ratios.
module GHC.Real
  ( Real(toRational, realForm), RealForm(..), Integral(quot, rem, div, mod, quotRem, divMod, toInteger, commonDivisor), Fractional(..), RealFrac(..)
  , Ratio(..), Rational
  , (%), numerator, denominator, reduce, infinity, notANumber, ratioPrec, ratioPrec1
  , fromIntegral, realToFrac, showSigned, even, odd, (^), (^^), (^%^), (^^%^^), gcd, lcm
  , numericEnumFrom, numericEnumFromThen, numericEnumFromTo, numericEnumFromThenTo
  , integralEnumFrom, integralEnumFromThen, integralEnumFromTo, integralEnumFromThenTo
  , divModInt#, divZeroError, overflowError, underflowError, ratioZeroDenominatorError
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Enum
import GHC.Err
import GHC.Num
import GHC.Num.BigNat (gcdWord#)
import GHC.Num.Integer.Type
import GHC.Num.Natural
import GHC.Show
import Hythe.Functions

infixr 8 ^, ^^
infixl 7 /, `quot`, `rem`, `div`, `mod`, %

-- Classes

class (Num a, Ord a) => Real a where
  toRational :: a -> Rational
  -- | The value in the form that loses nothing and is cheapest to convert: see 'realToFrac'.
  realForm :: a -> RealForm

  realForm x = RealRational (toRational x)
  {-# MINIMAL toRational #-}

-- | How a real number is handed to 'fromRealForm'.
data RealForm = RealRational Rational | RealInteger Integer | RealFloat Float# | RealDouble Double#

class (Real a, Enum a) => Integral a where
  quot, rem, div, mod :: a -> a -> a
  quotRem, divMod :: a -> a -> (a, a)
  toInteger :: a -> Integer
  -- | 'gcd'. Not GHC's, which has rules for the types that know better than Euclid.
  commonDivisor :: a -> a -> a

  quot x y = case quotRem x y of (q, _) -> q
  rem x y = case quotRem x y of (_, r) -> r
  div x y = case divMod x y of (q, _) -> q
  mod x y = case divMod x y of (_, r) -> r
  divMod x y = case quotRem x y of
    qr@(q, r)
      | signum r == negate (signum y) -> (q - fromInteger (IS 1#), r + y)
      | True -> qr
  commonDivisor x y = euclid x y
  {-# MINIMAL quotRem, toInteger #-}

euclid :: Integral a => a -> a -> a
euclid x y = go (abs x) (abs y)
  where
    go a b | b == fromInteger (IS 0#) = a
           | True = go b (a `rem` b)

class Num a => Fractional a where
  (/) :: a -> a -> a
  recip :: a -> a
  fromRational :: Rational -> a
  fromRealForm :: RealForm -> a

  recip x = fromInteger (IS 1#) / x
  x / y = x * recip y
  fromRealForm form = fromRational (rationalForm form)
  {-# MINIMAL fromRational, (recip | (/)) #-}

class (Real a, Fractional a) => RealFrac a where
  properFraction :: Integral b => a -> (b, a)
  truncate, round, ceiling, floor :: Integral b => a -> b

  truncate x = case properFraction x of (n, _) -> n
  round x = case properFraction x of
    (n, r) -> case signum (abs r - half) of
      s | s < zero -> n
        | s > zero -> away
        | even n -> n
        | True -> away
        where
          away = if r < zero then n - one else n + one
    where
      half = fromRational (IS 1# :% IS 2#)
      zero = fromInteger (IS 0#)
      one = fromInteger (IS 1#)
  ceiling x = case properFraction x of
    (n, r) | r > fromInteger (IS 0#) -> n + fromInteger (IS 1#)
           | True -> n
  floor x = case properFraction x of
    (n, r) | r < fromInteger (IS 0#) -> n - fromInteger (IS 1#)
           | True -> n
  {-# MINIMAL properFraction #-}

-- Ratios

-- | A fraction in lowest terms; the denominator is positive.
data Ratio a = !a :% !a

type Rational = Ratio Integer

instance Eq a => Eq (Ratio a) where
  (a :% b) == (c :% d) = a == c && b == d

ratioPrec, ratioPrec1 :: Int
ratioPrec = I# 7#
ratioPrec1 = I# 8#

-- | The values that become infinity and NaN when made floating.
infinity, notANumber :: Rational
infinity = IS 1# :% IS 0#
notANumber = IS 0# :% IS 0#

(%) :: Integral a => a -> a -> Ratio a
x % y = reduce (x * signum y) (abs y)

-- | The ratio in lowest terms, given a divisor that is not negative.
reduce :: Integral a => a -> a -> Ratio a
reduce x y
  | y == fromInteger (IS 0#) = ratioZeroDenominatorError
  | True = case gcd x y of d -> (x `quot` d) :% (y `quot` d)

numerator, denominator :: Ratio a -> a
numerator (n :% _) = n
denominator (_ :% d) = d

instance Integral a => Ord (Ratio a) where
  compare (a :% b) (c :% d) = compare (a * d) (c * b)
  (a :% b) <= (c :% d) = a * d <= c * b
  (a :% b) < (c :% d) = a * d < c * b

instance Integral a => Num (Ratio a) where
  (a :% b) + (c :% d) = reduce (a * d + c * b) (b * d)
  (a :% b) - (c :% d) = reduce (a * d - c * b) (b * d)
  (a :% b) * (c :% d) = reduce (a * c) (b * d)
  negate (a :% b) = negate a :% b
  abs (a :% b) = abs a :% b
  signum (a :% _) = signum a :% fromInteger (IS 1#)
  fromInteger n = fromInteger n :% fromInteger (IS 1#)

instance Integral a => Fractional (Ratio a) where
  (a :% b) / (c :% d) = (a * d) % (b * c)
  recip (a :% b)
    | a == fromInteger (IS 0#) = ratioZeroDenominatorError
    | a < fromInteger (IS 0#) = negate b :% negate a
    | True = b :% a
  fromRational (a :% b) = fromInteger a % fromInteger b

instance Integral a => Real (Ratio a) where
  toRational (a :% b) = toInteger a :% toInteger b

instance Integral a => RealFrac (Ratio a) where
  properFraction (a :% b) = case quotRem a b of
    (q, r) -> (fromInteger (toInteger q), r :% b)

instance Show a => Show (Ratio a) where
  showsPrec p (a :% b) =
    showParen (p > ratioPrec)
      (compose (showsPrec ratioPrec1 a) (compose (showString " % ") (showsPrec ratioPrec1 b)))

instance Integral a => Enum (Ratio a) where
  succ x = x + fromInteger (IS 1#)
  pred x = x - fromInteger (IS 1#)
  toEnum n = fromIntegral n :% fromInteger (IS 1#)
  fromEnum x = integerToInt (truncate x)
  enumFrom = numericEnumFrom
  enumFromThen = numericEnumFromThen
  enumFromTo = numericEnumFromTo
  enumFromThenTo = numericEnumFromThenTo

-- Instances

instance Real Int where
  toRational n = toInteger n :% IS 1#
  realForm (I# i) = RealInteger (IS i)

instance Integral Int where
  toInteger (I# i) = IS i
  -- What the least number has with others is negative now and then, as under GHC without its rules.
  commonDivisor x@(I# a) y@(I# b)
    | x == minBound || y == minBound = euclid x y
    | True = I# (word2Int# (gcdWord# (absWord# a) (absWord# b)))
  I# a `quot` I# b = case b of
    0# -> divZeroError
    -1# -> negateChecked a
    _ -> I# (quotInt# a b)
  I# a `rem` I# b = case b of
    0# -> divZeroError
    -1# -> I# 0#
    _ -> I# (remInt# a b)
  I# a `div` I# b = case b of
    0# -> divZeroError
    -1# -> negateChecked a
    _ -> I# (divInt# a b)
  I# a `mod` I# b = case b of
    0# -> divZeroError
    -1# -> I# 0#
    _ -> I# (modInt# a b)
  I# a `quotRem` I# b = case b of
    0# -> divZeroError
    -1# -> (negateChecked a, I# 0#)
    _ -> case quotRemInt# a b of (# q, r #) -> (I# q, I# r)
  I# a `divMod` I# b = case b of
    0# -> divZeroError
    -1# -> (negateChecked a, I# 0#)
    _ -> case divModInt# a b of (# q, r #) -> (I# q, I# r)

divModInt# :: Int# -> Int# -> (# Int#, Int# #)
divModInt# x y = case quotRemInt# x y of
  (# q, r #)
    | isTrue# (r /=# 0#), isTrue# ((r <# 0#) /=# (y <# 0#)) -> (# q -# 1#, r +# y #)
    | True -> (# q, r #)

-- | The quotient by -1, which overflows for the least number.
negateChecked :: Int# -> Int
negateChecked -0x8000000000000000# = overflowError
negateChecked a = I# (negateInt# a)
{-# INLINE negateChecked #-}

instance Real Word where
  toRational n = toInteger n :% IS 1#
  realForm n = RealInteger (toInteger n)

instance Integral Word where
  toInteger (W# w) = integerFromWord# w
  commonDivisor (W# a) (W# b) = W# (gcdWord# a b)
  W# a `quot` W# b = case b of
    0## -> divZeroError
    _ -> W# (quotWord# a b)
  W# a `rem` W# b = case b of
    0## -> divZeroError
    _ -> W# (remWord# a b)
  div = quot
  mod = rem
  W# a `quotRem` W# b = case b of
    0## -> divZeroError
    _ -> case quotRemWord# a b of (# q, r #) -> (W# q, W# r)
  divMod = quotRem

instance Real Integer where
  toRational n = n :% IS 1#
  realForm = RealInteger

instance Integral Integer where
  toInteger n = n
  quot _ (IS 0#) = divZeroError
  quot a b = integerQuot a b
  rem _ (IS 0#) = divZeroError
  rem a b = integerRem a b
  div _ (IS 0#) = divZeroError
  div a b = integerDiv a b
  mod _ (IS 0#) = divZeroError
  mod a b = integerMod a b
  quotRem _ (IS 0#) = divZeroError
  quotRem a b = integerQuotRem a b
  divMod _ (IS 0#) = divZeroError
  divMod a b = integerDivMod a b
  commonDivisor a b = integerGcd a b

instance Real Natural where
  toRational n = naturalToInteger n :% IS 1#
  realForm n = RealInteger (naturalToInteger n)

instance Integral Natural where
  toInteger = naturalToInteger
  quot a b = naturalFromInteger# (quot (naturalToInteger a) (naturalToInteger b))
  rem a b = naturalFromInteger# (rem (naturalToInteger a) (naturalToInteger b))
  div = quot
  mod = rem
  quotRem a b = case quotRem (naturalToInteger a) (naturalToInteger b) of
    (q, r) -> (naturalFromInteger# q, naturalFromInteger# r)
  divMod = quotRem
  commonDivisor a b = naturalFromInteger# (integerGcd (naturalToInteger a) (naturalToInteger b))

-- Conversions

fromIntegral :: (Integral a, Num b) => a -> b
fromIntegral x = fromInteger (toInteger x)
{-# INLINE fromIntegral #-}

-- | Conversion by way of a rational, with short ways between the floating types.
realToFrac :: (Real a, Fractional b) => a -> b
realToFrac x = fromRealForm (realForm x)
{-# INLINE realToFrac #-}

-- | The rational that a real number is. Floating values are taken apart; NaN and the infinities give
-- huge numbers, as 'toRational' does.
rationalForm :: RealForm -> Rational
rationalForm (RealRational r) = r
rationalForm (RealInteger n) = n :% IS 1#
rationalForm (RealFloat f) = case integerDecodeFloat# f of (# m, e #) -> scaled m e
rationalForm (RealDouble d) = case integerDecodeDouble# d of (# m, e #) -> scaled m e

-- | A mantissa times a power of two.
scaled :: Integer -> Int# -> Rational
scaled m e
  | isTrue# (e >=# 0#) = integerShiftL# m (int2Word# e) :% IS 1#
  | True = m % integerShiftL# (IS 1#) (int2Word# (negateInt# e))

showSigned :: Real a => (a -> ShowS) -> Int -> a -> ShowS
showSigned showPositive p x
  | x < fromInteger (IS 0#) =
      showParen (p > I# 6#) (compose (showChar '-') (showPositive (negate x)))
  | True = showPositive x

even, odd :: Integral a => a -> Bool
even n = n `rem` fromInteger (IS 2#) == fromInteger (IS 0#)
odd n = n `rem` fromInteger (IS 2#) /= fromInteger (IS 0#)
{-# INLINE even #-}
{-# INLINE odd #-}

-- Powers

(^) :: (Num a, Integral b) => a -> b -> a
x ^ n
  | n < fromInteger (IS 0#) = errorWithoutStackTrace "Negative exponent"
  | n == fromInteger (IS 0#) = fromInteger (IS 1#)
  | True = power x n

-- | A power by repeated squaring; the exponent is positive.
power :: (Num a, Integral b) => a -> b -> a
power x n
  | even n = power (x * x) (n `quot` fromInteger (IS 2#))
  | n == fromInteger (IS 1#) = x
  | True = powerTimes (x * x) (n `quot` fromInteger (IS 2#)) x

-- | A power times a factor.
powerTimes :: (Num a, Integral b) => a -> b -> a -> a
powerTimes x n factor
  | even n = powerTimes (x * x) (n `quot` fromInteger (IS 2#)) factor
  | n == fromInteger (IS 1#) = x * factor
  | True = powerTimes (x * x) (n `quot` fromInteger (IS 2#)) (x * factor)

(^^) :: (Fractional a, Integral b) => a -> b -> a
x ^^ n
  | n >= fromInteger (IS 0#) = x ^ n
  | True = recip (x ^ negate n)

-- | '(^)' for ratios, which stay in lowest terms.
(^%^) :: Integral a => Rational -> a -> Rational
(n :% d) ^%^ e
  | e < fromInteger (IS 0#) = errorWithoutStackTrace "Negative exponent"
  | True = (n ^ e) :% (d ^ e)

(^^%^^) :: Integral a => Rational -> a -> Rational
r@(n :% d) ^^%^^ e
  | e >= fromInteger (IS 0#) = r ^%^ e
  | integerIsZero n = ratioZeroDenominatorError
  | True = case (d ^ negate e, n ^ negate e) of
      (n', d') | integerIsNegative d' -> integerNegate n' :% integerNegate d'
               | True -> n' :% d'

gcd, lcm :: Integral a => a -> a -> a
gcd x y = commonDivisor x y
-- The second argument is asked first, as the Report's definition does.
lcm x y
  | y == fromInteger (IS 0#) = y
  | x == fromInteger (IS 0#) = x
  | True = abs ((x `quot` gcd x y) * y)

-- Enumerations of numbers that have parts: the limit is half a step wide.

numericEnumFrom :: Fractional a => a -> [a]
numericEnumFrom n = go (fromInteger (IS 0#))
  where
    go k = case n + k of x -> x `seq` (x : go (k + fromInteger (IS 1#)))

-- | The elements are multiples of the step, so that errors do not add up.
numericEnumFromThen :: Fractional a => a -> a -> [a]
numericEnumFromThen n m = go (fromInteger (IS 0#))
  where
    step = m - n
    go k = case n + k * step of x -> x `seq` (x : go (k + fromInteger (IS 1#)))

numericEnumFromTo :: (Ord a, Fractional a) => a -> a -> [a]
numericEnumFromTo n lim = build (\c end ->
  let bound = lim + fromRational (IS 1# :% IS 2#)
      go k = case n + k of x -> x `seq` (if x <= bound then c x (go (k + fromInteger (IS 1#))) else end)
  in go (fromInteger (IS 0#)))

numericEnumFromThenTo :: (Ord a, Fractional a) => a -> a -> a -> [a]
numericEnumFromThenTo x y lim = build (\c end ->
  let step = y - x
      bound = lim + step / fromInteger (IS 2#)
      isWithin | y >= x = \z -> z <= bound
               | True = \z -> z >= bound
      go k = case x + k * step of z -> z `seq` (if isWithin z then c z (go (k + fromInteger (IS 1#))) else end)
  in go (fromInteger (IS 0#)))

-- Enumerations of bounded integral types, through 'Integer'.

integralEnumFrom :: (Integral a, Bounded a) => a -> [a]
integralEnumFrom n = integralEnumFromTo n maxBound

integralEnumFromThen :: (Integral a, Bounded a) => a -> a -> [a]
integralEnumFromThen x y
  | y >= x = integralEnumFromThenTo x y maxBound
  | True = integralEnumFromThenTo x y minBound

integralEnumFromTo :: Integral a => a -> a -> [a]
integralEnumFromTo x y = mapList fromInteger (enumFromTo (toInteger x) (toInteger y))

integralEnumFromThenTo :: Integral a => a -> a -> a -> [a]
integralEnumFromThenTo x y z =
  mapList fromInteger (enumFromThenTo (toInteger x) (toInteger y) (toInteger z))
