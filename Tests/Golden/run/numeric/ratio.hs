module Main where
import Data.Ratio
harmonic :: Int -> Rational
harmonic n = sum [1 % fromIntegral k | k <- [1 .. n]]
egyptian :: Rational -> [Integer]
egyptian r | r == 0 = []
           | otherwise = let d = ceiling (1 / r) in d : egyptian (r - 1 % d)
contFrac :: Rational -> [Integer]
contFrac r = let n = floor r; f = r - fromIntegral n in n : if f == 0 then [] else contFrac (1 / f)
fromCF :: [Integer] -> Rational
fromCF = foldr1 (\a b -> a + 1 / b) . map fromIntegral
main :: IO ()
main = do
  print (3 % 6, (-3) % 6, 3 % (-6), 0 % 5 :: Rational)
  print (1 % 2 + 1 % 3, (1 % 2) * (2 % 3), (1 % 2) / (3 % 4), negate (1 % 2), abs ((-1) % 2), signum ((-1) % 2), recip (2 % (-3)))
  print (harmonic 20, numerator (harmonic 10), denominator (harmonic 10))
  print (egyptian (5 % 121), contFrac (415 % 93), fromCF [4, 2, 6, 7], contFrac (toRational (0.1 :: Double)))
  print (map truncate [7 % 2, (-7) % 2], map round [5 % 2, 7 % 2, (-5) % 2], map ceiling [7 % 2, (-7) % 2], map floor [7 % 2, (-7) % 2])
  print (fromRational (7 % 8) :: Double, toRational (2.75 :: Float), realToFrac (1 % 3 :: Rational) :: Double, fromRational (10 ^ 400 % 3) :: Double, fromRational (1 % 10 ^ 400) :: Double)
  print (compare (1 % 3) (2 % 6), 1 % 3 < 1 % 2, max (1 % 3) (2 % 5), (1 % 2) ^ 10, (2 % 3) ^^ (-3), properFraction ((-7) % 2 :: Rational) :: (Integer, Rational))
  print (approxRational (3.14159 :: Double) 0.001, approxRational (0.333 :: Double) 0.01)
  print ([1 % 2 .. 3], [1 % 3, 2 % 3 .. 2 :: Rational], Just (1 % 2), showsPrec 8 (1 % 2 :: Rational) "", fromEnum (7 % 2))
  print (3 % 4 :: Ratio Int, succ (1 % 2), (fromIntegral (3 :: Int) :: Rational), truncate (10 ^ 30 % 7 :: Rational))
