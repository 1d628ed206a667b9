module Main where
import Numeric (showFFloat)
-- rounded to nine digits, so that the last bits of the math library do not matter
r :: Double -> String
r x = showFFloat (Just 9) x ""
main :: IO ()
main = do
  let xs = [0.1, 0.5, 1, 2.5]
  mapM_ (\(n, f) -> putStrLn (n ++ " " ++ unwords (map (r . f) xs)))
    [ ("sin", sin), ("cos", cos), ("tan", tan), ("exp", exp), ("log", log), ("sqrt", sqrt), ("sinh", sinh), ("cosh", cosh), ("tanh", tanh)
    , ("atan", atan), ("asinh", asinh), ("logBase2", logBase 2), ("**3.3", (** 3.3)), ("recip", recip), ("atan2", atan2 1) ]
  mapM_ (\(n, f) -> putStrLn (n ++ " " ++ unwords (map (r . f) [-0.9, 0, 0.3])))
    [("asin", asin), ("acos", acos), ("atanh", atanh), ("neg", negate)]
  putStrLn (r (acosh 2) ++ " " ++ r (sin (10 ** 6)) ++ " " ++ r (exp 20) ++ " " ++ r pi)
  print (sqrt 16 :: Float, truncate (sin 1 * 1000 :: Float) :: Int, sqrt 1e10, sqrt 144)
  print (round (1e6 * sum [1 / fromIntegral (n * n) | n <- [1 .. 10000 :: Int]] :: Double) :: Int)
  print (floor (1000 * newton (\x -> x * x - 2) (\x -> 2 * x) 1) :: Int, round (1e6 * integrate sin 0 pi 1000) :: Int)
  where newton f f' x | abs (f x) < 1e-12 = x
                      | otherwise = newton f f' (x - f x / f' x)
        integrate f a b n = h / 3 * (f a + f b + 4 * sum [f (a + fromIntegral i * h) | i <- [1, 3 .. n - 1]] + 2 * sum [f (a + fromIntegral i * h) | i <- [2, 4 .. n - 2]])
          where h = (b - a) / fromIntegral (n :: Int)
