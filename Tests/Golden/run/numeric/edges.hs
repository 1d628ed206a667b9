{-# LANGUAGE ScopedTypeVariables #-}
-- The edges of the numeric types: division, shifts, conversions, enumerations, rounding, text.
import Control.Exception
import Data.Bits
import Data.Char
import Data.Int
import Data.Ratio
import Data.Word
import Numeric
import Numeric.Natural
import Text.Read (readMaybe)

cell :: Show a => a -> IO String
cell x = do
  r <- try (evaluate (length (show x)))
  return (case r of
    Left (e :: SomeException) -> "!" ++ takeWhile (/= '\n') (show e)
    Right _ -> show x)

row :: Show a => String -> [a] -> IO ()
row name xs = mapM cell xs >>= \cs -> putStrLn (name ++ ": " ++ unwords cs)

ints :: forall a. (Integral a, Bounded a, FiniteBits a, Read a, Show a) => String -> a -> IO ()
ints name _ = do
  let lo = minBound :: a
      hi = maxBound :: a
      vs = [lo, lo + 1, -1, 0, 1, 7, hi - 1, hi]
      ds = [-1, 0, 1, 2, lo, hi]
      op o f = row (name ++ " " ++ o) [f v d | v <- vs, d <- ds]
  op "quot" quot
  op "rem" rem
  op "div" div
  op "mod" mod
  row (name ++ " quotRem") [quotRem v d | v <- [lo, hi], d <- ds]
  row (name ++ " divMod") [divMod v d | v <- [lo, hi], d <- ds]
  row (name ++ " gcd") [gcd v d | v <- [lo, -6, 0, 12, hi], d <- [lo, -4, 0, 9]]
  row (name ++ " lcm") [lcm v d | v <- [-6, 0, 12 :: a], d <- [-4, 0, 9]]
  row (name ++ " ^") [v ^ n | v <- [-2, 0, 3, hi], n <- [-1, 0, 1, 5, 63 :: Int]]
  row (name ++ " ^^") [(fromIntegral v :: Double) ^^ n | v <- [2, 0 :: a], n <- [-2, 0, 3 :: Int]]
  row (name ++ " shift") [shift v n | v <- [lo, -3, 5, hi], n <- [-70, -64, -8, -1, 0, 1, 7, 8, 31, 32, 63, 64, 100]]
  row (name ++ " shiftL") [shiftL v n | v <- [-3, hi], n <- [-1, 0, 3, 8, 64, 1000]]
  row (name ++ " shiftR") [shiftR v n | v <- [-3, hi], n <- [-1, 0, 3, 8, 64, 1000]]
  row (name ++ " rotate") [rotate v n | v <- [-3, 5, hi], n <- [-65, -9, -1, 0, 1, 9, 33, 65]]
  row (name ++ " bits") [(popCount v, countLeadingZeros v, countTrailingZeros v, finiteBitSize v, isSigned v) | v <- vs]
  row (name ++ " testBit") [testBit v n | v <- [-1, 5 :: a], n <- [-1, 0, 2, 7, 8, 31, 32, 63, 64]]
  row (name ++ " bit") [(bit n :: a, setBit 0 n :: a, clearBit (-1) n :: a, complementBit 5 n :: a) | n <- [-1, 0, 7, 8, 63, 64]]
  row (name ++ " toEnum") [toEnum n :: Int | n <- [0]]
  row (name ++ " succ") [succ v | v <- vs]
  row (name ++ " pred") [pred v | v <- vs]
  row (name ++ " fromEnum") [fromEnum v | v <- vs]
  row (name ++ " toInteger") [toInteger v | v <- vs]
  row (name ++ " fromInteger") [fromInteger n :: a | n <- [-2 ^ 65 - 1, -2 ^ 63, -129, 128, 255, 256, 65535, 2 ^ 31, 2 ^ 32, 2 ^ 63, 2 ^ 64 + 5]]
  row (name ++ " neg abs signum") [(negate v, abs v, signum v) | v <- vs]
  row (name ++ " read") (map readMaybe ["-1", "255", "256", "0x1F", "0o17", "-0x80", "18446744073709551616", "1e2", "1.0", " ( 7 ) ", "--1", "- 3", ""] :: [Maybe a])
  row (name ++ " showsPrec") [showsPrec 7 v "" | v <- vs]
  row (name ++ " toIntegralSized") [(toIntegralSized v :: Maybe Int8, toIntegralSized v :: Maybe Word8, toIntegralSized v :: Maybe Int, toIntegralSized v :: Maybe Word) | v <- vs]
  row (name ++ " showHex") [showHex v "" | v <- vs]
  row (name ++ " showOct") [showOct v "" | v <- [-1, 0, 8, hi]]
  row (name ++ " range") [(take 4 [hi - 2 ..], take 4 [hi - 3, hi - 1 ..], take 4 [lo + 2, lo + 1 ..], [hi, hi - 1 .. hi - 3], length [lo .. lo + 5], [3 .. 1 :: a])]

conversions :: forall a. (Integral a, Bounded a) => String -> a -> IO ()
conversions name _ = row name
  [ (fromIntegral v :: Int8, fromIntegral v :: Int16, fromIntegral v :: Int32, fromIntegral v :: Int, fromIntegral v :: Word8, fromIntegral v :: Word16, fromIntegral v :: Word32, fromIntegral v :: Word, fromIntegral v :: Integer, fromIntegral (v `quot` 4096) :: Double)
  | v <- [minBound, maxBound, maxBound `div` 2 + 1 :: a, fromInteger (-1), fromInteger 200, fromInteger 70000] ]

main :: IO ()
main = do
  ints "Int8" (0 :: Int8) >> ints "Int16" (0 :: Int16) >> ints "Int32" (0 :: Int32) >> ints "Int64" (0 :: Int64) >> ints "Int" (0 :: Int)
  ints "Word8" (0 :: Word8) >> ints "Word16" (0 :: Word16) >> ints "Word32" (0 :: Word32) >> ints "Word64" (0 :: Word64) >> ints "Word" (0 :: Word)
  conversions "Int8" (0 :: Int8) >> conversions "Int16" (0 :: Int16) >> conversions "Int32" (0 :: Int32) >> conversions "Int64" (0 :: Int64)
  conversions "Word8" (0 :: Word8) >> conversions "Word16" (0 :: Word16) >> conversions "Word32" (0 :: Word32) >> conversions "Word64" (0 :: Word64)
  row "toEnum Int8" [toEnum n :: Int8 | n <- [-129, -128, 127, 128]]
  row "toEnum Word8" [toEnum n :: Word8 | n <- [-1, 0, 255, 256]]
  row "toEnum Word" [toEnum n :: Word | n <- [-1, 0, maxBound]]
  row "toEnum Word32" [toEnum n :: Word32 | n <- [-1, 2 ^ 32 - 1, 2 ^ 32]]
  row "toEnum Char" [toEnum n :: Char | n <- [-1, 0, 0x10FFFF, 0x110000]]
  row "toEnum Bool" [toEnum n :: Bool | n <- [-1, 0, 1, 2]]
  row "toEnum Ordering" [toEnum n :: Ordering | n <- [-1, 2, 3]]
  row "toEnum ()" [toEnum n :: () | n <- [0, 1]]
  row "succ Char" [succ '\x10FFFF', pred '\0', succ 'a']
  row "chr" [chr (-1), chr 0x110000, chr 0xD800]
  row "digits" [digitToInt 'g', digitToInt 'F', ord (intToDigit 15), ord (intToDigit 16)]
  let big = 2 ^ (100 :: Int) :: Integer
  row "Integer div" [f a b | f <- [quot, rem, div, mod, gcd, lcm], a <- [big, -big, 5, 0], b <- [3, -3, 0, big + 1, -big]]
  row "Integer bits" [(shiftL a n, shiftR a n) | a <- [big, -big, -1], n <- [0, 1, 64, 99, 101, 200]]
  row "Integer shift -" [shift big (-50), shift (-big) (-101), shiftL big (-1), shiftR big (-1)]
  row "Integer logic" [(a .&. b, a .|. b, xor a b, complement a) | a <- [big, -big], b <- [-1, 2 ^ (64 :: Int), -5]]
  row "Integer testBit" [testBit a n | a <- [big, -big], n <- [-1, 0, 99, 100, 101, 500]]
  row "Integer popCount" [popCount big, popCount (-big), popCount (-1 :: Integer)]
  row "Natural" [2 - 3 :: Natural, fromInteger (-1), pred 0, negate 0, negate 1, 5 `div` 0, fromIntegral (-1 :: Int), toEnum (-1), shiftL 1 70, 7 ^ (30 :: Int)]
  row "Natural read" (map readMaybe ["-1", "12"] :: [Maybe Natural])
  let halves = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 0.49999999999999994, -0.0, 4503599627370497.5, 1e20, -1e20] :: [Double]
  row "round" [(round x, truncate x, floor x, ceiling x, fst (properFraction x :: (Integer, Double))) | x <- halves] >> row "round Int" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- take 9 halves]
  row "round Float" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- map realToFrac (take 8 halves) :: [Float]]
  row "round Ratio" [(round x, truncate x, floor x, ceiling x) :: (Int, Int, Int, Int) | x <- [-5 % 2, -3 % 2, -1 % 2, 1 % 2, 3 % 2, 5 % 2, 7 % 3] :: [Rational]]
  row "round Int8" [(round x, truncate x, floor x, ceiling x) :: (Int8, Word8, Int16, Word16) | x <- [1.5, 126.5, -0.5, 100.7 :: Double]]
  row "Ratio" [1 % 0, 0 % 5, 3 % (-6), (-4) % 8, recip 0, 1 / 3 + 1 / 6, fromRational (-7 % 21) :: Rational]
  row "Ratio Int8" [(100 % 7) + (100 % 9), (64 % 3) * (2 % 5), minBound % 3, (-128) % (-1), 3 % minBound :: Ratio Int8]
  row "Ratio show" [showsPrec 8 (1 % 2 :: Rational) "", show (Just (-1 % 2 :: Rational)), show (fmap numerator (readMaybe "3 % 4" :: Maybe Rational))]
  row "hex" [showHex (255 :: Int) "", showHex (2 ^ (70 :: Int) :: Integer) "", showHex (-1 :: Integer) "", showIntAtBase 36 intToDigit' 123456789 "", showIntAtBase 1 intToDigit (5 :: Int) "", showIntAtBase 2 intToDigit (-5 :: Int) ""]
  row "readHex" [(readHex "fFg" :: [(Int, String)]), readHex "", readHex "-1", readOct "778", readDec "12x", readHex "100"] >> row "readHex Word8" [readHex "1ff" :: [(Word8, String)]]
  row "readSigned" (map (readSigned readDec) ["-5x", "5", "- 5", "(5)", "(-5)"] :: [[(Int, String)]])
  row "readFloat" (map readFloat ["1.5e3x", "1", "1e", ".5", "NaN", "Infinity", "-1.5", "1e400"] :: [[(Double, String)]])
  row "read Double" (map readMaybe ["1", "1.5", "1e3", "1e-400", "1e400", "-2.5", "NaN", "-Infinity", ".5", "1.", "0x10", "1_000"] :: [Maybe Double])
  row "show Double" [0.1, 1e7, 9999999, 0.09, -0.0, 1 / 0, 0 / 0, 5e-324, 1.7976931348623157e308, 123456.789, 2 ^ (53 :: Int) :: Double]
  row "show Float" [0.1, 1e7, 3.4028235e38, 1.0e-45, 16777216 :: Float]
  row "showsPrec Double" [showsPrec 7 (-1.5 :: Double) "", showsPrec 6 (-1.5 :: Double) "", show (Just (-1 :: Int)), showsPrec 7 (-1 :: Float) ""]
  row "Double fun" [2 ** 0.5, 0 ** 0, (-8) ** (1 / 3), sqrt (-1), log 0, atan2 0 (-1), atan2 (-0.0) (-1), 10 ^^ (-3 :: Int), 2 ^ (1023 :: Int) * 2, signum (-0.0), abs (-0.0), fromIntegral (maxBound :: Int)]
  row "Double fields" [(floatDigits x, exponent x, significand x, isNaN x, isInfinite x, isNegativeZero x, isDenormalized x) | x <- [1, -0.0, 5e-324, 1 / 0, 3.75 :: Double]]
  row "decode" [decodeFloat x | x <- [0, 1, -1.5, 5e-324, 1e308 :: Double]] >> row "encode" [encodeFloat m e :: Double | (m, e) <- [(1, -1075), (3, -1075), (1, 1024), (2 ^ (60 :: Int) + 1, 0), (-1, 5), (0, 9)]]
  row "scaleFloat" [scaleFloat n x | n <- [-2000, -1, 0, 1, 2000], x <- [1, -0.5 :: Double]]
  row "enumFrom Double" [[1.0 .. 3.5], [1, 1.5 .. 3], [3, 2 .. 0.6], take 2 [0.1 ..], [5 .. 1], [1.5 .. 1.9 :: Double]]
  row "toRational" [toRational x | x <- [0.1, -2.5, 5e-324 :: Double]] >> row "approx" [approxRational (3.14159 :: Double) 0.001, approxRational (0.3333 :: Double) 0.01]
  row "showFFloat" [showFFloat p x "" | p <- [Nothing, Just 0, Just 2, Just (-1)], x <- [0, 0.005, 1234.5678, -1.5, 1e21 :: Double]] >> row "showEFloat" [showEFloat p x "" | p <- [Nothing, Just 0, Just 2], x <- [0, 0.005, 1234.5678, 9.99 :: Double]] >> row "showGFloat" [showGFloat p x "" | p <- [Nothing, Just 2], x <- [0.05, 0.1, 1e7 :: Double]]
  where intToDigit' n = if n < 10 then toEnum (48 + n) else toEnum (87 + n)
