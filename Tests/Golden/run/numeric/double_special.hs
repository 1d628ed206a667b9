-- A NaN stays one under realToFrac, as with GHC -O; GHC -O0 goes through a rational and makes it -Infinity.
module Main where
main :: IO ()
main = do
  let nan = 0 / 0 :: Double
      inf = 1 / 0 :: Double
      nz = -0.0 :: Double
  print (nan == nan, nan /= nan, nan < 1, nan > 1, nan <= nan, compare nan 1, compare 1 nan, compare nan nan, max nan 1, max 1 nan, min nan 1, min 1 nan)
  print (inf == inf, inf > 1e308, -inf < -1e308, inf - inf, inf * 0, inf + 1, 1 / inf, 1 / (-inf), compare inf nan)
  print (nz == 0, isNegativeZero nz, isNegativeZero 0, 1 / nz, nz + 0, nz * 1, negate 0 :: Double, 0 - 0 :: Double, signum nz, abs nz, sqrt nz)
  print (map isNaN [nan, inf, 0], map isInfinite [nan, inf, -inf, 0], isDenormalized 5e-324, isIEEE (1 :: Double))
  print (floatRadix (1 :: Double), floatDigits (1 :: Double), floatRange (1 :: Double), floatDigits (1 :: Float), floatRange (1 :: Float))
  print (map decodeFloat [1, 0.5, 3.75, -2, 0, 1e300, 5e-324 :: Double], decodeFloat (0.1 :: Float))
  print (encodeFloat 1 10 :: Double, encodeFloat 7205759403792794 (-56) :: Double, encodeFloat 1 2000 :: Double, encodeFloat 1 (-2000) :: Double, encodeFloat 3 (-1) :: Float)
  print (exponent (8 :: Double), significand (8 :: Double), scaleFloat 3 (1.5 :: Double), exponent (0 :: Double), significand (-3.5 :: Double))
  print (atan2 1 (-1), atan2 (-1) (-1), atan2 0 (-1), atan2 (-0.0) (-1), atan2 0 0, atan2 1 0 :: Double)
  print (sqrt (-1) :: Double, log 0 :: Double, log (-1) :: Double, exp 710 :: Double, exp (-800) :: Double, 0 ** 0 :: Double, 0 ^ 0 :: Int, inf ** 0, nan ** 0, (-8) ** (1 / 3) :: Double)
  print (2 ** 10, 2 ^^ (-2), (-2) ^ 3, 10 ** (-2), 1.5 ^ 2, 0.5 ^^ (-3) :: Double)
  print (minimum [3, nan, 1], maximum [3, inf, 1], sum [0.1, 0.2, 0.3], product [1.5, 2], sum [inf, -inf])
  print (truncate (0.1 + 0.7 :: Double) * 10 :: Int, signum (-3.5), signum 0 :: Double, abs (-inf), negate nan)
  print (fromEnum (3.7 :: Double), toEnum 3 :: Double, succ 1.5, pred 1.5, [1.5 .. 4], [nz .. 1])
  print (asTypeOf 1 (2 :: Float), realToFrac inf :: Float, realToFrac (1e300 :: Double) :: Float, realToFrac nan :: Float)
