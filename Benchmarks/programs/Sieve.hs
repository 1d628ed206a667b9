-- Primes in an unboxed array.
module Main where
import Control.Monad
import Data.Array.ST
import Data.Array.Unboxed
sieve :: Int -> UArray Int Bool
sieve n = runSTUArray (do
  a <- newArray (2, n) True
  forM_ [2 .. n] $ \i -> when (i * i <= n) (do
    p <- readArray a i
    when p (forM_ [i * i, i * i + i .. n] (\j -> writeArray a j False)))
  return a)
main :: IO ()
main = print (length (filter id (elems (sieve 20000000))))
