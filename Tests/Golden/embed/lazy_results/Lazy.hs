module Lazy where
import Foreign.StablePtr
foreign export ccall nth_prime :: Int -> IO Int
foreign export ccall partial_sum :: Double -> Int -> Double
foreign export ccall ignored_bottom :: Int -> Int
foreign export ccall open_stream :: Int -> IO (StablePtr [Int])
foreign export ccall next_of :: StablePtr [Int] -> IO (StablePtr [Int])
foreign export ccall head_of :: StablePtr [Int] -> IO Int
primes :: [Int]
primes = 2 : [n | n <- [3, 5 ..], all (\p -> n `mod` p /= 0) (takeWhile (\p -> p * p <= n) primes)]
nth_prime :: Int -> IO Int
nth_prime n = return (primes !! n) -- an unevaluated result: the in-call evaluates it
partial_sum :: Double -> Int -> Double
partial_sum x n = sum (take n (scanl (\t k -> t * x / k) 1 [1 ..]))
ignored_bottom :: Int -> Int
ignored_bottom n = fst (n, undefined) + length [undefined, error "no"]
open_stream :: Int -> IO (StablePtr [Int])
open_stream seed = newStablePtr (iterate (\x -> (x * 1103515245 + 12345) `mod` 2147483648) seed)
next_of :: StablePtr [Int] -> IO (StablePtr [Int])
next_of p = do { xs <- deRefStablePtr p; freeStablePtr p; newStablePtr (tail xs) }
head_of :: StablePtr [Int] -> IO Int
head_of p = head <$> deRefStablePtr p
