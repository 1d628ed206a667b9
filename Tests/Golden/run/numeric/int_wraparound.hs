-- 2^64 - 1 as a Double is rounded to the nearest, as with GHC -O; GHC -O0 cuts it off and shows 1.844674407370955e19.
module Main where
import Data.Int
import Data.Word
import Data.Bits
main :: IO ()
main = do
  let m = maxBound :: Int
  print (m + 1, m * 2, minBound - 1 :: Int, negate minBound :: Int, abs minBound :: Int, m * m, 3037000500 * 3037000500 :: Int)
  print (2 ^ 63 :: Int, 2 ^ 64 :: Int, (-2) ^ 63 :: Int, 10 ^ 19 :: Int, product [1 .. 25] :: Int)
  print (fromIntegral (300 :: Int) :: Word8, fromIntegral (-1 :: Int) :: Word8, fromIntegral (200 :: Int) :: Int8, fromIntegral (40000 :: Int) :: Int16, fromIntegral (2 ^ 31 :: Int) :: Int32)
  print (maxBound + 1 :: Int8, maxBound + 1 :: Int16, maxBound + 1 :: Int32, maxBound + 1 :: Int64)
  print (minBound - 1 :: Word8, 0 - 1 :: Word16, 0 - 1 :: Word32, 0 - 1 :: Word64, 0 - 1 :: Word)
  print (100 * 100 :: Int8, 200 + 100 :: Word8, 2 ^ 15 :: Int16, negate 1 :: Word32, 12345678 * 12345678 :: Int32)
  print (div (-128) 3 :: Int8, quot (-128) 3 :: Int8, mod (-128) 7 :: Int8, rem (-128) 7 :: Int8, div 200 7 :: Word8, divMod (-7) 2 :: (Int16, Int16))
  print ([minBound, maxBound :: Int8], [minBound, maxBound :: Int16], [minBound, maxBound :: Int32], [minBound, maxBound :: Int64])
  print ([maxBound :: Word8], maxBound :: Word16, maxBound :: Word32, maxBound :: Word64, maxBound :: Word)
  print (shiftL 1 63 :: Int, shiftL 1 64 :: Int, shiftR (-8) 1 :: Int, shiftR (maxBound :: Word) 60, shiftL 255 4 :: Word8, shiftR (-128) 7 :: Int8)
  print (rotateL 0x81 1 :: Word8, rotateR 1 1 :: Word16, rotate (-128) 1 :: Int8, rotateL 1 65 :: Word64)
  print (complement 0 :: Word8, complement 5 :: Int8, xor 0xF0 0xFF :: Word8, 12 .&. 10 :: Int, 12 .|. 3 :: Int32, popCount (-1 :: Int), popCount (255 :: Word16))
  print (countLeadingZeros (1 :: Int32), countTrailingZeros (8 :: Word64), finiteBitSize (0 :: Int16), testBit (5 :: Int8) 2, setBit 0 7 :: Word8, clearBit 255 0 :: Word8, complementBit 5 0 :: Int)
  print (toInteger (maxBound :: Word64), fromInteger (2 ^ 64 + 3) :: Word64, fromInteger (-1) :: Word64, fromIntegral (maxBound :: Word64) :: Int, fromIntegral (-5 :: Int8) :: Word64)
  print (read "200" :: Word8, read "-100" :: Int8, read "300" :: Word8, show (-5 :: Int8), showsPrec 7 (-5 :: Int16) "")
  print ([250 ..] :: [Word8], [minBound .. -120] :: [Int8], [0, 50 ..] :: [Word8], succ 5 :: Word16, fromEnum (7 :: Int32), toEnum 65 :: Word8)
  print (truncate (1e10 :: Double) :: Int, truncate (-3.9 :: Double) :: Int8, round (2.5 :: Double) :: Word8, realToFrac (3 :: Word8) :: Double, fromIntegral (maxBound :: Word64) :: Double)
  print (compare (200 :: Word8) 100, (200 :: Word8) > 100, maximum [-1, 5 :: Int8], gcd 12 18 :: Word8, lcm 4 6 :: Int16, sum [100, 100, 100 :: Word8])
  print (zeroBits :: Word8, bit 3 :: Int8, (1 :: Word8) `unsafeShiftL` 3, bitSizeMaybe (1 :: Int), bitSizeMaybe (1 :: Integer), isSigned (1 :: Word8), isSigned (1 :: Int))
