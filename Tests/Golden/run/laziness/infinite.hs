module Main where
import Data.List (unfoldr)
primes, nats, hamming, ones :: [Integer]
primes = sieve [2 ..] where sieve (p : xs) = p : sieve [x | x <- xs, x `mod` p /= 0]
nats = 0 : map (+ 1) nats
hamming = 1 : merge (map (* 2) hamming) (merge (map (* 3) hamming) (map (* 5) hamming))
  where merge xa@(x : xs) ya@(y : ys) | x < y = x : merge xs ya
                                      | x > y = y : merge xa ys
                                      | otherwise = x : merge xs ys
ones = 1 : ones
fibs, tri :: [Integer]
fibs = 0 : scanl (+) 1 fibs
tri = scanl1 (+) [1 ..]
pascal :: [[Integer]]
pascal = iterate (\r -> zipWith (+) (0 : r) (r ++ [0])) [1]
primes2 :: [Integer]
primes2 = 2 : filter isPrime [3, 5 ..]
  where isPrime n = all ((/= 0) . (n `mod`)) (takeWhile (\p -> p * p <= n) primes2)
collatz :: Integer -> [Integer]
collatz = unfoldr step where step 1 = Nothing
                             step n = Just (n, if even n then n `div` 2 else 3 * n + 1)
lookSay :: [String]
lookSay = iterate next "1" where
  next [] = []
  next s@(c : _) = let (a, b) = span (== c) s in show (length a) ++ c : next b
data Stream a = a :> Stream a
infixr 5 :>
from :: Int -> Stream Int
from n = n :> from (n + 1)
takeS :: Int -> Stream a -> [a]
takeS 0 _ = []
takeS n (a :> s) = a : takeS (n - 1) s
main :: IO ()
main = do
  print (take 20 primes, takeWhile (< 60) hamming)
  print (nats !! 1000, take 3 ones, fibs !! 200, take 10 tri)
  mapM_ print (take 6 pascal)
  print (primes2 !! 500, takeWhile (< 50) primes2)
  print (collatz 6, take 6 lookSay)
  print (takeS 5 (from 10))
  print (fst (span (< 5) [1 ..]), zip "abc" [1 ..], takeWhile (/= 1) (cycle [3, 2, 1]), or (map (> 10) [1 ..]), any even [1 ..])
  print (head (filter ((> 100) . snd) (zip [1 ..] (map (^ 2) [1 ..]))), lookup 36 (zip (map (^ 2) [1 ..]) [1 ..]))
  print (take 5 (foldr (\x acc -> x : acc) [] [1 ..]), elem 50 [1 ..], and (cycle [True, False]))
