{-# LANGUAGE MagicHash #-}
-- | Floating-point numbers: the classes, and functions at single types.
module GHC.Float
  ( module GHC.Float.Class, Float(..), Double(..), Float#, Double#
  , castWord32ToFloat, castFloatToWord32, castWord64ToDouble, castDoubleToWord64
  , word2Double, word2Float, log1mexpOrd, expt, expts, minExpt, maxExpt, expts10, maxExpt10, fromRat'
  , acosDouble, acoshDouble, asinDouble, asinhDouble, atanDouble, atanhDouble, cosDouble, coshDouble, expDouble, expm1Double
  , logDouble, log1pDouble, fabsDouble, negateDouble, sinDouble, sinhDouble, sqrtDouble, tanDouble, tanhDouble
  , plusDouble, minusDouble, timesDouble, divideDouble, powerDouble, eqDouble, geDouble, gtDouble, leDouble, ltDouble
  , isDoubleFinite, isDoubleDenormalized, isDoubleInfinite, isDoubleNaN, isDoubleNegativeZero
  , acosFloat, acoshFloat, asinFloat, asinhFloat, atanFloat, atanhFloat, cosFloat, coshFloat, expFloat, expm1Float
  , logFloat, log1pFloat, fabsFloat, negateFloat, sinFloat, sinhFloat, sqrtFloat, tanFloat, tanhFloat
  , plusFloat, minusFloat, timesFloat, divideFloat, powerFloat, eqFloat, geFloat, gtFloat, leFloat, ltFloat
  , isFloatFinite, isFloatDenormalized, isFloatInfinite, isFloatNaN, isFloatNegativeZero
  ) where

import Data.Array
import GHC.Base
import GHC.Float.Class hiding (clamp, isMinus)
import GHC.Num
import GHC.Real
import GHC.Word

-- | The bits of a number, and the number of bits.
castDoubleToWord64 :: Double -> Word64
castDoubleToWord64 (D# x) = W64# (castDoubleToWord64# x)

castWord64ToDouble :: Word64 -> Double
castWord64ToDouble (W64# w) = D# (castWord64ToDouble# w)

castFloatToWord32 :: Float -> Word32
castFloatToWord32 (F# x) = W32# (castFloatToWord32# x)

castWord32ToFloat :: Word32 -> Float
castWord32ToFloat (W32# w) = F# (castWord32ToFloat# w)

word2Double :: Word -> Double
word2Double (W# w) = D# (word2Double# w)

word2Float :: Word -> Float
word2Float (W# w) = F# (word2Float# w)

-- | 'log1mexp' from the functions of any such type.
log1mexpOrd :: (Ord a, Floating a) => a -> a
log1mexpOrd x
  | x > negate (log 2) = log (negate (expm1 x))
  | otherwise = log1p (negate (exp x))

-- | Powers, of 2 and of 10 from a table.
expt :: Integer -> Int -> Integer
expt base n
  | base == 2, n >= minExpt, n <= maxExpt = expts ! n
  | base == 10, n <= maxExpt10 = expts10 ! n
  | otherwise = base ^ n

minExpt, maxExpt, maxExpt10 :: Int
minExpt = 0
maxExpt = 1100
maxExpt10 = 324

expts, expts10 :: Array Int Integer
expts = array (minExpt, maxExpt) [(n, 2 ^ n) | n <- [minExpt .. maxExpt]]
expts10 = array (minExpt, maxExpt10) [(n, 10 ^ n) | n <- [minExpt .. maxExpt10]]

fromRat' :: RealFloat a => Rational -> a
fromRat' = fromRat

acosDouble, acoshDouble, asinDouble, asinhDouble, atanDouble, atanhDouble, cosDouble, coshDouble, expDouble, expm1Double, logDouble, log1pDouble, fabsDouble, negateDouble, sinDouble, sinhDouble, sqrtDouble, tanDouble, tanhDouble
  :: Double -> Double
acosDouble = acos
acoshDouble = acosh
asinDouble = asin
asinhDouble = asinh
atanDouble = atan
atanhDouble = atanh
cosDouble = cos
coshDouble = cosh
expDouble = exp
expm1Double = expm1
logDouble = log
log1pDouble = log1p
fabsDouble = abs
negateDouble = negate
sinDouble = sin
sinhDouble = sinh
sqrtDouble = sqrt
tanDouble = tan
tanhDouble = tanh

plusDouble, minusDouble, timesDouble, divideDouble, powerDouble :: Double -> Double -> Double
plusDouble = (+)
minusDouble = (-)
timesDouble = (*)
divideDouble = (/)
powerDouble = (**)

geDouble, gtDouble, leDouble, ltDouble :: Double -> Double -> Bool
geDouble = (>=)
gtDouble = (>)
leDouble = (<=)
ltDouble = (<)

-- | One if it is so, else zero.
isDoubleFinite, isDoubleDenormalized, isDoubleInfinite, isDoubleNaN, isDoubleNegativeZero :: Double -> Int
isDoubleFinite x = if isNaN x || isInfinite x then 0 else 1
isDoubleDenormalized x = if isDenormalized x then 1 else 0
isDoubleInfinite x = if isInfinite x then 1 else 0
isDoubleNaN x = if isNaN x then 1 else 0
isDoubleNegativeZero x = if isNegativeZero x then 1 else 0

acosFloat, acoshFloat, asinFloat, asinhFloat, atanFloat, atanhFloat, cosFloat, coshFloat, expFloat, expm1Float, logFloat, log1pFloat, fabsFloat, negateFloat, sinFloat, sinhFloat, sqrtFloat, tanFloat, tanhFloat
  :: Float -> Float
acosFloat = acos
acoshFloat = acosh
asinFloat = asin
asinhFloat = asinh
atanFloat = atan
atanhFloat = atanh
cosFloat = cos
coshFloat = cosh
expFloat = exp
expm1Float = expm1
logFloat = log
log1pFloat = log1p
fabsFloat = abs
negateFloat = negate
sinFloat = sin
sinhFloat = sinh
sqrtFloat = sqrt
tanFloat = tan
tanhFloat = tanh

plusFloat, minusFloat, timesFloat, divideFloat, powerFloat :: Float -> Float -> Float
plusFloat = (+)
minusFloat = (-)
timesFloat = (*)
divideFloat = (/)
powerFloat = (**)

geFloat, gtFloat, leFloat, ltFloat :: Float -> Float -> Bool
geFloat = (>=)
gtFloat = (>)
leFloat = (<=)
ltFloat = (<)

-- | One if it is so, else zero.
isFloatFinite, isFloatDenormalized, isFloatInfinite, isFloatNaN, isFloatNegativeZero :: Float -> Int
isFloatFinite x = if isNaN x || isInfinite x then 0 else 1
isFloatDenormalized x = if isDenormalized x then 1 else 0
isFloatInfinite x = if isInfinite x then 1 else 0
isFloatNaN x = if isNaN x then 1 else 0
isFloatNegativeZero x = if isNegativeZero x then 1 else 0
