module Main where
import Data.Bits
fact :: Integer -> Integer
fact n = product [1 .. n]
fib :: Int -> Integer
fib n = fst (go n) where
  go 0 = (0, 1)
  go k = let (a, b) = go (k `div` 2); c = a * (2 * b - a); d = a * a + b * b in if even k then (c, d) else (d, c + d)
digitSum :: Integer -> Int
digitSum = sum . map (\c -> fromEnum c - 48) . show
main :: IO ()
main = do
  print (fact 50)
  print (digitSum (fact 1000), length (show (fact 3000)))
  print (fib 100, fib 1000 `mod` 10 ^ 20, length (show (fib 10000)))
  print (2 ^ 200, (-3) ^ 101, 10 ^ 40 - 1)
  print (3 ^ 500 `div` 7 ^ 100, 3 ^ 500 `mod` 7 ^ 100)
  let a = 123456789012345678901234567890123456789; b = 987654321098765432109876543210
  print (a + b, a - b, b - a, a * b)
  print (a `div` b, a `mod` b, a `quot` (-b), a `rem` (-b), (-a) `div` b, (-a) `mod` b, (-a) `quotRem` b, a `divMod` (-b))
  print (gcd (2 ^ 100 * 3 ^ 50) (2 ^ 60 * 3 ^ 80), lcm (10 ^ 30) (15 ^ 20), gcd a b, gcd 0 a)
  print (compare a b, a == a + 1 - 1, a < b, max a b, signum (-a), abs (-a), negate a)
  print (fromInteger a :: Int, fromIntegral (2 ^ 64 + 5) :: Int, toInteger (minBound :: Int) - 1)
  print (shiftL 1 100 :: Integer, shiftR (2 ^ 100 + 12345) 90 :: Integer, a .&. b, a .|. b, xor a b, complement a, testBit a 5, popCount a)
  print (shiftR (-a) 20, (-a) .&. 0xffffffffff, (-a) .|. b, xor (-a) (-b), bit 70 :: Integer, popCount (-1 :: Integer), testBit (-1 :: Integer) 200)
  print (even a, odd a, fromIntegral (2 ^ 90 + 2 ^ 60) :: Double, fromIntegral (2 ^ 1000) :: Double, truncate (1e30 :: Double) :: Integer, round (-2.5e20 :: Double) :: Integer)
  print (read (show a) == a, read "-5000000000000000000000" :: Integer, read (show (fact 100)) == fact 100)
  print (isqrt (10 ^ 60 + 12345), powm 7 (10 ^ 50) (10 ^ 9 + 7), powm 2 (fact 20) (2 ^ 89 - 1))
  where isqrt n = go n where go x = let y = (x + n `div` x) `div` 2 in if y >= x then x else go y
        powm b e m | e == 0 = 1
                   | even e = powm (b * b `mod` m) (e `div` 2) m
                   | otherwise = b * powm b (e - 1) m `mod` m
