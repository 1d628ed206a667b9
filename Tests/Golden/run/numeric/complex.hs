module Main where
import Data.Complex
import Numeric (showFFloat)
fmt :: Complex Double -> String
fmt (a :+ b) = f a ++ (if b < -0.0000001 then "-" else "+") ++ f (abs b) ++ "i"
  where f x = showFFloat (Just 4) (if abs x < 0.00001 then 0 else x) ""
dft :: [Complex Double] -> [Complex Double]
dft xs = [sum [x * cis (-2 * pi * fromIntegral (j * k) / n) | (x, j) <- zip xs [0 ..]] | k <- [0 .. length xs - 1]]
  where n = fromIntegral (length xs)
mandel :: Complex Double -> Int
mandel c = length (takeWhile ((<= 2) . magnitude) (take 30 (iterate (\z -> z * z + c) 0)))
main :: IO ()
main = do
  print ((1 :+ 2) + (3 :+ (-1)), (1 :+ 2) * (3 :+ (-1)) :: Complex Double)
  print (realPart (3 :+ 4), imagPart (3 :+ 4), magnitude (3 :+ 4 :: Complex Double), conjugate (3 :+ 4) :: Complex Double)
  print ((1 :+ 1) == (1 :+ 1 :: Complex Double), fromIntegral (3 :: Int) :: Complex Double, negate (1 :+ (-2)) :: Complex Double)
  putStrLn (unwords (map fmt [(1 :+ 2) / (3 :+ 4), sqrt ((-4) :+ 0), exp (0 :+ pi), mkPolar 2 (pi / 2), (0 :+ 1) ^ (3 :: Int), log ((-1) :+ 0), (2 :+ 3) ** (0.5 :+ 0)]))
  putStrLn (unwords (map fmt (dft [1, 2, 3, 4])))
  putStrLn (showFFloat (Just 4) (phase (1 :+ 1 :: Complex Double)) "")
  mapM_ (\y -> putStrLn [if mandel ((x / 20 - 1.5) :+ (y / 8)) >= 30 then '#' else if mandel ((x / 20 - 1.5) :+ (y / 8)) > 6 then '+' else '.' | x <- [-10 .. 45]]) [-8, -6 .. 8]
  print (Just (1 :+ (-1) :: Complex Double), [2 :+ 3 :: Complex Int'])
type Int' = Double
