-- Numerics: integrators of ordinary differential equations over a vector class, root finding, quadrature, least squares.
module Main where

import Data.List (intercalate, transpose, foldl')
import Numeric (showEFloat, showFFloat, showGFloat)

class VectorSpace v where
  (^+^) :: v -> v -> v
  (*^) :: Double -> v -> v
  norm :: v -> Double
infixl 6 ^+^
infixr 7 *^

instance VectorSpace Double where { (^+^) = (+); (*^) = (*); norm = abs }
instance (VectorSpace a, VectorSpace b) => VectorSpace (a, b) where
  (a, b) ^+^ (c, d) = (a ^+^ c, b ^+^ d)
  k *^ (a, b) = (k *^ a, k *^ b)
  norm (a, b) = sqrt (norm a ^ (2 :: Int) + norm b ** 2)

type Step v = Double -> (Double -> v -> v) -> (Double, v) -> (Double, v)

euler, midpoint, rk4 :: VectorSpace v => Step v
euler h f (t, y) = (t + h, y ^+^ h *^ f t y)
midpoint h f (t, y) = (t + h, y ^+^ h *^ f (t + h / 2) (y ^+^ (h / 2) *^ f t y))
rk4 h f (t, y) = (t + h, y ^+^ (h / 6) *^ (k1 ^+^ 2 *^ (k2 ^+^ k3) ^+^ k4))
  where
    k1 = f t y
    k2 = f (t + h / 2) (y ^+^ (h / 2) *^ k1)
    k3 = f (t + h / 2) (y ^+^ (h / 2) *^ k2)
    k4 = f (t + h) (y ^+^ h *^ k3)

solve :: VectorSpace v => Step v -> Int -> (Double -> v -> v) -> v -> Double -> v
solve s n f y0 end = snd (iterate (s (end / fromIntegral n) f) (0, y0) !! n)

bisect, newton, secant :: (Double -> Double) -> Double -> Double -> Double
bisect f a b
  | b - a < 1e-12 = m
  | f a * f m <= 0 = bisect f a m
  | otherwise = bisect f m b
  where m = (a + b) / 2
newton f a _ = until (\x -> abs (f x) < 1e-12) (\x -> x - f x * 2e-6 / (f (x + 1e-6) - f (x - 1e-6))) a
secant f a b | abs (f b) < 1e-13 = b
             | otherwise = secant f b (b - f b * (b - a) / (f b - f a))

simpson :: Int -> (Double -> Double) -> Double -> Double -> Double
simpson n f a b = h / 3 * sum (zipWith (*) (1 : cycle' n) (map f xs) ++ [f b])
  where
    h = (b - a) / fromIntegral (2 * n)
    xs = [a + h * fromIntegral i | i <- [0 .. 2 * n - 1]]
    cycle' k = take (2 * k - 1) (cycle [4, 2])

gauss :: [[Double]] -> [Double]
gauss [] = []
gauss rows = x : xs
  where
    (p : rest) = pivot rows
    pivot rs = let m = maximum (map (abs . head) rs); (a, b : c) = break ((== m) . abs . head) rs in b : a ++ c
    xs = gauss [zipWith (\a b -> b - a * head r / head p) (tail p) (tail r) | r <- rest]
    x = (last p - sum (zipWith (*) (init (tail p)) xs)) / head p

fit :: Int -> [(Double, Double)] -> [Double]
fit k pts = gauss [[sum [x ^ (i + j) | (x, _) <- pts] | j <- [0 .. k]] ++ [sum [y * x ^ i | (x, y) <- pts]] | i <- [0 .. k]]

main :: IO ()
main = do
  let oscillator _ (x, v) = (v, -x) :: (Double, Double)
      digits k x = showFFloat (Just k) x ""
  mapM_ (\(n, s) -> putStrLn (n ++ ": " ++ intercalate " " [showEFloat (Just 2) (abs (fst (solve s k oscillator (1, 0) (2 * pi)) - 1)) "" | k <- [20, 40, 80]]))
    [("euler", euler), ("midpoint", midpoint), ("rk4", rk4)]
  putStrLn (digits 9 (solve rk4 100 (\t y -> t - y) 1 2) ++ " " ++ digits 9 (2 - 1 + 2 * exp (-2)))
  let f x = x * x * x - 2 * x - 5
  putStrLn (unwords [digits 10 (m f 2 3) | m <- [bisect, newton, secant]])
  putStrLn (unwords [digits 8 (simpson 50 g a b) | (g, a, b) <- [(sin, 0, pi), (exp, 0, 1), (\x -> 4 / (1 + x * x), 0, 1)]])
  putStrLn (unwords (map (digits 6) (gauss [[0, 2, 1, 7], [1, -2, -3, -6], [2, 1, 1, 9]])))
  putStrLn (unwords (map (digits 4) (fit 2 [(x, 3 - 2 * x + 0.5 * x * x) | x <- [-3 .. 3]])))
  putStrLn (intercalate "," [showGFloat (Just 3) x "" | x <- [0.05, 0.1, 1234.5678, 1e7, 1.5e-3, 0]])
  let (ys, zs) = unzip (take 5 (iterate (\(a, b) -> ((a + b) / 2, sqrt (a * b))) (1, sqrt 2 / 2)))
  print (zipWith (-) ys zs == map (uncurry (-)) (zip ys zs), foldl' max 0 (zipWith (-) (tail ys) (tail zs)) < 0.01)
  print (transpose [map (/ 8) [1, 2, 3], map negate [0.5, 1e-3, 1e8]], [1.0e-2, 0.1, 1e7, 9999999.0, 12345678.9 :: Float])
