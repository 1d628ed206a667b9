{-# LANGUAGE DataKinds, FlexibleInstances, GeneralizedNewtypeDeriving, PolyKinds, ScopedTypeVariables #-}
-- | Numbers with a fixed number of decimals, and division of reals with an integral quotient.
module Data.Fixed
  ( div', mod', divMod'
  , Fixed(..), HasResolution(..), showFixed
  , E0, Uni, E1, Deci, E2, Centi, E3, Milli, E6, Micro, E9, Nano, E12, Pico
  ) where

import Data.Proxy (Proxy(..))
import Data.Ratio
import GHC.Read (readNumber)
import GHC.TypeNats (KnownNat, natVal)
import Text.ParserCombinators.ReadPrec (ReadPrec, pfail)
import Text.Read
import Text.Read.Lex (numberToRational)

-- | The greatest whole number of times that the divisor fits.
div' :: (Real a, Integral b) => a -> a -> b
div' n d = floor (toRational n / toRational d)

divMod' :: (Real a, Integral b) => a -> a -> (b, a)
divMod' n d = (q, n - fromIntegral q * d)
  where q = div' n d

mod' :: Real a => a -> a -> a
mod' n d = n - fromInteger (div' n d) * d

-- | A multiple of one over the resolution, which is also the step of ranges.
newtype Fixed (a :: k) = MkFixed Integer deriving (Eq, Ord, Enum)

-- | How many parts one is divided into: of a type, or a number in types.
class HasResolution (a :: k) where
  resolution :: p a -> Integer

data E0
data E1
data E2
data E3
data E6
data E9
data E12

instance KnownNat n => HasResolution n where resolution _ = toInteger (natVal (Proxy :: Proxy n))

instance HasResolution E0 where resolution _ = 1
instance HasResolution E1 where resolution _ = 10
instance HasResolution E2 where resolution _ = 100
instance HasResolution E3 where resolution _ = 1000
instance HasResolution E6 where resolution _ = 1000000
instance HasResolution E9 where resolution _ = 1000000000
instance HasResolution E12 where resolution _ = 1000000000000

type Uni = Fixed E0
type Deci = Fixed E1
type Centi = Fixed E2
type Milli = Fixed E3
type Micro = Fixed E6
type Nano = Fixed E9
type Pico = Fixed E12

instance HasResolution a => Num (Fixed a) where
  MkFixed a + MkFixed b = MkFixed (a + b)
  MkFixed a - MkFixed b = MkFixed (a - b)
  x@(MkFixed a) * MkFixed b = MkFixed (div (a * b) (resolution x))
  negate (MkFixed a) = MkFixed (negate a)
  abs (MkFixed a) = MkFixed (abs a)
  signum (MkFixed a) = fromInteger (signum a)
  fromInteger i = result
    where result = MkFixed (i * resolution result)

instance HasResolution a => Real (Fixed a) where
  toRational x@(MkFixed a) = a % resolution x

instance HasResolution a => Fractional (Fixed a) where
  x@(MkFixed a) / MkFixed b = MkFixed (div (a * resolution x) b)
  recip x@(MkFixed a) = MkFixed (div (resolution x * resolution x) a)
  fromRational r = result
    where result = MkFixed (floor (r * toRational (resolution result)))

instance HasResolution a => RealFrac (Fixed a) where
  properFraction x = (i, x - fromIntegral i)
    where i = truncate (toRational x)
  truncate x = truncate (toRational x)
  round x = round (toRational x)
  ceiling x = ceiling (toRational x)
  floor x = floor (toRational x)

-- | With all decimals, or without the zeros at the end.
showFixed :: HasResolution a => Bool -> Fixed a -> String
showFixed chops x@(MkFixed a)
  | a < 0 = '-' : showFixed chops (asTypeOf (MkFixed (negate a)) x)
  | null decimals = show whole
  | otherwise = show whole ++ "." ++ decimals
  where
    unit = resolution x
    (whole, rest) = divMod a unit
    digits = length (takeWhile (< unit) (iterate (* 10) 1))
    -- Rounded up, for resolutions that are no powers of ten.
    shown = show (negate (div (negate (rest * 10 ^ digits)) unit))
    padded = replicate (digits - length shown) '0' ++ shown
    decimals
      | chops = reverse (dropWhile (== '0') (reverse padded))
      | otherwise = padded

instance HasResolution a => Show (Fixed a) where
  showsPrec p x = showParen (p > 6 && x < 0) (showString (showFixed False x))

-- | Further decimals are cut off.
instance HasResolution a => Read (Fixed a) where
  readPrec = readNumber readFixed
  readListPrec = readListPrecDefault
  readList = readListDefault

readFixed :: HasResolution a => Lexeme -> ReadPrec (Fixed a)
readFixed (Number n) = return fixed
  where fixed = MkFixed (floor (numberToRational n * fromInteger (resolution fixed)))
readFixed _ = pfail
