{-# LANGUAGE MagicHash, UnboxedTuples, UnliftedFFITypes, NoImplicitPrelude #-}
-- | Magnitudes of large integers: limbs of a word each, least significant first, the last not zero.
-- The work is done by the runtime's kernels.
module GHC.Num.BigNat
  ( BigNat(..), BigNat#, WordArray#, Signed(..)
  , bigNatSize#, bigNatLimb#, bigNatFromWord#, bigNatFromWords#, bigNatFromDecimal#
  , bigNatCompare#, bigNatAdd#, bigNatSubtract, bigNatMul#, bigNatQuotRem#, bigNatQuot#, bigNatRem#, bigNatGcd#
  , bigNatAddWord#, bigNatSubWord#, bigNatMulWord#, bigNatQuotRemWord#, bigNatRemWord#, gcdWord#
  , bigNatAnd, bigNatOr, bigNatXor, bigNatShiftL#, bigNatShiftR#, bigNatShiftRUp#
  , bigNatTestBit#, bigNatPopCount#, bigNatBits#
  , bigNatEncodeDouble#, bigNatEncodeFloat#, bigNatShows#
  ) where

import GHC.Prim
import GHC.Types
import GHC.CString
import GHC.Magic

-- | Limbs, least significant first, the last one not zero.
type BigNat# = WordArray#
type WordArray# = ByteArray#

data BigNat = BN# { unBigNat :: BigNat# }

-- | A magnitude, and 1 if the value is negative.
data Signed = Signed ByteArray# Int#

-- Limbs

bigNatSize# :: ByteArray# -> Int#
bigNatSize# n = uncheckedIShiftRL# (sizeofByteArray# n) 3#

bigNatLimb# :: ByteArray# -> Int# -> Word#
bigNatLimb# n i = indexWordArray# n i

bigNatFromWord# :: Word# -> ByteArray#
bigNatFromWord# 0## = build# 0# (\_ -> IO (\s -> (# s, I# 0# #)))
bigNatFromWord# w = build# 1# (\m -> IO (\s -> case writeWordArray# m 0# w s of s' -> (# s', I# 1# #)))

-- | A high word, which is not zero unless it is to be left out, and a low one.
bigNatFromWords# :: Word# -> Word# -> ByteArray#
bigNatFromWords# 0## lo = bigNatFromWord# lo
bigNatFromWords# hi lo = build# 2# (\m -> IO (\s ->
  case writeWordArray# m 0# lo s of
    s1 -> case writeWordArray# m 1# hi s1 of
      s2 -> (# s2, I# 2# #)))

-- | A new array of the given number of limbs, filled by the action and cut to the count it returns;
-- a count below zero means a negative value.
{-# INLINE fill #-}
fill :: Int# -> (MutableByteArray# RealWorld -> IO Int) -> Signed
fill limbs write = runRW# (\s -> case newByteArray# (uncheckedIShiftL# limbs 3#) s of
  (# s1, m #) -> case write m of
    IO action -> case action s1 of
      (# s2, I# count #) -> case absI# count of
        size -> case shrinkMutableByteArray# m (uncheckedIShiftL# size 3#) s2 of
          s3 -> case unsafeFreezeByteArray# m s3 of
            (# _, r #) -> Signed r (count <# 0#))

{-# INLINE build# #-}
build# :: Int# -> (MutableByteArray# RealWorld -> IO Int) -> ByteArray#
build# limbs write = case fill limbs write of Signed r _ -> r

absI# :: Int# -> Int#
absI# i = case i <# 0# of
  0# -> i
  _ -> negateInt# i

max# :: Int# -> Int# -> Int#
max# a b = case a <# b of
  0# -> a
  _ -> b

-- Arithmetic

bigNatCompare# :: ByteArray# -> ByteArray# -> Int#
bigNatCompare# a b = case c_compare a (bigNatSize# a) b (bigNatSize# b) of I# c -> c

bigNatAdd# :: ByteArray# -> ByteArray# -> ByteArray#
bigNatAdd# a b = build# (max# (bigNatSize# a) (bigNatSize# b) +# 1#)
  (\r -> c_add r a (bigNatSize# a) b (bigNatSize# b))

-- | The difference, of either sign.
bigNatSubtract :: ByteArray# -> ByteArray# -> Signed
bigNatSubtract a b = fill (max# (bigNatSize# a) (bigNatSize# b))
  (\r -> c_sub r a (bigNatSize# a) b (bigNatSize# b))

-- | Sum, difference and product with a word; it is not greater where it is taken away.
bigNatAddWord#, bigNatSubWord#, bigNatMulWord# :: ByteArray# -> Word# -> ByteArray#
bigNatAddWord# a w = build# (bigNatSize# a +# 1#) (\r -> c_add_limb r a (bigNatSize# a) w)
bigNatSubWord# a w = build# (bigNatSize# a) (\r -> c_sub_limb r a (bigNatSize# a) w)
bigNatMulWord# a w = build# (bigNatSize# a +# 1#) (\r -> c_mul_limb r a (bigNatSize# a) w)

bigNatMul# :: ByteArray# -> ByteArray# -> ByteArray#
bigNatMul# a b = build# (bigNatSize# a +# bigNatSize# b)
  (\r -> c_mul r a (bigNatSize# a) b (bigNatSize# b))

-- | Quotient and remainder; the dividend has at least as many limbs as the divisor.
bigNatQuotRem# :: ByteArray# -> ByteArray# -> (# ByteArray#, ByteArray# #)
bigNatQuotRem# a b = case runRW# (\s ->
  case newByteArray# (uncheckedIShiftL# (an -# bn +# 1#) 3#) s of
    (# s1, q #) -> case newByteArray# (uncheckedIShiftL# bn 3#) s1 of
      (# s2, r #) -> case c_divrem q r a an b bn of
        IO divide -> case divide s2 of
          (# s3, I# qn #) -> case c_normalise r bn of
            IO normalise -> case normalise s3 of
              (# s4, I# rn #) -> case shrinkMutableByteArray# q (uncheckedIShiftL# qn 3#) s4 of
                s5 -> case shrinkMutableByteArray# r (uncheckedIShiftL# rn 3#) s5 of
                  s6 -> case unsafeFreezeByteArray# q s6 of
                    (# s7, q' #) -> case unsafeFreezeByteArray# r s7 of
                      (# _, r' #) -> Pair q' r') of
  Pair q r -> (# q, r #)
  where
    an = bigNatSize# a
    bn = bigNatSize# b

data Pair = Pair ByteArray# ByteArray#

-- | Quotient and remainder by a word; the dividend is not zero.
bigNatQuotRemWord# :: ByteArray# -> Word# -> (# ByteArray#, Word# #)
bigNatQuotRemWord# a w = case runRW# (\s ->
  case newByteArray# (uncheckedIShiftL# an 3#) s of
    (# s1, q #) -> case c_divrem_limb q a an w of
      IO divide -> case divide s1 of
        (# s2, W# r #) -> case readWordArray# q (an -# 1#) s2 of
          (# s3, top #) -> case shrinkMutableByteArray# q (uncheckedIShiftL# (an -# eqWord# top 0##) 3#) s3 of
            s4 -> case unsafeFreezeByteArray# q s4 of
              (# _, q' #) -> Divided q' r) of
  Divided q r -> (# q, r #)
  where
    an = bigNatSize# a

data Divided = Divided ByteArray# Word#

bigNatRemWord# :: ByteArray# -> Word# -> Word#
bigNatRemWord# a w = case c_rem_limb a (bigNatSize# a) w of W# r -> r

-- | As 'bigNatQuotRem#', one half only.
bigNatQuot#, bigNatRem# :: ByteArray# -> ByteArray# -> ByteArray#
bigNatQuot# a b = build# (bigNatSize# a -# bigNatSize# b +# 1#)
  (\q -> c_quot q a (bigNatSize# a) b (bigNatSize# b))
bigNatRem# a b = build# (bigNatSize# b) (\r -> c_rem r a (bigNatSize# a) b (bigNatSize# b))

-- | The greatest common divisor of two numbers that are not zero.
bigNatGcd# :: ByteArray# -> ByteArray# -> ByteArray#
bigNatGcd# a b = build# (max# (bigNatSize# a) (bigNatSize# b))
  (\r -> c_gcd r a (bigNatSize# a) b (bigNatSize# b))

gcdWord# :: Word# -> Word# -> Word#
gcdWord# a b = case c_gcd_limb a b of W# r -> r

-- Bits, in two's complement: the flags say which operands are negative.

bigNatAnd, bigNatOr, bigNatXor :: ByteArray# -> Int# -> ByteArray# -> Int# -> Signed
bigNatAnd a s b t = fill (max# (bigNatSize# a) (bigNatSize# b) +# 1#)
  (\r -> c_and r a (bigNatSize# a) s b (bigNatSize# b) t)
bigNatOr a s b t = fill (max# (bigNatSize# a) (bigNatSize# b) +# 1#)
  (\r -> c_or r a (bigNatSize# a) s b (bigNatSize# b) t)
bigNatXor a s b t = fill (max# (bigNatSize# a) (bigNatSize# b) +# 1#)
  (\r -> c_xor r a (bigNatSize# a) s b (bigNatSize# b) t)

bigNatShiftL# :: ByteArray# -> Word# -> ByteArray#
bigNatShiftL# a k = build# (bigNatSize# a +# limbsOf k +# 1#) (\r -> c_shl r a (bigNatSize# a) k)

-- | Shifts right, towards zero or away from it.
bigNatShiftR#, bigNatShiftRUp# :: ByteArray# -> Word# -> ByteArray#
bigNatShiftR# a k = build# (max# (bigNatSize# a -# limbsOf k) 0#) (\r -> c_shr r a (bigNatSize# a) k)
bigNatShiftRUp# a k = build# (max# (bigNatSize# a -# limbsOf k) 0# +# 1#) (\r -> c_shr_up r a (bigNatSize# a) k)

-- | Whole limbs in a number of bits.
limbsOf :: Word# -> Int#
limbsOf k = word2Int# (uncheckedShiftRL# k 6#)

bigNatTestBit# :: ByteArray# -> Int# -> Word# -> Int#
bigNatTestBit# a s k = case c_test_bit a (bigNatSize# a) s k of I# r -> r

bigNatPopCount#, bigNatBits# :: ByteArray# -> Int#
bigNatPopCount# a = case c_popcount a (bigNatSize# a) of I# r -> r
bigNatBits# a = case c_bit_length a (bigNatSize# a) of I# r -> r

-- Floating point

-- | The magnitude times a power of two, correctly rounded.
bigNatEncodeDouble# :: ByteArray# -> Int# -> Double#
bigNatEncodeDouble# a e = case c_encode_double a (bigNatSize# a) e of D# d -> d

bigNatEncodeFloat# :: ByteArray# -> Int# -> Float#
bigNatEncodeFloat# a e = case c_encode_float a (bigNatSize# a) e of F# f -> f

-- Text

-- | The number that decimal digits up to a NUL denote.
bigNatFromDecimal# :: Addr# -> ByteArray#
bigNatFromDecimal# text = case cstringLength# text of
  n -> case c_from_text_size n 10# of
    I# limbs -> build# limbs (\r -> c_from_text r text n 10#)

-- | The decimal digits, before a rest.
bigNatShows# :: ByteArray# -> [Char] -> [Char]
bigNatShows# a rest = case c_text_size (bigNatSize# a) 10# of
  I# bound -> case runRW# (\s -> case newByteArray# bound s of
      (# s1, m #) -> case c_to_text m a (bigNatSize# a) 10# of
        IO write -> case write s1 of
          (# s2, I# count #) -> case unsafeFreezeByteArray# m s2 of
            (# _, text #) -> Signed text count) of
    Signed text count -> unpack text 0# count
  where
    unpack text i n
      | isTrue# (i ==# n) = rest
      | True = C# (indexCharArray# text i) : unpack text (i +# 1#) n

-- Kernels

foreign import ccall unsafe "hy_bn_compare" c_compare
  :: ByteArray# -> Int# -> ByteArray# -> Int# -> Int
foreign import ccall unsafe "hy_bn_bit_length" c_bit_length
  :: ByteArray# -> Int# -> Int
foreign import ccall unsafe "hy_bn_popcount" c_popcount
  :: ByteArray# -> Int# -> Int
foreign import ccall unsafe "hy_bn_normalise" c_normalise
  :: MutableByteArray# RealWorld -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_add" c_add
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_sub" c_sub
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_mul" c_mul
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_divrem" c_divrem
  :: MutableByteArray# RealWorld -> MutableByteArray# RealWorld
  -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_quot" c_quot
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_rem" c_rem
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_add_limb" c_add_limb
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_sub_limb" c_sub_limb
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_mul_limb" c_mul_limb
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_divrem_limb" c_divrem_limb
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Word
foreign import ccall unsafe "hy_bn_rem_limb" c_rem_limb
  :: ByteArray# -> Int# -> Word# -> Word
foreign import ccall unsafe "hy_bn_gcd_limb" c_gcd_limb
  :: Word# -> Word# -> Word
foreign import ccall unsafe "hy_bn_gcd" c_gcd
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> ByteArray# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_shl" c_shl
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_shr" c_shr
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_shr_up" c_shr_up
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Word# -> IO Int
foreign import ccall unsafe "hy_bn_and" c_and
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Int# -> ByteArray# -> Int# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_or" c_or
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Int# -> ByteArray# -> Int# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_xor" c_xor
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Int# -> ByteArray# -> Int# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_test_bit" c_test_bit
  :: ByteArray# -> Int# -> Int# -> Word# -> Int
foreign import ccall unsafe "hy_bn_text_size" c_text_size
  :: Int# -> Int# -> Int
foreign import ccall unsafe "hy_bn_to_text" c_to_text
  :: MutableByteArray# RealWorld -> ByteArray# -> Int# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_from_text_size" c_from_text_size
  :: Int# -> Int# -> Int
foreign import ccall unsafe "hy_bn_from_text" c_from_text
  :: MutableByteArray# RealWorld -> Addr# -> Int# -> Int# -> IO Int
foreign import ccall unsafe "hy_bn_encode_double" c_encode_double
  :: ByteArray# -> Int# -> Int# -> Double
foreign import ccall unsafe "hy_bn_encode_float" c_encode_float
  :: ByteArray# -> Int# -> Int# -> Float
