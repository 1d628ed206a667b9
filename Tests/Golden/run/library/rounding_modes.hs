-- round half-even, truncate, ceiling, floor, properFraction and conversions of Double and Float
module Main where

main :: IO ()
main = do
  let xs = [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5, -3.5, 0.49999999999999994, 2.4999, -2.5001, 4503599627370497.5, 9007199254740993, -0.0] :: [Double]
  print (map round xs :: [Int])
  print (map round xs :: [Integer])
  print (map truncate xs :: [Int], map truncate xs :: [Integer])
  print (map ceiling xs :: [Int], map ceiling xs :: [Integer])
  print (map floor xs :: [Int], map floor xs :: [Integer])
  print (map properFraction xs :: [(Int, Double)])
  print (map properFraction xs :: [(Integer, Double)])
  let fs = [0.5, 1.5, 2.5, -0.5, -1.5, 8388607.5, 1e10, -7.25] :: [Float]
  print (map round fs :: [Int], map truncate fs :: [Integer], map floor fs :: [Int], map ceiling fs :: [Integer])
  print (truncate (1e20 :: Double) :: Integer, round (1e30 :: Double) :: Integer, floor (-1e25 :: Double) :: Integer, ceiling (1.5e300 :: Double) `mod` (1000007 :: Integer))
  print (fromIntegral (2 ^ (53 :: Int) + 1 :: Int) :: Double, fromIntegral (2 ^ (53 :: Int) + 3 :: Integer) :: Double, fromIntegral (2 ^ (24 :: Int) + 1 :: Int) :: Float)
  print (fromInteger (2 ^ (1023 :: Int)) :: Double, fromInteger (2 ^ (1024 :: Int)) :: Double, fromInteger (-(10 ^ (309 :: Int))) :: Double)
  print (realToFrac (0.1 :: Float) :: Double, realToFrac (0.1 :: Double) :: Float, realToFrac (1e300 :: Double) :: Float)
  print (decodeFloat (0.1 :: Double), decodeFloat (0 :: Double), decodeFloat (5e-324 :: Double), decodeFloat (-1.5 :: Float), decodeFloat (1e-45 :: Float))
  print (encodeFloat 1 (-1074) :: Double, encodeFloat 1 (-1075) :: Double, encodeFloat 3 1022 :: Double, encodeFloat 1 1024 :: Double, encodeFloat (2 ^ (60 :: Int) + 1) 0 :: Double)
  print (significand (8 :: Double), exponent (8 :: Double), scaleFloat 3 (1.5 :: Double), floatDigits (1 :: Float), floatRange (1 :: Double), floatRadix (1 :: Double))
  print [(isNaN x, isInfinite x, isNegativeZero x, isDenormalized x) | x <- [0 / 0, 1 / 0, -0.0, 5e-324, 1 :: Double]]
  print [compare (0 / 0) (1 :: Double), compare 1 (0 / 0 :: Double), compare (0 :: Double) (-0.0)]
  print ((0 / 0 :: Double) == 0 / 0, (0 / 0 :: Double) /= 0 / 0, (0 / 0 :: Double) < 1, max (0 / 0) (1 :: Double), min 1 (1 / 0 :: Double), 0 == (-0.0 :: Double))
  print (abs (-0.0 :: Double), signum (-0.0 :: Double), negate 0 :: Double, 1 / (-0.0) :: Double, sqrt (-0.0) :: Double, signum (-1 / 0) :: Double)
  print (atan2 0 (-1) :: Double, atan2 (-0.0) (-1) :: Double, atan2 0 0 :: Double, atan2 1 0 :: Double, atan2 (-0.0) (-0.0) :: Double)
