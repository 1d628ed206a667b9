-- Integer: signs of every division, gcd and lcm, powers, shifts of negative numbers, conversions at word boundaries, identities checked on a grid.
module Main where

import Control.Exception
import Data.Bits
import Data.Int
import Data.List (foldl')
import Data.Word
import Numeric (showHex)

edges :: [Integer]
edges = concat [[n - 1, n, n + 1, negate n - 1, negate n, 1 - n] | n <- [2 ^ (31 :: Int), 2 ^ (32 :: Int), 2 ^ (62 :: Int), 2 ^ (63 :: Int), 2 ^ (64 :: Int), 2 ^ (65 :: Int), 2 ^ (127 :: Int), 2 ^ (128 :: Int), 10 ^ (40 :: Int)]]

small :: [Integer]
small = [-7, -3, -2, -1, 1, 2, 3, 7]

checksum :: [Integer] -> Integer
checksum = foldl' (\h x -> (h * 1000003 + x) `mod` (2 ^ (89 :: Int) - 1)) 7

attempt :: Show a => a -> IO ()
attempt x = try (evaluate x) >>= putStrLn . either (\e -> show (e :: ArithException)) show

main :: IO ()
main = do
  print [(a `div` b, a `mod` b, a `quot` b, a `rem` b) | a <- [-7, -6, 0, 6, 7 :: Integer], b <- [-3, 3]]
  print [divMod a b == (div a b, mod a b) && quotRem a b == (quot a b, rem a b) | a <- take 2 edges, b <- small]
  let grid = [(a, b) | a <- edges, b <- edges ++ small]
  print (all (\(a, b) -> let (q, r) = divMod a b in q * b + r == a && (r == 0 || signum r == signum b) && abs r < abs b) grid)
  print (all (\(a, b) -> let (q, r) = quotRem a b in q * b + r == a && (r == 0 || signum r == signum a) && abs r < abs b) grid)
  print (all (\(a, b) -> let g = gcd a b in g > 0 && a `rem` g == 0 && b `rem` g == 0 && gcd (a `quot` g) (b `quot` g) == 1 && lcm a b * g == abs (a * b)) grid)
  print (checksum [f a b | (a, b) <- grid, f <- [div, mod, quot, rem, gcd, lcm, (+), (-), (*), max, (.&.), (.|.), xor]])
  print (all (\(a, b) -> (a .&. b) + (a .|. b) == a + b && xor a b == (a .|. b) - (a .&. b) && complement a == -a - 1 && (a - b) + b == a && compare a b == compare (a - b) 0) grid)
  print (all (\(a, s) -> shiftR a s == a `div` 2 ^ s && shiftL a s == a * 2 ^ s && testBit a s == odd (a `div` 2 ^ s)) [(a, s) | a <- edges, s <- [0, 1, 31, 32, 63, 64, 65, 130 :: Int]])
  print [popCount a | a <- [0 :: Integer, 255, -1, -256, 2 ^ (100 :: Int) - 1, -(2 ^ (100 :: Int))]] 
  print [(setBit a 70, clearBit a 70, complementBit a 3) | a <- [0 :: Integer, -1, 2 ^ (70 :: Int)]] 
  print [(fromInteger a :: Int, fromInteger a :: Word, fromInteger a :: Int8, fromInteger a :: Word16, fromInteger a :: Int32) | a <- take 30 edges]
  print [fromInteger a :: Double | a <- edges, abs a < 2 ^ (53 :: Int) || popCount (abs a) == 1]
  print [fromInteger a :: Float | a <- edges, popCount (abs a) == 1]
  print (all (\a -> read (show a) == a && toInteger (fromInteger a :: Int64) == ((a + 2 ^ (63 :: Int)) `mod` 2 ^ (64 :: Int)) - 2 ^ (63 :: Int)) edges)
  print (gcd 0 0, gcd 0 (-5), gcd (-12) 18, lcm 0 5, lcm (-4) 6, lcm 0 0, gcd (2 ^ 64) (2 ^ 70) :: Integer)
  print ((-2) ^ (63 :: Int), (-2) ^ (64 :: Int), 0 ^ (0 :: Int), (-1) ^ (10 ^ (18 :: Int) :: Integer), 3 ^ (200 :: Int), 2 ^^ (-2 :: Int) :: Double)
  print (length (show (3 ^ (100000 :: Int))), (3 ^ (100000 :: Int)) `mod` (10 ^ (20 :: Int)), length (show (product [1 .. 3000])), (product [1 .. 3000]) `mod` (10 ^ (9 :: Int) + 7))
  print (isqrt (2 * 10 ^ (80 :: Int)), isqrt (10 ^ (99 :: Int)), powMod 3 (10 ^ (50 :: Int)) (2 ^ (107 :: Int) - 1), showHex (2 ^ (130 :: Int) - 1 :: Integer) "", showHex (product [1 .. 40]) "")
  print (fibs !! 500, fibs !! 93, [n | (n, f) <- zip [0 :: Int ..] (take 200 fibs), f > 2 ^ (63 :: Int)] !! 0)
  print (abs (-(2 ^ (63 :: Int))), negate (2 ^ (63 :: Int)) == toInteger (minBound :: Int), toInteger (minBound :: Int) `quot` (-1), toInteger (minBound :: Int) * toInteger (minBound :: Int), signum (-(2 ^ (64 :: Int))), toInteger (maxBound :: Word) + 1)
  print ([2 ^ (64 :: Int) .. 2 ^ (64 :: Int) + 3], [2 ^ (64 :: Int), 2 ^ (65 :: Int) .. 2 ^ (66 :: Int)], take 3 [2 ^ (64 :: Int), 2 ^ (64 :: Int) - 2 ^ (62 :: Int) ..], [5, 3 .. -4], [3 .. 1 :: Integer], succ (2 ^ (64 :: Int) - 1), pred (-(2 ^ (64 :: Int))))
  print (map fromEnum [0, -5, 2 ^ (40 :: Int)], even (2 ^ (70 :: Int)), odd (-(2 ^ (70 :: Int)) + 1), show (-(2 ^ (64 :: Int))), showsPrec 7 (-(2 ^ (64 :: Int))) "", [-(2 ^ (64 :: Int))])
  attempt (5 `div` (0 :: Integer))
  attempt ((2 ^ (100 :: Int)) `mod` (0 :: Integer))
  attempt ((2 ^ (100 :: Int)) `quotRem` (0 :: Integer))
  attempt ((minBound :: Int) `div` (-1))
  attempt ((minBound :: Int) `quot` (-1))
  attempt ((minBound :: Int) `mod` (-1), (minBound :: Int) `rem` (-1))
  attempt ((minBound :: Int8) `div` (-1))
  attempt ((maxBound :: Word8) `div` 0)
  attempt (toEnum (fromInteger (2 ^ (64 :: Int) + 65)) :: Char)
  r <- try (evaluate ((2 :: Integer) ^ (-1 :: Int)))
  putStrLn (either (\e -> takeWhile (/= '\n') (show (e :: ErrorCall))) show r)
  r' <- try (evaluate (shiftL (1 :: Integer) (-1)))
  putStrLn (either (\e -> show (e :: ArithException)) show r')
  where
    fibs = 0 : 1 : zipWith (+) fibs (tail fibs) :: [Integer]
    isqrt :: Integer -> Integer
    isqrt n = go n where go x = let y = (x + n `div` x) `div` 2 in if y >= x then x else go y
    powMod :: Integer -> Integer -> Integer -> Integer
    powMod b e m | e == 0 = 1
                 | even e = let h = powMod b (e `div` 2) m in h * h `mod` m
                 | otherwise = b * powMod b (e - 1) m `mod` m
