-- overflow wraparound, division and bounds of every WordN
module Main where
import Data.Int
import Data.Word

row :: (Show a, Integral a, Bounded a) => String -> a -> IO ()
row name z = do
  let lo = minBound `asTypeOf` z
      hi = maxBound `asTypeOf` z
  putStrLn (name ++ " " ++ show (lo, hi))
  print (hi + 1, lo - 1, hi * 2, hi * hi, lo * lo, negate lo, negate hi)
  print (abs lo, signum lo, signum hi, signum (hi - hi))
  print [fromInteger n `asTypeOf` z | n <- [255, 256, -1, -129, 65536, 2 ^ 31, 2 ^ 32 - 1, 2 ^ 63, 2 ^ 64, -(2 ^ 63) - 1, 2 ^ 70 + 5]]
  print (hi `div` 3, hi `mod` 7, lo `quot` 3, lo `rem` 7, lo `div` 3, lo `mod` 7, hi `divMod` 10, lo `quotRem` 10)
  print (toInteger lo, toInteger hi, fromIntegral hi + 1 :: Integer, fromEnum (hi `div` 3))
  print (gcd hi 21, lcm 4 6 `asTypeOf` z, (3 ^ (5 :: Int)) `asTypeOf` z, even hi, odd lo)
  print (take 3 [lo ..], length (take 5 [hi - 2 ..]), [hi - 10, hi - 6 ..], [lo + 10, lo + 6 ..])

main :: IO ()
main = do
  row "Word8" (0 :: Word8)
  row "Word16" (0 :: Word16)
  row "Word32" (0 :: Word32)
  row "Word64" (0 :: Word64)
  row "Word" (0 :: Word)
  print (fromIntegral (-1 :: Int8) :: Word8, fromIntegral (200 :: Word8) :: Int8, fromIntegral (-1 :: Int8) :: Word64, fromIntegral (maxBound :: Word32) :: Int32, fromIntegral (300 :: Int) :: Word8)
  print (read "-128" :: Int8, read "255" :: Word8, show (minBound :: Int64), showsPrec 7 (-5 :: Int8) "", [minBound .. maxBound :: Int8] !! 100)
