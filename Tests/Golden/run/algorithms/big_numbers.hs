-- Integer arithmetic put to use: digits of e and pi by streaming, Fibonacci by doubling, continued fractions, roots.
module Main where

import Data.Char (digitToInt, intToDigit)
import Data.List (foldl', unfoldr)
import Data.Ratio
import Numeric (showHex, showIntAtBase)

-- Gibbons's spigot: a stream of digits from a stream of linear fractional maps.
piDigits :: [Integer]
piDigits = go (1, 0, 1, 1, 3, 3)
  where
    go (q, r, t, k, n, l)
      | 4 * q + r - t < n * t = n : go (10 * q, 10 * (r - n * t), t, k, 10 * (3 * q + r) `div` t - 10 * n, l)
      | otherwise = go (q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) `div` (t * l), l + 2)

eDigits :: Int -> String
eDigits n = let s = show (go (10 ^ (n + 10)) 1 0) in head s : '.' : take n (tail s)
  where
    go :: Integer -> Integer -> Integer -> Integer
    go 0 _ acc = acc
    go term k acc = go (term `div` k) (k + 1) (acc + term)

fib :: Int -> Integer
fib = fst . go
  where
    go 0 = (0, 1)
    go n = let (a, b) = go (n `div` 2); c = a * (2 * b - a); d = a * a + b * b in if even n then (c, d) else (d, c + d)

isqrt :: Integer -> Integer
isqrt 0 = 0
isqrt n = newton n
  where newton x = let y = (x + n `div` x) `div` 2 in if y >= x then x else newton y

root :: Int -> Integer -> Integer
root k n = go 0 (until ((> n) . (^ k)) (* 2) 1)
  where
    go lo hi | hi - lo <= 1 = lo
             | m ^ k <= n = go m hi
             | otherwise = go lo m
      where m = (lo + hi) `div` 2

continued :: Rational -> [Integer]
continued = unfoldr step . Just
  where
    step Nothing = Nothing
    step (Just x) = let n = floor x; f = x - fromInteger n in Just (n, if f == 0 then Nothing else Just (recip f))

convergents :: [Integer] -> [Rational]
convergents as = [foldr1 (\a x -> a + recip x) (map fromInteger (take n as)) | n <- [1 .. length as]]

sqrtCF :: Integer -> [Integer]
sqrtCF n = map third (iterate next (0, 1, a0))
  where
    a0 = isqrt n
    third (_, _, c) = c
    next (m, d, a) = let m' = d * a - m; d' = (n - m' * m') `div` d in (m', d', (a0 + m') `div` d')

pell :: Integer -> (Integer, Integer)
pell n = head [(x, y) | c <- map conv [1 ..], let x = numerator c, let y = denominator c, x * x - n * y * y == 1]
  where conv k = last (convergents (take k (sqrtCF n)))

egcd :: Integer -> Integer -> (Integer, Integer, Integer)
egcd a 0 = (signum a * abs a, 1, 0)
egcd a b = let (q, r) = a `divMod` b; (g, s, t) = egcd b r in (g, t, s - q * t)

crt :: [(Integer, Integer)] -> (Integer, Integer)
crt = foldl' join (0, 1)
  where join (r, m) (s, n) = let (g, p, _) = egcd m n
                                 l = m `div` g * n
                             in ((r + m * p * ((s - r) `div` g)) `mod` l, l)

main :: IO ()
main = do
  putStrLn (map (intToDigit . fromInteger) (take 60 piDigits))
  putStrLn (eDigits 60)
  print (map fib [0 .. 12], fib 300)
  print (sum (map digitToInt (show (fib 10000))), length (show (2 ^ (4000 :: Int) * 3 ^ (2000 :: Int) :: Integer)))
  print (isqrt (2 * 10 ^ (80 :: Int)), root 5 (7 ^ (55 :: Int)) == 7 ^ (11 :: Int), root 3 (10 ^ (30 :: Int) - 1))
  print (continued (415 % 93), continued (-7 % 3), convergents [3, 7, 15, 1])
  print (take 12 (sqrtCF 61), pell 61, map (fst . pell) [2, 3, 5, 7, 13])
  print (egcd 240 46, egcd (-17) 5, crt [(2, 3), (3, 5), (2, 7)], crt [(123, 10 ^ 12 + 39), (456, 10 ^ 9 + 7)])
  putStrLn (showHex (product [1 .. 30 :: Integer]) " " ++ showIntAtBase 36 (\d -> (['0' .. '9'] ++ ['a' .. 'z']) !! d) (10 ^ (40 :: Int) :: Integer) "")
  print (map (\k -> (negate k `div` 10 ^ (20 :: Int), negate k `rem` (10 ^ (20 :: Int) + 1))) [10 ^ (39 :: Int), 3 ^ (90 :: Int) :: Integer])
