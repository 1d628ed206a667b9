-- Data.Bits at every width: shifts beyond the width, rotates, population counts, bit tests, big Integers
module Main where
import Data.Bits
import Data.Int
import Data.Word

row :: (Show a, FiniteBits a, Num a) => String -> a -> IO ()
row name x = do
  putStrLn (name ++ " " ++ show (finiteBitSize x) ++ " " ++ show (isSigned x))
  print [shift x n | n <- [-200, -64, -33, -32, -8, -7, -1, 0, 1, 7, 8, 31, 32, 63, 64, 200]]
  print [rotate x n | n <- [-65, -9, -1, 0, 1, 8, 9, 17, 33, 65]]
  print (shiftL x 3, shiftR x 3, unsafeShiftL x 2, unsafeShiftR x 2, rotateL x 3, rotateR x 3)
  print (popCount x, countLeadingZeros x, countTrailingZeros x, testBit x 0, testBit x 7, testBit x 500)
  print (complement x, x .&. 15, x .|. 64, xor x 0x55, setBit x 6, clearBit x 0, complementBit x 2, zeroBits `asTypeOf` x, bit 5 `asTypeOf` x)

main :: IO ()
main = do
  row "Int8" (-77 :: Int8)
  row "Int16" (-12345 :: Int16)
  row "Int32" (-1234567890 :: Int32)
  row "Int64" (-1234567890123456789 :: Int64)
  row "Int" (0x123456789abcdef :: Int)
  row "Word8" (0xb3 :: Word8)
  row "Word16" (0xcfc7 :: Word16)
  row "Word32" (0xdeadbeef :: Word32)
  row "Word64" (0xfeedfacecafebeef :: Word64)
  let b = 2 ^ (130 :: Int) + 2 ^ (64 :: Int) - 1 :: Integer
  print [shift b n | n <- [-131, -130, -65, -64, -1, 0, 1, 64]]
  print [shift (negate b) n | n <- [-131, -130, -65, -64, -1, 0, 1, 64]]
  print (popCount b, popCount (negate b), complement b, testBit b 130, testBit (negate b) 200, testBit b 64)
  print (b .&. negate b, b .|. negate 1, xor b (negate b), negate b .&. (2 ^ (70 :: Int)), negate 1 .&. b == b)
  print (setBit (0 :: Integer) 100, clearBit (negate 1 :: Integer) 64, complementBit b 64, bitSizeMaybe b, bitSizeMaybe (3 :: Word16), isSigned b)
  print (popCount (0 :: Int), popCount (-1 :: Int), countLeadingZeros (0 :: Word8), countTrailingZeros (0 :: Int32), toIntegralSized (300 :: Int) :: Maybe Word8, toIntegralSized (-1 :: Int8) :: Maybe Word, toIntegralSized (255 :: Word8) :: Maybe Int16)
