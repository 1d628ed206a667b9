module Many where
import Data.Int
import Data.Word
foreign export ccall ints :: Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int
foreign export ccall doubles :: Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> IO Double
foreign export ccall mixed :: Int8 -> Double -> Word16 -> Float -> Int64 -> Double -> Bool -> Char -> Word8 -> Float -> Int32 -> Double -> Word64 -> Double -> Int16 -> Double -> Double -> Double -> Double -> IO Double
ints :: Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int
ints a b c d e f g h i j k = foldl (\acc x -> acc * 10 + x) 0 [a, b, c, d, e, f, g, h, i, j, k]
doubles :: Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> Double -> IO Double
doubles a b c d e f g h i j = return (foldl (\acc x -> acc * 10 + x) 0 [a, b, c, d, e, f, g, h, i, j])
mixed :: Int8 -> Double -> Word16 -> Float -> Int64 -> Double -> Bool -> Char -> Word8 -> Float -> Int32 -> Double -> Word64 -> Double -> Int16 -> Double -> Double -> Double -> Double -> IO Double
mixed a b c d e f g h i j k l m n o p q r s =
  return (sum (zipWith (*) (iterate (* 3) 1)
    [fromIntegral a, b, fromIntegral c, realToFrac d, fromIntegral e, f, if g then 1 else 0, fromIntegral (fromEnum h), fromIntegral i, realToFrac j, fromIntegral k, l, fromIntegral m, n, fromIntegral o, p, q, r, s]))
