{-# LANGUAGE ExistentialQuantification #-}
-- | The table of the strictness of base: methods of the numeric classes and of their superclasses, of every integral type,
-- ratios and complex numbers, with each argument undefined in turn, and applied to too few arguments. The expected output
-- is GHC's, the same at -O0 and -O.
module Main (main) where

import Data.Bits
import Data.Complex
import Data.Int
import Data.Ix
import Data.Ratio
import Data.Word
import Numeric.Natural
import Probe
import System.IO

instance Probe Int16 where probe = return . show
instance Probe Int32 where probe = return . show
instance Probe Int64 where probe = return . show
instance Probe Word16 where probe = return . show
instance Probe Word32 where probe = return . show
instance Probe Word64 where probe = return . show

-- | Types whose dictionaries are not known where they are used: one copy of the table's code serves all of them.
data AnInteger = forall a. (Integral a, Ix a, Read a, Show a, Probe a) => AnInteger String a

data ASized = forall a. (FiniteBits a, Bounded a, Num a, Probe a) => ASized String a

-- | Two arguments, of which one or both are undefined, or that decide alone.
binary :: (Probe a, Probe r) => String -> (a -> a -> r) -> a -> a -> IO ()
binary name f zero one = row2 name f [undef, "0" # zero, "1" # one] [undef, "0" # zero, "1" # one]

numbers :: (Integral a, Ix a, Read a, Show a, Probe a) => String -> a -> IO ()
numbers name one = do
  let zero = one - one
      ops = [("+", (+)), ("-", (-)), ("*", (*)), ("gcd", gcd), ("lcm", lcm), ("max", max), ("min", min)]
      divisions = [("quot", quot), ("rem", rem), ("div", div), ("mod", mod)]
      tests = [("==", (==)), ("/=", (/=)), ("<", (<)), (">=", (>=))]
      unary = [("negate", negate), ("abs", abs), ("signum", signum), ("succ", succ), ("pred", pred), ("fromIntegral", fromIntegral)]
      at s = name ++ "." ++ s
  mapM_ (\(s, f) -> binary (at s) f zero one) ops
  -- Which of two failures is met, of an undefined argument or of a division by zero, is not defined.
  mapM_ (\(s, f) -> row2 (at s) f ["0" # zero, "1" # one] [undef, "0" # zero, "1" # one] >> row2 (at s) f [undef] [undef, "1" # one]) divisions
  mapM_ (\(s, f) -> binary (at s) f zero one) tests
  mapM_ (\(s, f) -> row1 (at s) f [undef]) (unary `asTypeOf` [("", (+ one))])
  binary (at "compare") compare zero one
  row2 (at "quotRem") quotRem ["0" # zero] [undef, "0" # zero] >> row2 (at "quotRem") quotRem [undef] ["1" # one]
  row2 (at "divMod") divMod ["0" # zero] [undef, "0" # zero] >> row2 (at "divMod") divMod [undef] ["1" # one]
  binary (at "enumFromTo") enumFromTo zero one
  row1 (at "enumFrom") (take 1 . enumFrom) [undef, "1" # one]
  row2 (at "enumFromThen") (\x y -> take 1 (enumFromThen x y)) [undef, "1" # one] [undef, "2" # one + one]
  row3 (at "enumFromThenTo") enumFromThenTo [undef, "0" # zero] [undef, "1" # one] [undef, "1" # one]
  row1 (at "fromEnum") fromEnum [undef `asTypeOf` ("" # one)]
  row1 (at "toEnum") (\n -> toEnum n `asTypeOf` one) [undef]
  row1 (at "fromInteger") (\n -> fromInteger n `asTypeOf` one) [undef]
  row1 (at "toInteger") toInteger [undef `asTypeOf` ("" # one)]
  row1 (at "toRational") toRational [undef `asTypeOf` ("" # one)]
  row2 (at "^") (^) [undef, "1" # one] [undef, "-1" # -1, "0" # (0 :: Int), "1" # 1]
  row1 (at "even") even [undef `asTypeOf` ("" # one)]
  row2 (at "range") (curry range) [undef, "0" # zero] [undef, "1" # one]
  row2 (at "rangeSize") (curry rangeSize) [undef, "1" # one] [undef, "0" # zero]
  row3 (at "inRange") (\l h i -> inRange (l, h) i) [undef, "0" # zero] [undef, "0" # zero] [undef, "1" # one, "0" # zero]
  row3 (at "index") (\l h i -> index (l, h) i) [undef, "0" # zero] [undef, "1" # one] [undef, "1" # one]
  row3 (at "showsPrec") showsPrec [undef, "0" # 0] [undef, "1" # one] [undef, "s" # "s"]
  row2 (at "showList") showList [undef, "[]" # [], "[_]" # [u], "1:_" # one : u] [undef, "s" # "s"]
  row2 (at "readsPrec") (\d s -> readsPrec d s `asTypeOf` [(one, "")]) [undef, "0" # 0] [undef, "\"\"" # "", "\"1\"" # "1", "1:_" # '1' : u, "1 :_" # "1 " ++ u]

bits :: (Bits a, Num a, Probe a) => String -> a -> IO ()
bits name one = do
  let zero = one - one
      at s = name ++ "." ++ s
  mapM_ (\(s, f) -> binary (at s) f zero one) [(".&.", (.&.)), (".|.", (.|.)), ("xor", xor)]
  mapM_ (\(s, f) -> row2 (at s) f [undef, "0" # zero, "1" # one] [undef, "0" # 0, "3" # 3])
    [("shift", shift), ("shiftL", shiftL), ("shiftR", shiftR), ("unsafeShiftL", unsafeShiftL), ("rotate", rotate), ("rotateL", rotateL), ("rotateR", rotateR), ("setBit", setBit), ("clearBit", clearBit), ("complementBit", complementBit)]
  row2 (at "testBit") testBit [undef, "0" # zero] [undef, "-1" # -1, "70" # 70]
  row1 (at "bit") (\n -> bit n `asTypeOf` one) [undef]
  row1 (at "popCount") popCount [undef `asTypeOf` ("" # one)]
  row1 (at "bitSizeMaybe") bitSizeMaybe [undef `asTypeOf` ("" # one)]
  row1 (at "isSigned") isSigned [undef `asTypeOf` ("" # one)]
  row1 (at "zeroBits") (\x -> zeroBits `asTypeOf` x) [undef `asTypeOf` ("" # one)]

sized :: (FiniteBits a, Bounded a, Num a, Probe a) => String -> a -> IO ()
sized name one = do
  let at s = name ++ "." ++ s
  row1 (at "finiteBitSize") finiteBitSize [undef `asTypeOf` ("" # one)]
  row1 (at "countLeadingZeros") countLeadingZeros [undef `asTypeOf` ("" # one)]
  row1 (at "countTrailingZeros") countTrailingZeros [undef `asTypeOf` ("" # one)]
  row1 (at "maxBound") (\x -> maxBound `asTypeOf` x) [undef `asTypeOf` ("" # one)]

ratios :: IO ()
ratios = do
  let one = 1 % 2 :: Rational
      rs = [undef, "1%2" # one, "0" # 0]
  row2 "%" (%) [undef, "1" # (1 :: Int)] [undef, "0" # 0, "2" # 2]
  row1 "numerator" numerator [undef, "1%2" # one]
  row1 "truncate" (truncate :: Rational -> Int) [undef]
  row1 "properFraction" (properFraction :: Rational -> (Int, Rational)) [undef, "1%2" # one]
  row2 "Ratio.+" (+) rs rs
  row2 "Ratio.*" (*) rs rs
  row2 "Ratio./" (/) rs rs
  row2 "Ratio.<" (<) rs rs
  row2 "Ratio.==" (==) rs rs
  row2 "Ratio.^^" (^^) ["0" # 0, "1%2" # one] [undef, "-1" # -1, "0" # (0 :: Int)]
  row2 "approxRational" approxRational [undef, "0.5" # (0.5 :: Double)] [undef, "0.1" # 0.1]
  row1 "fromRational" (fromRational :: Rational -> Double) [undef]

complexes :: IO ()
complexes = do
  let cs = [undef, "1:+_" # 1 :+ u, "_:+1" # u :+ 1, "0:+1" # 0 :+ (1 :: Double)]
  row2 "Complex.+" (+) cs cs
  row2 "Complex.*" (*) cs cs
  row2 "Complex.==" (==) cs cs
  row1 "Complex.negate" negate cs
  row1 "realPart" realPart cs
  row1 "conjugate" conjugate cs
  row1 "magnitude" magnitude cs
  row1 "polar" polar cs
  row1 "cis" (cis :: Double -> Complex Double) [undef, "0" # 0]
  row2 "mkPolar" (mkPolar :: Double -> Double -> Complex Double) [undef, "1" # 1] [undef, "0" # 0]
  row1 "fromInteger" (fromInteger :: Integer -> Complex Double) [undef]

doubles :: IO ()
doubles = do
  let ds = [undef, "0" # (0 :: Double), "1" # 1]
  mapM_ (\(s, f) -> row2 s f ds ds) [("D+", (+)), ("D*", (*)), ("D/", (/)), ("D**", (**)), ("logBase", logBase), ("atan2", atan2), ("Dmax", max), ("Dmin", min)]
  row1 "significand" significand ds
  row2 "scaleFloat" scaleFloat [undef, "0" # 0, "1" # 1] ds
  row1 "decodeFloat" decodeFloat ds
  row2 "encodeFloat" (encodeFloat :: Integer -> Int -> Double) [undef, "0" # 0, "1" # 1] [undef, "1" # 1]
  row1 "floatDigits" floatDigits ds
  row1 "floatRange" floatRange ds
  row1 "isNaN" isNaN ds
  row1 "properFraction" (properFraction :: Double -> (Int, Double)) ds
  row2 "^^" (^^) ds [undef, "-1" # -1, "0" # (0 :: Int)]
  row3 "enumFromThenTo" enumFromThenTo (take 2 ds) [undef, "1" # 1] [undef, "2" # 2]

main :: IO ()
main = do
  hSetBuffering stdout (BlockBuffering Nothing)
  mapM_ (\(AnInteger name x) -> numbers name x)
    [ AnInteger "Int" (1 :: Int), AnInteger "Int8" (1 :: Int8), AnInteger "Int16" (1 :: Int16), AnInteger "Int32" (1 :: Int32), AnInteger "Int64" (1 :: Int64)
    , AnInteger "Word" (1 :: Word), AnInteger "Word8" (1 :: Word8), AnInteger "Word16" (1 :: Word16), AnInteger "Word32" (1 :: Word32), AnInteger "Word64" (1 :: Word64)
    , AnInteger "Integer" (1 :: Integer), AnInteger "Natural" (1 :: Natural) ]
  mapM_ (\(ASized name x) -> bits name x >> sized name x)
    [ ASized "Int" (1 :: Int), ASized "Int8" (1 :: Int8), ASized "Int16" (1 :: Int16), ASized "Int32" (1 :: Int32), ASized "Int64" (1 :: Int64)
    , ASized "Word" (1 :: Word), ASized "Word8" (1 :: Word8), ASized "Word16" (1 :: Word16), ASized "Word32" (1 :: Word32), ASized "Word64" (1 :: Word64) ]
  bits "Integer" (1 :: Integer)
  ratios >> complexes >> doubles
