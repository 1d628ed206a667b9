-- Fibonacci numbers, digits of pi, powers.
module Main where
fibs :: [Integer]
fibs = 0 : 1 : zipWith (+) fibs (tail fibs)
digits :: [Integer]
digits = go (1, 0, 1, 1, 3, 3)
  where
    go (q, r, t, k, n, l)
      | 4 * q + r - t < n * t = n : go (q * 10, (r - n * t) * 10, t, k, (q * 3 + r) * 10 `div` t - n * 10, l)
      | otherwise = go (q * k, (q * 2 + r) * l, t * l, k + 1, (q * (k * 7 + 2) + r * l) `div` (t * l), l + 2)
main :: IO ()
main = do
  print (length (show (fibs !! 20000)))
  putStrLn (concatMap show (take 600 digits))
  print (sum [x * x `mod` 97 | x <- [1 .. 2000000 :: Integer]])
  print (foldr (\x acc -> gcd x acc + 1) 1 [1 .. 1000000 :: Integer])
