-- Integer arithmetic around the limb borders 2^63, 2^64, 2^128 with all sign combinations
module Main where

borders :: [Integer]
borders = [s * (2 ^ e + d) | e <- [62, 63, 64, 65, 127, 128 :: Int], d <- [-1, 0, 1], s <- [1, -1]]

checksum :: [Integer] -> Integer
checksum = foldl (\h x -> (h * 1000003 + x) `mod` (2 ^ (89 :: Int) - 1)) 17

main :: IO ()
main = do
  mapM_ print borders
  print (checksum [a + b | a <- borders, b <- borders])
  print (checksum [a - b | a <- borders, b <- borders])
  print (checksum [a * b | a <- borders, b <- borders])
  print (checksum [q * 7 + r | a <- borders, b <- borders, let (q, r) = quotRem a b])
  print (checksum [q * 7 + r | a <- borders, b <- borders, let (q, r) = divMod a b])
  print (and [q * b + r == a && abs r < abs b && (r == 0 || signum r == signum b) | a <- borders, b <- borders, let (q, r) = divMod a b])
  print (and [q * b + r == a && abs r < abs b && (r == 0 || signum r == signum a) | a <- borders, b <- borders, let (q, r) = quotRem a b])
  print (checksum [gcd a b | a <- borders, b <- borders], checksum [lcm a b | a <- borders, b <- borders])
  print (map (\x -> fromInteger x :: Int) borders)
  print (map (\x -> fromInteger x :: Word) borders)
  print (and [compare a b == compare (show' a) (show' b) | a <- borders, b <- borders])
  print (map abs (take 4 borders), map signum (take 4 borders), all (\x -> negate (negate x) == x) borders)
  print (all (\x -> read (show x) == x) borders)
  print (2 ^ (200 :: Int) `div` 3 ^ (50 :: Int) :: Integer, (-7) `div` 2 :: Integer, (-7) `mod` (-2) :: Integer, 7 `mod` (-2) :: Integer, (-7) `quot` 2 :: Integer, (-7) `rem` 2 :: Integer)
  print (product [1 .. 30 :: Integer], fromIntegral (maxBound :: Int) + 1 :: Integer, fromIntegral (minBound :: Int) - 1 :: Integer)
  print ([2 ^ (64 :: Int) - 2 .. 2 ^ (64 :: Int) + 1] :: [Integer], [2 ^ (63 :: Int), 2 ^ (63 :: Int) - 2 ^ (62 :: Int) .. -(2 ^ (62 :: Int))] :: [Integer])
  print (gcd 0 0 :: Integer, gcd 0 (-5) :: Integer, lcm 0 5 :: Integer, gcd (2 ^ (64 :: Int)) (6 ^ (40 :: Int)) :: Integer, lcm (-4) 6 :: Integer)
  where show' x = (signum x, if x < 0 then negate (length (show x)) else length (show x), x)
