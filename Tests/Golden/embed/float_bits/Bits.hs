module Bits where
-- floating-point numbers keep their bits, however they cross
import Foreign.Ptr
foreign export ccall sameD :: Double -> Double
foreign export ccall sameF :: Float -> IO Float
foreign export ccall minD :: Double -> Double -> Double
foreign export ccall isNegZero :: Float -> Bool
foreign export ccall pick :: Int -> Double -> Float -> Double
foreign export ccall viaD :: FunPtr (Double -> IO Double) -> Double -> IO Double
foreign export ccall viaF :: FunPtr (Float -> Float) -> Float -> Float
foreign export ccall wrapF :: IO (FunPtr (Float -> Float))
foreign export ccall truncD :: Double -> Int
foreign export ccall lastChar :: IO Char
foreign export ccall ordC :: Char -> Int
foreign import ccall "dynamic" callD :: FunPtr (Double -> IO Double) -> Double -> IO Double
foreign import ccall unsafe "dynamic" callF :: FunPtr (Float -> Float) -> Float -> Float
foreign import ccall "wrapper" mkF :: (Float -> Float) -> IO (FunPtr (Float -> Float))
sameD :: Double -> Double
sameD = id
sameF :: Float -> IO Float
sameF = return
minD :: Double -> Double -> Double
minD a b = if a <= b then a else b
isNegZero :: Float -> Bool
isNegZero = isNegativeZero
pick :: Int -> Double -> Float -> Double
pick 0 d _ = d
pick _ _ f = realToFrac f
viaD :: FunPtr (Double -> IO Double) -> Double -> IO Double
viaD = callD
viaF :: FunPtr (Float -> Float) -> Float -> Float
viaF = callF
wrapF :: IO (FunPtr (Float -> Float))
wrapF = mkF negate
truncD :: Double -> Int
truncD = truncate
lastChar :: IO Char
lastChar = return maxBound
ordC :: Char -> Int
ordC = fromEnum
