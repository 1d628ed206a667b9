-- Primes five ways: trial division, a sieve by priority, the wheel, an array, Miller and Rabin; factorisation by rho.
module Main where

import Data.Array
import Data.Bits
import Data.List (foldl', group, sort, unfoldr)

trial :: [Int]
trial = 2 : filter isPrime [3, 5 ..]
  where isPrime n = all (\p -> n `rem` p /= 0) (takeWhile (\p -> p * p <= n) trial)

-- Lists of multiples merged as a tree that is as lazy as the primes it is made of.
merged :: [Int]
merged = 2 : 3 : minus [5, 7 ..] (union [[p * p, p * p + 2 * p ..] | p <- tail merged])
  where
    union ((x : xs) : t) = x : (xs `join` union (pairs t))
    union _ = []
    pairs (xs@(x : xt) : ys : t) = (x : (xt `join` ys)) : pairs t
    pairs t = t
    join a@(x : xs) b@(y : ys) = case compare x y of
      LT -> x : join xs b
      EQ -> x : join xs ys
      GT -> y : join a ys
    join a [] = a
    join [] b = b
    minus a@(x : xs) b@(y : ys) = case x `compare` y of
      LT -> x : minus xs b
      EQ -> minus xs ys
      GT -> minus a ys
    minus a _ = a

wheel :: [Int]
wheel = [2, 3, 5, 7] ++ filter ok (tail candidates)
  where
    candidates = scanl (+) 7 (cycle [4, 2, 4, 2, 4, 6, 2, 6])
    ok n = and [n `mod` p /= 0 | p <- takeWhile ((<= n) . (^ (2 :: Int))) (drop 3 wheel)]

sieve :: Int -> [Int]
sieve n = [i | (i, True) <- assocs table]
  where
    table = accumArray (\_ b -> b) True (2, n) [(m, False) | i <- [2 .. isqrt n], m <- [i * i, i * i + i .. n]]
    isqrt = floor . sqrt . (fromIntegral :: Int -> Double)

powMod :: Integer -> Integer -> Integer -> Integer
powMod m b e = go 1 (b `mod` m) e
  where
    go acc _ 0 = acc
    go acc x k = go (if testBit k 0 then acc * x `mod` m else acc) (x * x `mod` m) (k `shiftR` 1)

probable :: Integer -> Bool
probable n
  | n < 2 = False
  | n < 4 = True
  | even n = False
  | otherwise = all witness [a | a <- [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37], a < n]
  where
    (s, d) = until (odd . snd) (\(k, m) -> (k + 1, m `div` 2)) (0 :: Int, n - 1)
    witness a = let x = powMod n a d in x == 1 || elem (n - 1) (take s (iterate (\y -> y * y `mod` n) x))

rho :: Integer -> Integer
rho n = head (filter (/= n) (map attempt [1 ..]))
  where
    attempt c = race (2, 2)
      where
        step x = (x * x + c) `mod` n
        race (x, y) = let (x', y') = (step x, step (step y)); g = gcd (abs (x' - y')) n in if g == 1 then race (x', y') else g

factors :: Integer -> [(Integer, Int)]
factors = map (\ps -> (head ps, length ps)) . group . sort . go
  where
    go 1 = []
    go n | probable n = [n]
         | even n = 2 : go (n `div` 2)
         | otherwise = let f = rho n in go f ++ go (n `div` f)

main :: IO ()
main = do
  let n = 600
  print (take 15 trial)
  print (map ((== take n trial) . take n) [merged, wheel, sieve 5000])
  print (length (sieve 20000), last (sieve 20000), merged !! 1500)
  print (filter (probable . (\p -> 2 ^ p - 1)) (map toInteger (take 28 trial)))
  print [k | k <- [561, 1105, 1729, 2821, 3215031751, 2305843009213693951], probable k]
  print (map factors [360, 1001, 2 ^ 32 + 1, 600851475143, 10 ^ 12 + 39, 1000003 * 999983])
  print (foldl' xor 0 (sieve 3000), popCount (product (map toInteger (take 20 wheel))))
  print (unfoldr (\k -> if k > 10 ^ 6 then Nothing else let p = head (filter probable [k ..]) in Just (p, 10 * p)) 10)
