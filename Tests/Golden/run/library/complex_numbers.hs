-- Data.Complex: arithmetic, polar form, show and read, functions on exact values
module Main where
import Data.Complex
import Numeric

fix :: Double -> String
fix x = showFFloat (Just 4) (if abs x < 1e-9 then 0 else x) ""

out :: Complex Double -> IO ()
out z = putStrLn (fix (realPart z) ++ " " ++ fix (imagPart z))

main :: IO ()
main = do
  let a = 3 :+ 4 :: Complex Double
      b = (-1) :+ 0.5
      i = 0 :+ 1
  print (a + b, a - b, a * b, negate a, i * i)
  print (magnitude a, conjugate a, a == 3 :+ 4, realPart b, imagPart b)
  print (a, Just b, showsPrec 6 a "", showsPrec 7 a "", [(-0.0) :+ (-1)])
  print (read "3.0 :+ (-4.0)" :: Complex Double)
  print (fromIntegral (7 :: Int) :: Complex Double, 2.5 :: Complex Double)
  mapM_ out [a / b, recip a, signum a, abs a, signum 0, sqrt a, sqrt (-4), sqrt (conjugate a), sqrt 0, exp (0 :+ pi), log (-1), a ** 2, i ** i]
  mapM_ out [sin a, cos a, tan b, sinh b, cosh b, tanh b, asin b, acos b, atan b, mkPolar 2 (pi / 2), cis (pi / 4)]
  putStrLn (fix (phase a) ++ " " ++ fix (phase (-1)) ++ " " ++ fix (phase 0) ++ " " ++ fix (phase ((-1) :+ (-1))))
  let (r, t) = polar (mkPolar 5 1.25) in putStrLn (fix r ++ " " ++ fix t)
  print (a ^ (3 :: Int), i ^ (4 :: Int), sum [a, b, i], product [i, i, i, i :: Complex Double])
  print (fmap (+ 1) a, magnitude (1e200 :+ 1e200) < 1e201, magnitude (0 :+ 0 :: Complex Double))
