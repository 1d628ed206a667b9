-- Numeric: showFFloat, showEFloat, showGFloat, show and read of Double and Float at the corners
module Main where
import Numeric

xs :: [Double]
xs = [0, -0.0, 1, 0.1, 0.05, 0.15, 0.25, 0.35, 0.5, 1.5, 2.5, 9.5, 9.95, 99.995, 123456.789, 0.099999, 1e7, 9999999, 1e-2, 1e21, 1e22, 5e-324, 1.7976931348623157e308, -1.25e-3, 1 / 0, -1 / 0, 0 / 0]

main :: IO ()
main = do
  mapM_ print xs
  mapM_ (\x -> print (showFFloat (Just 0) x "", showFFloat (Just 1) x "", showFFloat (Just 3) x "")) xs
  mapM_ (\x -> print (showEFloat (Just 0) x "", showEFloat (Just 1) x "", showEFloat (Just 4) x "", showEFloat Nothing x "")) xs
  mapM_ (\x -> print (showGFloat (Just 2) x "", showGFloat Nothing x "")) xs
  mapM_ (\x -> print (showFFloat Nothing x "")) (filter (\x -> abs x < 1e30) xs)
  print (showFFloat (Just (-3)) (123.456 :: Double) "", showEFloat (Just (-3)) (123.456 :: Double) "")
  print (showFFloatAlt (Just 0) (3 :: Double) "", showFFloatAlt Nothing (3 :: Double) "", showGFloatAlt (Just 0) (12 :: Double) "", showGFloatAlt Nothing (0.01 :: Double) "")
  print (map (\x -> showFloat x "") [1.5 :: Double, -2, 1e10, 0.001])
  print (floatToDigits 10 (0.15625 :: Double), floatToDigits 2 (0.15625 :: Double), floatToDigits 10 (0 :: Double), floatToDigits 16 (255.5 :: Double))
  print [0.1 :: Float, 1 / 3, 16777216, 1e-45, 3.4028235e38, 1.17549435e-38, 0.3, 1e7, 12345678]
  print (showsPrec 6 (-1.5 :: Double) "", showsPrec 7 (-1.5 :: Double) "", Just (-0.0 :: Double), showsPrec 7 (-1 / 0 :: Double) "")
  print (map read ["1", "1.5", "-2.5e-3", "1e400", "5e-324", "2e-324", "3e-324", "NaN", "Infinity", "-Infinity", " ( 7 ) "] :: [Double])
  print (reads "1." :: [(Double, String)], reads ".5" :: [(Double, String)], reads "1e" :: [(Double, String)], reads "0x10" :: [(Double, String)])
  print (fst (head (readFloat "12.5e2x" :: [(Double, String)])), readSigned readFloat "-3.25 z" :: [(Double, String)], readFloat "7/2" :: [(Double, String)])
  print (fromRat (1 / 3) :: Double, fromRat 1e-320 :: Double)
  print (showHFloat (1.5 :: Double) "", showHFloat (-0.1 :: Double) "", showHFloat (0 :: Double) "", showHFloat (5e-324 :: Double) "")
