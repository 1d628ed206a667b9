module Lazy (primes) where

-- Allocates, and works on a constant of the program that the first call evaluates.
foreign export ccall "nth_prime" nthPrime :: Int -> Int

nthPrime :: Int -> Int
nthPrime n = primes !! n

primes :: [Int]
primes = sieve [2 ..]
  where
    sieve (p : rest) = p : sieve [n | n <- rest, n `mod` p /= 0]
    sieve [] = []
