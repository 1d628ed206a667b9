{-# LANGUAGE BangPatterns, MagicHash, PatternSynonyms, UnboxedTuples, ViewPatterns #-}
-- | Integers and their magnitudes by the names of the package integer-gmp; what they are made of is in "GHC.Num.Integer".
module GHC.Integer.GMP.Internals
  ( Integer(S#, Jp#, Jn#), isValidInteger#, module GHC.Integer
  , gcdInteger, lcmInteger, gcdExtInteger, sqrInteger, powModInteger, recipModInteger, wordToNegInteger
  , bigNatToInteger, bigNatToNegInteger
  , BigNat(..), GmpLimb, GmpLimb#, GmpSize, GmpSize#
  , isValidBigNat#, sizeofBigNat#, zeroBigNat, oneBigNat, byteArrayToBigNat#, wordToBigNat, wordToBigNat2, bigNatToInt, bigNatToWord
  , indexBigNat#, plusBigNat, plusBigNatWord, minusBigNat, minusBigNatWord, timesBigNat, timesBigNatWord, sqrBigNat
  , quotRemBigNat, quotRemBigNatWord, quotBigNat, quotBigNatWord, remBigNat, remBigNatWord, gcdBigNat, gcdBigNatWord
  , shiftRBigNat, shiftLBigNat, testBitBigNat, clearBitBigNat, complementBitBigNat, setBitBigNat, andBigNat, xorBigNat, orBigNat
  , popCountBigNat, bitBigNat, isZeroBigNat, compareBigNatWord, compareBigNat, eqBigNatWord, eqBigNatWord#, eqBigNat, eqBigNat#
  , gtBigNatWord#
  , sizeInBaseBigNat, sizeInBaseInteger, sizeInBaseWord#
  , exportBigNatToAddr, exportIntegerToAddr, exportBigNatToMutableByteArray, exportIntegerToMutableByteArray
  , importBigNatFromAddr, importIntegerFromAddr, importBigNatFromByteArray, importIntegerFromByteArray
  ) where

import Data.Bits
import GHC.Base
import GHC.Integer
import GHC.Num.BigNat
import qualified GHC.Num.Integer as I
import GHC.Word (Word8(..))

type GmpLimb = Word
type GmpLimb# = Word#
type GmpSize = Int
type GmpSize# = Int#

pattern S# :: Int# -> Integer
pattern S# i = I.IS i

pattern Jp#, Jn# :: BigNat -> Integer
pattern Jp# n <- I.IP (BN# -> n) where Jp# (BN# n) = I.IP n
pattern Jn# n <- I.IN (BN# -> n) where Jn# (BN# n) = I.IN n
{-# COMPLETE S#, Jp#, Jn# #-}

-- Between magnitudes and integers

number :: BigNat -> Integer
number (BN# n) = I.integerFromBigNat# n

-- | Of an integer that is not negative.
magnitude :: Integer -> BigNat
magnitude (I.IS i)
  | isTrue# (i >=# 0#) = BN# (bigNatFromWord# (int2Word# i))
magnitude (I.IP n) = BN# n
magnitude _ = underflowError

fromWord :: Word# -> Integer
fromWord w = toInteger (W# w)

on2 :: (Integer -> Integer -> Integer) -> BigNat -> BigNat -> BigNat
on2 f a b = magnitude (f (number a) (number b))

onWord :: (Integer -> Integer -> Integer) -> BigNat -> Word# -> BigNat
onWord f a w = magnitude (f (number a) (fromWord w))

bigNatToInteger, bigNatToNegInteger :: BigNat -> Integer
bigNatToInteger = number
bigNatToNegInteger n = negate (number n)

wordToNegInteger :: Word# -> Integer
wordToNegInteger w = negate (fromWord w)

-- | Whether it has the form that a number of its size must have.
isValidInteger# :: Integer -> Int#
isValidInteger# (I.IS _) = 1#
isValidInteger# (I.IP n) = valid n (\w -> isTrue# (gtWord# w 0x7FFFFFFFFFFFFFFF##))
isValidInteger# (I.IN n) = valid n (\w -> isTrue# (gtWord# w 0x8000000000000000##))

valid :: ByteArray# -> (Word# -> Bool) -> Int#
valid n isLarge = case bigNatSize# n of
  0# -> 0#
  1# | isLarge (bigNatLimb# n 0#) -> 1#
     | otherwise -> 0#
  _ -> isValidBigNat# (BN# n)

isValidBigNat# :: BigNat -> Int#
isValidBigNat# (BN# n) = case sizeofByteArray# n of
  0# -> 1#
  bytes | isTrue# (andI# bytes 7# /=# 0#) -> 0#
        | isTrue# (eqWord# (bigNatLimb# n (bigNatSize# n -# 1#)) 0##) -> 0#
        | otherwise -> 1#

-- Integers

gcdInteger, lcmInteger :: Integer -> Integer -> Integer
gcdInteger = I.integerGcd
lcmInteger = I.integerLcm

sqrInteger :: Integer -> Integer
sqrInteger = I.integerSqr

-- | The greatest common divisor @g@, and @s@ such that @a * s + b * t = g@ for some @t@.
gcdExtInteger :: Integer -> Integer -> (# Integer, Integer #)
gcdExtInteger a b = case extended (abs a) (abs b) of
  (g, s) -> (# g, s * signum a #)

-- | Of numbers that are not negative; the factor is of the least size.
extended :: Integer -> Integer -> (Integer, Integer)
extended a 0 = (a, if a == 0 then 0 else 1)
extended a b = go a b 1 0
  where
    go r 0 s _ = (r, s)
    go r r' s s' = case quotRem r r' of (q, rest) -> go r' rest s' (s - q * s')

-- | @powModInteger b e m@ is @b ^ e@ modulo the size of @m@. For an exponent below zero it is of the inverse.
powModInteger :: Integer -> Integer -> Integer -> Integer
powModInteger base e m
  | e < 0 = powModInteger (recipModInteger base m) (negate e) m
  | otherwise = go (base `mod` n) e (1 `mod` n)
  where
    n = abs m
    go !_ 0 !r = r
    go b k r = go (b * b `mod` n) (k `shiftR` 1) (if testBit k 0 then r * b `mod` n else r)

-- | The inverse modulo the size of a number; 0 if there is none.
recipModInteger :: Integer -> Integer -> Integer
recipModInteger a m = case extended (a `mod` n) n of
  (1, s) -> s `mod` n
  _ -> 0
  where n = abs m

-- Magnitudes

sizeofBigNat# :: BigNat -> GmpSize#
sizeofBigNat# (BN# n) = bigNatSize# n

zeroBigNat, oneBigNat :: BigNat
zeroBigNat = magnitude 0
oneBigNat = magnitude 1

-- | Of the limbs at the beginning of an array.
byteArrayToBigNat# :: ByteArray# -> GmpSize# -> BigNat
byteArrayToBigNat# bytes size = magnitude (go (size -# 1#) 0)
  where
    go i !n
      | isTrue# (i <# 0#) = n
      | otherwise = go (i -# 1#) (n `shiftL` 64 .|. fromWord (indexWordArray# bytes i))

wordToBigNat :: Word# -> BigNat
wordToBigNat w = BN# (bigNatFromWord# w)

wordToBigNat2 :: Word# -> Word# -> BigNat
wordToBigNat2 hi lo = BN# (bigNatFromWords# hi lo)

bigNatToInt :: BigNat -> Int#
bigNatToInt n = word2Int# (bigNatToWord n)

bigNatToWord :: BigNat -> Word#
bigNatToWord (BN# n) = case bigNatSize# n of
  0# -> 0##
  _ -> bigNatLimb# n 0#

indexBigNat# :: BigNat -> GmpSize# -> GmpLimb#
indexBigNat# (BN# n) i = bigNatLimb# n i

plusBigNat, minusBigNat, timesBigNat, quotBigNat, remBigNat, gcdBigNat, andBigNat, xorBigNat, orBigNat :: BigNat -> BigNat -> BigNat
plusBigNat = on2 (+)
minusBigNat = on2 (-)
timesBigNat = on2 (*)
quotBigNat = on2 quot
remBigNat = on2 rem
gcdBigNat = on2 gcd
andBigNat = on2 (.&.)
xorBigNat = on2 xor
orBigNat = on2 (.|.)

plusBigNatWord, minusBigNatWord, timesBigNatWord, quotBigNatWord :: BigNat -> GmpLimb# -> BigNat
plusBigNatWord = onWord (+)
minusBigNatWord = onWord (-)
timesBigNatWord = onWord (*)
quotBigNatWord = onWord quot

sqrBigNat :: BigNat -> BigNat
sqrBigNat n = timesBigNat n n

quotRemBigNat :: BigNat -> BigNat -> (# BigNat, BigNat #)
quotRemBigNat a b = case quotRem (number a) (number b) of (q, r) -> (# magnitude q, magnitude r #)

quotRemBigNatWord :: BigNat -> GmpLimb# -> (# BigNat, GmpLimb# #)
quotRemBigNatWord a w = (# quotBigNatWord a w, remBigNatWord a w #)

remBigNatWord :: BigNat -> GmpLimb# -> Word#
remBigNatWord a w = I.integerToWord# (number a `rem` fromWord w)

gcdBigNatWord :: BigNat -> Word# -> Word#
gcdBigNatWord a w = I.integerToWord# (gcd (number a) (fromWord w))

shiftRBigNat, shiftLBigNat, clearBitBigNat, complementBitBigNat, setBitBigNat :: BigNat -> Int# -> BigNat
shiftRBigNat n i = magnitude (shiftR (number n) (I# i))
shiftLBigNat n i = magnitude (shiftL (number n) (I# i))
clearBitBigNat n i = magnitude (clearBit (number n) (I# i))
complementBitBigNat n i = magnitude (complementBit (number n) (I# i))
setBitBigNat n i = magnitude (setBit (number n) (I# i))

testBitBigNat :: BigNat -> Int# -> Bool
testBitBigNat n i = testBit (number n) (I# i)

popCountBigNat :: BigNat -> Int#
popCountBigNat n = case popCount (number n) of I# i -> i

bitBigNat :: Int# -> BigNat
bitBigNat i = magnitude (bit (I# i))

isZeroBigNat :: BigNat -> Bool
isZeroBigNat n = isTrue# (sizeofBigNat# n ==# 0#)

compareBigNatWord :: BigNat -> GmpLimb# -> Ordering
compareBigNatWord n w = compare (number n) (fromWord w)

compareBigNat :: BigNat -> BigNat -> Ordering
compareBigNat a b = compare (number a) (number b)

eqBigNatWord :: BigNat -> GmpLimb# -> Bool
eqBigNatWord n w = number n == fromWord w

eqBigNat :: BigNat -> BigNat -> Bool
eqBigNat a b = number a == number b

eqBigNatWord#, gtBigNatWord# :: BigNat -> GmpLimb# -> Int#
eqBigNatWord# n w = truth (eqBigNatWord n w)
gtBigNatWord# n w = truth (number n > fromWord w)

eqBigNat# :: BigNat -> BigNat -> Int#
eqBigNat# a b = truth (eqBigNat a b)

truth :: Bool -> Int#
truth True = 1#
truth False = 0#

-- Digits and bytes

-- | The number of digits in a base; of 0 none.
sizeInBaseInteger :: Integer -> Int# -> Word#
sizeInBaseInteger n base = case digits (abs n) 0 of W# w -> w
  where
    b = toInteger (I# base)
    digits 0 !count = count
    digits i count
      | b == 256 || b == 2 = let width = if b == 2 then 1 else 8 in fromIntegral ((bits i + width - 1) `quot` width)
      | otherwise = digits (i `quot` b) (count + 1)
    bits i = I# (word2Int# (I.integerLog2# i)) + 1

sizeInBaseBigNat :: BigNat -> Int# -> Word#
sizeInBaseBigNat n = sizeInBaseInteger (number n)

sizeInBaseWord# :: Word# -> Int# -> Word#
sizeInBaseWord# w = sizeInBaseInteger (fromWord w)

-- | Writes the bytes of the size, those of more weight first if the last argument is 1; how many there are.
export :: Integer -> Int# -> (Int -> Word8 -> IO ()) -> IO Word
export n order write = do
  let size = W# (sizeInBaseInteger n 256#)
      count = fromIntegral size :: Int
      place i = case order of { 0# -> i; _ -> count - 1 - i }
  mapM_ (\i -> write (place i) (fromInteger (abs n `shiftR` (8 * i)))) [0 .. count - 1]
  return size

exportIntegerToAddr :: Integer -> Addr# -> Int# -> IO Word
exportIntegerToAddr n address order = export n order (\(I# i) (W8# w) -> IO (\s -> case writeWord8OffAddr# address i w s of s' -> (# s', () #)))

exportBigNatToAddr :: BigNat -> Addr# -> Int# -> IO Word
exportBigNatToAddr n = exportIntegerToAddr (number n)

exportIntegerToMutableByteArray :: Integer -> MutableByteArray# RealWorld -> Word# -> Int# -> IO Word
exportIntegerToMutableByteArray n array offset order =
  export n order (\(I# i) (W8# w) -> IO (\s -> case writeWord8Array# array (i +# word2Int# offset) w s of s' -> (# s', () #)))

exportBigNatToMutableByteArray :: BigNat -> MutableByteArray# RealWorld -> Word# -> Int# -> IO Word
exportBigNatToMutableByteArray n = exportIntegerToMutableByteArray (number n)

importIntegerFromAddr :: Addr# -> Word# -> Int# -> IO Integer
importIntegerFromAddr address size order = gather (W# size) order (\(I# i) -> IO (\s -> case readWord8OffAddr# address i s of (# s', w #) -> (# s', W8# w #)))

importBigNatFromAddr :: Addr# -> Word# -> Int# -> IO BigNat
importBigNatFromAddr address size order = fmap magnitude (importIntegerFromAddr address size order)

importIntegerFromByteArray :: ByteArray# -> Word# -> Word# -> Int# -> Integer
importIntegerFromByteArray array offset size order = foldl step 0 [0 .. count - 1]
  where
    count = fromIntegral (W# size) :: Int
    step n i = n `shiftL` 8 .|. toInteger (byte (case order of { 0# -> count - 1 - i; _ -> i }))
    byte (I# i) = W8# (indexWord8Array# array (i +# word2Int# offset))

importBigNatFromByteArray :: ByteArray# -> Word# -> Word# -> Int# -> BigNat
importBigNatFromByteArray array offset size order = magnitude (importIntegerFromByteArray array offset size order)

gather :: Word -> Int# -> (Int -> IO Word8) -> IO Integer
gather size order byte = go 0 0
  where
    count = fromIntegral size :: Int
    go i !n
      | i == count = return n
      | otherwise = do
          w <- byte (case order of { 0# -> count - 1 - i; _ -> i })
          go (i + 1) (n `shiftL` 8 .|. toInteger w)
