module Scalars where
import Data.Int
import Data.Word
foreign export ccall i8 :: Int8 -> Int8
foreign export ccall i16 :: Int16 -> Int16
foreign export ccall i32 :: Int32 -> Int32
foreign export ccall i64 :: Int64 -> Int64
foreign export ccall w8 :: Word8 -> Word8
foreign export ccall w16 :: Word16 -> Word16
foreign export ccall w32 :: Word32 -> Word32
foreign export ccall w64 :: Word64 -> Word64
foreign export ccall hsint :: Int -> Int
foreign export ccall hsword :: Word -> Word
foreign export ccall widen :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO Int64
foreign export ccall narrow8 :: Int -> Int8
foreign export ccall narrow16u :: Int -> Word16
foreign export ccall narrow32 :: Word -> Int32
i8 :: Int8 -> Int8
i8 = negate
i16 :: Int16 -> Int16
i16 x = x - 1
i32 :: Int32 -> Int32
i32 = (* 2)
i64 :: Int64 -> Int64
i64 x = x + 1
w8 :: Word8 -> Word8
w8 x = x + 1
w16 :: Word16 -> Word16
w16 = negate
w32 :: Word32 -> Word32
w32 x = x * x
w64 :: Word64 -> Word64
w64 x = x - 1
hsint :: Int -> Int
hsint x = abs x `div` 3
hsword :: Word -> Word
hsword x = x `div` 10
widen :: Int8 -> Word8 -> Int16 -> Word16 -> Int32 -> Word32 -> IO Int64
widen a b c d e f = return (fromIntegral a + fromIntegral b * 10 + fromIntegral c * 100 + fromIntegral d * 1000 + fromIntegral e * 10000 + fromIntegral f * 100000)
narrow8 :: Int -> Int8
narrow8 = fromIntegral
narrow16u :: Int -> Word16
narrow16u = fromIntegral
narrow32 :: Word -> Int32
narrow32 = fromIntegral
