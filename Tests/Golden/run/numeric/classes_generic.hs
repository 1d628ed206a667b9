module Main where
import Data.Int
import Data.Word
import Data.Ratio
import Data.Complex
-- overloaded code run at many types
poly :: Num a => a -> a
poly x = 3 * x * x - 2 * x + 1
mean :: Fractional a => [a] -> a
mean xs = sum xs / fromIntegral (length xs)
horner :: Num a => [a] -> a -> a
horner cs x = foldr (\c acc -> c + x * acc) 0 cs
digits :: Integral a => a -> [a]
digits n | n < 10 = [n]
         | otherwise = digits (n `div` 10) ++ [n `mod` 10]
egcd :: Integral a => a -> a -> (a, a, a)
egcd a 0 = (a, 1, 0)
egcd a b = let (q, r) = a `divMod` b; (g, s, t) = egcd b r in (g, t, s - q * t)
conv :: (Integral a, Num b) => [a] -> [b]
conv = map fromIntegral
trunc' :: (RealFrac a, Integral b) => a -> b
trunc' = truncate
showAll :: (Show a, Bounded a) => a -> String
showAll x = show [minBound, x, maxBound]
main :: IO ()
main = do
  print (poly (5 :: Int), poly (5 :: Integer), poly 5.5, poly (1 % 2), poly (1 :+ 1 :: Complex Double), poly (100 :: Int8), poly (200 :: Word8), poly (2 :: Float))
  print (mean [1, 2, 4 :: Double], mean [1 % 2, 1 % 3], mean [1 :+ 1, 2 :: Complex Double], mean [1, 2 :: Float])
  print (horner [1, 2, 3] (2 :: Int), horner [1, 2, 3] 0.5, horner [1 % 2, 1 % 3] 6)
  print (digits (90210 :: Int), digits (123 :: Word8), digits (10 ^ 20 :: Integer), egcd 240 46 :: (Int, Int, Int), egcd (2 ^ 70) (3 ^ 40) :: (Integer, Integer, Integer))
  print (conv [1, 2, 300 :: Int] :: [Word8], conv [255 :: Word8] :: [Int8], conv [-1 :: Int32] :: [Double], conv [5 :: Word] :: [Rational])
  print (trunc' (3.7 :: Double) :: Int, trunc' (7 % 2) :: Integer, trunc' (-3.7 :: Float) :: Int16)
  putStrLn (showAll (3 :: Int8) ++ showAll 'x' ++ showAll True ++ showAll (7 :: Word16))
  print (realToFrac (1 % 4 :: Rational) :: Float, realToFrac (2 :: Int) :: Double, toRational (3 :: Word8), fromIntegral (2 ^ 40 :: Int) :: Float)
  print (sum (map fromIntegral [1 :: Word8, 255]) :: Int, fromEnum 'a' + fromEnum True, (toEnum . fromEnum) 'q' :: Char)
