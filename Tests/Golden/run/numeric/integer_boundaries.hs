module Main where
-- arithmetic around the limits of one and two machine words, where representations change
edges :: [Integer]
edges = [s * (2 ^ k + d) | k <- [0, 31, 32, 62, 63, 64, 127, 128 :: Int], d <- [-1, 0, 1], s <- [1, -1]]
check :: Integer -> Integer -> [String]
check a b =
  [ "add" | (a + b) - b /= a ] ++ [ "sub" | (a - b) + b /= a ] ++ [ "comm" | a * b /= b * a ] ++
  [ "dist" | (a + 1) * b /= a * b + b ] ++
  (if b == 0 then [] else
    [ "divMod" | let (q, r) = a `divMod` b, q * b + r /= a || (r /= 0 && signum r /= signum b) || abs r >= abs b ] ++
    [ "quotRem" | let (q, r) = a `quotRem` b, q * b + r /= a || (r /= 0 && signum r /= signum a) || abs r >= abs b ] ++
    [ "exact" | (a * b) `div` b /= a ]) ++
  [ "cmp" | compare a b /= compare (a - b) 0 ] ++ [ "eq" | (a == b) /= (a - b == 0) ] ++
  [ "show" | read (show (a * b)) /= a * b ] ++
  [ "gcd" | let g = gcd a b, g /= 0, a `mod` g /= 0 || b `mod` g /= 0 || g < 0 ] ++
  [ "int" | toInteger (fromInteger a :: Int) /= (a + 2 ^ 63) `mod` 2 ^ 64 - 2 ^ 63 ]
main :: IO ()
main = do
  print (length edges, concat [map ((,,) a b) (check a b) | a <- edges, b <- edges])
  print (take 12 edges)
  print [a * a | a <- drop 24 (take 36 edges)]
  print (map (`quot` (2 ^ 32)) (drop 30 edges))
  print (toInteger (maxBound :: Int) + 1, toInteger (minBound :: Int) - 1, negate (toInteger (minBound :: Int)))
  print (abs (toInteger (minBound :: Int)), toInteger (minBound :: Int) `div` (-1), toInteger (minBound :: Int) `quot` (-1))
  print (toInteger (maxBound :: Int) * toInteger (maxBound :: Int), (2 ^ 63) * (-1) :: Integer, (-2 ^ 63) - 1 :: Integer)
  print (map fromInteger (take 20 edges) :: [Int])
  print (map signum edges == map (\e -> if e > 0 then 1 else if e == 0 then 0 else -1) edges)
