module Main where
-- exponentiation in all three forms, with edge cases
import Control.Exception
main :: IO ()
main = do
  print [b ^ e | b <- [-2, -1, 0, 1, 2, 3 :: Int], e <- [0 .. 5 :: Int]]
  print [b ^^ e | b <- [-2, 0.5, 1, 2 :: Double], e <- [-3 .. 3 :: Int]]
  print (2 ^ (100 :: Int) :: Integer, 2 ^ (100 :: Integer) :: Integer, (2 :: Int) ^ (62 :: Integer), 0 ^ 0 :: Integer)
  print (1.1 ^ 100 :: Double, 1.0000001 ^ (1000000 :: Int) > (1.1 :: Double), 2 ^ 1023 :: Double, 2 ^ 1024 :: Double)
  print (map (2 **) [0, 0.5, -1], 0 ** 2, 1 ** (1 / 0), (-1) ** 2 :: Double)
  r <- try (evaluate (2 ^ (-1 :: Int) :: Int))
  putStrLn (either (\e -> case e of ErrorCall m -> m) show r)
  r <- try (evaluate (0 ^^ (-1 :: Int) :: Rational))
  print (r :: Either ArithException Rational)
  print (logBase 10 1000 > 2.99, truncate (logBase 2 1024 + 1e-9) :: Int, iterate (^ 2) 2 !! 7 :: Integer)
  print (last (show (7 ^ 1234 :: Integer)), length (show (9 ^ 9 ^ 4 `div` 10 ^ 6000 :: Integer)))
