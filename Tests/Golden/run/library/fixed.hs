{-# LANGUAGE KindSignatures #-}
module Main where
import Data.Fixed
data Third
instance HasResolution Third where resolution _ = 3
main :: IO ()
main = do
  print (7.5 `mod'` 2 :: Double, (-7.5) `mod'` 2 :: Double, 7.5 `div'` 2 :: Int, divMod' (-7) 2.5 :: (Int, Double))
  print (3.14159 :: Centi, -0.05 :: Centi, 2 * 3.33 :: Milli, 1 / 3 :: Pico, 10 :: Uni, 0.1 + 0.2 :: Deci)
  print [Just (-1.5 :: Deci), Nothing]
  print (showFixed True (1.500 :: Milli), showFixed True (2 :: Milli), showFixed False (2 :: Uni))
  print (truncate (-2.7 :: Deci) :: Int, round (2.5 :: Deci) :: Int, ceiling (2.1 :: Deci) :: Int, floor (-2.1 :: Deci) :: Int)
  print ([1.0 .. 1.3] :: [Deci])
  print (properFraction (-3.75 :: Centi) :: (Int, Centi), toRational (0.75 :: Centi), recip 4 :: Milli, signum (-3) :: Milli)
  print (1 / 3 :: Fixed Third, MkFixed 5 :: Fixed Third, succ 1 :: Centi, fromEnum (1.5 :: Centi))
