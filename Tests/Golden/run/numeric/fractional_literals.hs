{-# LANGUAGE HexFloatLiterals #-}
module Main (main) where
import Foreign.C.Types
f :: Double -> Double
f x = x * 1.5 + 1e-20 - 6.02214076e23 / 0.1
{-# NOINLINE f #-}
g :: Float -> Float
g x = x * 0.1 + 1e-40 + 16777217.0 + 3.4028235e38
{-# NOINLINE g #-}
h :: CDouble -> CDouble
h x = x * 2.5 - 0.3
{-# NOINLINE h #-}
main :: IO ()
main = do
  print (f 3, g 2, h 4)
  print [1.0e-324, 4.9406564584124654e-324, 2.2250738585072011e-308, 1.7976931348623157e308, 1.7976931348623159e308 :: Double]
  print [0.1, 0.2, 0.3, 1/3, 9007199254740993.0, 5.0e-46, 7.006492321624085e-46 :: Double]
  print [1.4e-45, 7.006492321624085e-46, 7.0064923216240854e-46, 1.17549435e-38, 3.4028236e38, 3.5e38 :: Float]
  print (negate 1.5 :: Double, -0.0 :: Double, toRational (0.1 :: Double), realToFrac (0.1 :: Float) :: Double)
  print (map truncate [1.5e10, -2.5 :: Double] :: [Int], 1e400 :: Double, 0x1.8p3 == (12 :: Double))
