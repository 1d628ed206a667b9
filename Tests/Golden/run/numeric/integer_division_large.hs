module Main where
-- division of long numbers by long numbers; checked by the division identity and by sums of digits
mk :: Int -> Int -> Integer
mk seed len = foldl (\a d -> a * 1000000007 + fromIntegral d) 1 (take len (iterate (\x -> (x * 48271) `mod` 2147483647) seed))
check :: Integer -> Integer -> Bool
check a b = let (q, r) = a `quotRem` b; (d, m) = a `divMod` b in
  q * b + r == a && d * b + m == a && abs r < abs b && abs m < abs b && (m == 0 || signum m == signum b) && (r == 0 || signum r == signum a)
summary :: Integer -> (Int, Integer)
summary n = (length (show n), n `mod` 1000003)
main :: IO ()
main = do
  let as = [mk s l * sg | (s, l, sg) <- [(1, 5, 1), (2, 40, -1), (3, 100, 1), (4, 300, -1), (5, 700, 1)]]
      bs = [mk s l * sg | (s, l, sg) <- [(6, 1, 1), (7, 3, -1), (8, 39, 1), (9, 150, -1), (10, 299, 1)]] ++ [3, -7, 2 ^ 64, 2 ^ 640 - 1, -(2 ^ 1280)]
  print (and [check a b | a <- as, b <- bs])
  print [summary (a `div` b) | a <- drop 3 as, b <- bs]
  print [summary (a `mod` b) | a <- drop 3 as, b <- bs]
  print (map summary [a * b | a <- as, b <- take 5 bs])
  print (map summary [gcd a b | a <- as, b <- take 5 bs], gcd (mk 1 100 * 12345678901234567) (mk 3 90 * 12345678901234567) `mod` 12345678901234567)
  print (and [(a * b) `div` b == a && (a * b) `mod` b == 0 | a <- as, b <- bs])
  print (and [(a + b) * (a - b) == a * a - b * b | a <- as, b <- bs])
  print (summary (mk 11 2000 * mk 12 1500), summary (mk 11 2000 ^ (3 :: Int)))
