{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples #-}
-- | Integers by the names of the package integer-gmp.
module GHC.Integer
  ( Integer, smallInteger, wordToInteger, integerToWord, integerToInt
  , plusInteger, minusInteger, timesInteger, negateInteger
  , eqInteger, neqInteger, absInteger, signumInteger, leInteger, gtInteger, ltInteger, geInteger, compareInteger
  , eqInteger#, neqInteger#, leInteger#, gtInteger#, ltInteger#, geInteger#
  , divModInteger, quotRemInteger, quotInteger, remInteger, divInteger, modInteger
  , encodeFloatInteger, encodeDoubleInteger, decodeDoubleInteger, floatFromInteger, doubleFromInteger
  , andInteger, orInteger, xorInteger, complementInteger, shiftLInteger, shiftRInteger, testBitInteger, popCountInteger
  , bitInteger, hashInteger
  ) where

import Data.Bits
import GHC.Base (Double#, Float#, Int(..), Int#, Word#)
import GHC.Num.Integer hiding (integerToInt, integerToWord)

smallInteger :: Int# -> Integer
smallInteger = integerFromInt#

wordToInteger :: Word# -> Integer
wordToInteger = integerFromWord#

integerToWord :: Integer -> Word#
integerToWord = integerToWord#

integerToInt, hashInteger, popCountInteger :: Integer -> Int#
integerToInt = integerToInt#
hashInteger = integerToInt#
popCountInteger = integerPopCount#

plusInteger, minusInteger, timesInteger, quotInteger, remInteger, divInteger, modInteger, andInteger, orInteger, xorInteger
  :: Integer -> Integer -> Integer
plusInteger = (+)
minusInteger = (-)
timesInteger = (*)
quotInteger = quot
remInteger = rem
divInteger = div
modInteger = mod
andInteger = (.&.)
orInteger = (.|.)
xorInteger = xor

negateInteger, absInteger, signumInteger, complementInteger :: Integer -> Integer
negateInteger = negate
absInteger = abs
signumInteger = signum
complementInteger = complement

eqInteger, neqInteger, leInteger, gtInteger, ltInteger, geInteger :: Integer -> Integer -> Bool
eqInteger = (==)
neqInteger = (/=)
leInteger = (<=)
gtInteger = (>)
ltInteger = (<)
geInteger = (>=)

eqInteger#, neqInteger#, leInteger#, gtInteger#, ltInteger#, geInteger# :: Integer -> Integer -> Int#
eqInteger# a b = truth (a == b)
neqInteger# a b = truth (a /= b)
leInteger# a b = truth (a <= b)
gtInteger# a b = truth (a > b)
ltInteger# a b = truth (a < b)
geInteger# a b = truth (a >= b)

truth :: Bool -> Int#
truth True = 1#
truth False = 0#

compareInteger :: Integer -> Integer -> Ordering
compareInteger = compare

divModInteger, quotRemInteger :: Integer -> Integer -> (# Integer, Integer #)
divModInteger = integerDivMod#
quotRemInteger = integerQuotRem#

encodeFloatInteger :: Integer -> Int# -> Float#
encodeFloatInteger = integerEncodeFloat#

encodeDoubleInteger :: Integer -> Int# -> Double#
encodeDoubleInteger = integerEncodeDouble#

decodeDoubleInteger :: Double# -> (# Integer, Int# #)
decodeDoubleInteger = integerDecodeDouble#

floatFromInteger :: Integer -> Float#
floatFromInteger = integerToFloat#

doubleFromInteger :: Integer -> Double#
doubleFromInteger = integerToDouble#

shiftLInteger, shiftRInteger :: Integer -> Int# -> Integer
shiftLInteger n i = shiftL n (I# i)
shiftRInteger n i = shiftR n (I# i)

testBitInteger :: Integer -> Int# -> Bool
testBitInteger n i = testBit n (I# i)

bitInteger :: Int# -> Integer
bitInteger i = bit (I# i)
