{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | The class 'Num', and all functions of integers.
module GHC.Num (Num(..), subtract, quotRemInteger, module GHC.Num.Integer, module GHC.Num.Natural) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.Err
import GHC.Num.Integer
import GHC.Num.Natural

infixl 7 *
infixl 6 +, -

class Num a where
  (+), (-), (*) :: a -> a -> a
  negate :: a -> a
  abs :: a -> a
  signum :: a -> a
  fromInteger :: Integer -> a

  x - y = x + negate y
  negate x = fromInteger (IS 0#) - x
  {-# MINIMAL (+), (*), abs, signum, fromInteger, (negate | (-)) #-}

subtract :: Num a => a -> a -> a
subtract x y = y - x
{-# INLINE subtract #-}

quotRemInteger :: Integer -> Integer -> (# Integer, Integer #)
quotRemInteger = integerQuotRem#

instance Num Int where
  I# a + I# b = I# (a +# b)
  I# a - I# b = I# (a -# b)
  I# a * I# b = I# (a *# b)
  negate (I# a) = I# (negateInt# a)
  abs n@(I# a)
    | isTrue# (a <# 0#) = I# (negateInt# a)
    | True = n
  signum (I# a) = I# ((a ># 0#) -# (a <# 0#))
  fromInteger n = I# (integerToInt# n)

instance Num Word where
  W# a + W# b = W# (plusWord# a b)
  W# a - W# b = W# (minusWord# a b)
  W# a * W# b = W# (timesWord# a b)
  negate (W# a) = W# (int2Word# (negateInt# (word2Int# a)))
  abs n = n
  signum (W# a) = W# (int2Word# (neWord# a 0##))
  fromInteger n = W# (integerToWord# n)

instance Num Integer where
  (+) = integerAdd
  (-) = integerSub
  (*) = integerMul
  negate = integerNegate
  abs = integerAbs
  signum = integerSignum
  fromInteger n = n

-- | A difference below zero raises 'GHC.Exception.Type.Underflow'.
instance Num Natural where
  a + b = naturalFromInteger# (integerAdd (naturalToInteger a) (naturalToInteger b))
  a - b = fromInteger (integerSub (naturalToInteger a) (naturalToInteger b))
  a * b = case naturalToInteger a of
    IS 0# -> a
    m -> naturalFromInteger# (integerMul m (naturalToInteger b))
  negate a = fromInteger (integerNegate (naturalToInteger a))
  abs n = n
  signum a = naturalFromInteger# (integerSignum (naturalToInteger a))
  fromInteger n
    | integerIsNegative n = underflowError
    | True = naturalFromInteger# n
