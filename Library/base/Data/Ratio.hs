{-# LANGUAGE NoImplicitPrelude #-}
-- | Fractions.
module Data.Ratio (Ratio, Rational, (%), numerator, denominator, approxRational) where

import GHC.Base
import GHC.Num
import GHC.Real

-- | The simplest rational within a distance of a number: the one with the least denominator.
approxRational :: RealFrac a => a -> a -> Rational
approxRational x eps = simplest (toRational x - toRational eps) (toRational x + toRational eps)
  where
    simplest lo hi
      | hi < lo = simplest hi lo
      | lo == hi = lo
      | lo > 0 = between (numerator lo) (denominator lo) (numerator hi) (denominator hi)
      | hi < 0 = negate (between (negate (numerator hi)) (denominator hi) (negate (numerator lo)) (denominator lo))
      | otherwise = 0 :% 1
    -- The simplest between n/d and n'/d', which are positive and in order.
    between n d n' d'
      | r == 0 = q :% 1
      | q /= q' = (q + 1) :% 1
      | otherwise = case between d' r' d r of
          n'' :% d'' -> (q * n'' + d'') :% n''
      where
        (q, r) = quotRem n d
        (q', r') = quotRem n' d'
