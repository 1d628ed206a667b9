module Floats where
import Data.Char (chr, ord, toUpper)
foreign export ccall "half_d" half :: Double -> Double
foreign export ccall "half_f" halfF :: Float -> Float
foreign export ccall mix :: Float -> Double -> Int -> Float -> Double -> IO Double
foreign export ccall classify :: Double -> Int
foreign export ccall upper :: Char -> Char
foreign export ccall nextChar :: Char -> IO Char
foreign export ccall isBig :: Double -> Bool
foreign export ccall flipBool :: Bool -> Bool
foreign export ccall both :: Bool -> Bool -> IO Bool
foreign export ccall roundTo :: Double -> Int
half :: Double -> Double
half x = x / 2
halfF :: Float -> Float
halfF x = x / 2
mix :: Float -> Double -> Int -> Float -> Double -> IO Double
mix a b c d e = return (realToFrac a + b * 10 + fromIntegral c * 100 + realToFrac d * 1000 + e * 10000)
classify :: Double -> Int
classify x | isNaN x = 0
           | isInfinite x = if x > 0 then 1 else 2
           | isNegativeZero x = 3
           | isDenormalized x = 4
           | otherwise = 5
upper :: Char -> Char
upper = toUpper
nextChar :: Char -> IO Char
nextChar = return . chr . (+ 1) . ord
isBig :: Double -> Bool
isBig = (> 1e100)
flipBool :: Bool -> Bool
flipBool = not
both :: Bool -> Bool -> IO Bool
both a b = return (a && b)
roundTo :: Double -> Int
roundTo = round
