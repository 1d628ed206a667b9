{-# LANGUAGE MagicHash #-}
-- | Natural numbers by the names that they had before base 4.15.
module GHC.Natural
  ( Natural, mkNatural, isValidNatural, plusNatural, minusNatural, minusNaturalMaybe, timesNatural, negateNatural
  , signumNatural, quotRemNatural, quotNatural, remNatural, gcdNatural, lcmNatural, andNatural, orNatural, xorNatural
  , bitNatural, testBitNatural, popCountNatural, shiftLNatural, shiftRNatural
  , naturalToInteger, naturalToWord, naturalToWordMaybe, wordToNatural, wordToNatural#, naturalFromInteger, intToNatural
  , naturalToInt, powModNatural
  ) where

import Data.Bits
import GHC.Base (Int(..), Int#)
import Numeric.Natural

-- | From its words, the highest first.
mkNatural :: [Word] -> Natural
mkNatural = foldl (\n w -> shiftL n 64 .|. fromIntegral w) 0

isValidNatural :: Natural -> Bool
isValidNatural n = n `seq` True

plusNatural, minusNatural, timesNatural, quotNatural, remNatural, gcdNatural, lcmNatural, andNatural, orNatural, xorNatural
  :: Natural -> Natural -> Natural
plusNatural = (+)
minusNatural = (-)
timesNatural = (*)
quotNatural = quot
remNatural = rem
gcdNatural = gcd
lcmNatural = lcm
andNatural = (.&.)
orNatural = (.|.)
xorNatural = xor

negateNatural, signumNatural :: Natural -> Natural
negateNatural = negate
signumNatural = signum

quotRemNatural :: Natural -> Natural -> (Natural, Natural)
quotRemNatural = quotRem

bitNatural :: Int# -> Natural
bitNatural i = bit (I# i)

testBitNatural :: Natural -> Int -> Bool
testBitNatural = testBit

popCountNatural, naturalToInt :: Natural -> Int
popCountNatural = popCount
naturalToInt = fromIntegral

shiftLNatural, shiftRNatural :: Natural -> Int -> Natural
shiftLNatural = shiftL
shiftRNatural = shiftR

naturalToInteger :: Natural -> Integer
naturalToInteger = toInteger

-- | The lowest bits.
naturalToWord :: Natural -> Word
naturalToWord = fromIntegral

naturalToWordMaybe :: Natural -> Maybe Word
naturalToWordMaybe = toIntegralSized

wordToNatural, wordToNatural# :: Word -> Natural
wordToNatural = fromIntegral
wordToNatural# = fromIntegral

naturalFromInteger :: Integer -> Natural
naturalFromInteger = fromInteger

intToNatural :: Int -> Natural
intToNatural = fromIntegral

-- | A power modulo a number.
powModNatural :: Natural -> Natural -> Natural -> Natural
powModNatural _ _ 1 = 0
powModNatural b e m = go (b `mod` m) e 1
  where
    go _ 0 r = r
    go x n r = go (x * x `mod` m) (n `shiftR` 1) (if testBit n 0 then r * x `mod` m else r)
