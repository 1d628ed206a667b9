{-# LANGUAGE FlexibleContexts, ScopedTypeVariables #-}
-- Data.Array.IArray, MArray, Unboxed, ST and IO.
import Control.Exception
import Control.Monad
import Control.Monad.ST
import Data.Array.IO
import Data.Array.ST
import Data.Array.Unboxed
import Data.Int
import Data.Word

attempt :: Show a => String -> a -> IO ()
attempt name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ takeWhile (/= '\n') (show (e :: SomeException)) ++ ">") (const (show x)) r)

primes :: Int -> [Int]
primes n = [i | (i, True) <- assocs sieve]
  where
    sieve :: UArray Int Bool
    sieve = runSTUArray (do
      a <- newArray (2, n) True
      forM_ [2 .. n] (\i -> do
        p <- readArray a i
        when (p && i * i <= n) (forM_ [i * i, i * i + i .. n] (\j -> writeArray a j False)))
      return a)

knapsack :: [(Int, Int)] -> Int -> Int
knapsack items size = runST (do
  best <- newArray (0, size) 0 :: ST s (STUArray s Int Int)
  forM_ items (\(w, v) -> forM_ [size, size - 1 .. w] (\c -> do
    without <- readArray best c
    with <- readArray best (c - w)
    when (with + v > without) (writeArray best c (with + v))))
  readArray best size)

sumAll :: (IArray a Int, Ix i) => a i Int -> Int
sumAll a = sum (elems a)

main :: IO ()
main = do
  print (primes 60, length (primes 20000), knapsack [(3, 4), (4, 5), (7, 10), (8, 11)] 17)
  let u = listArray ((0, 0), (1, 2)) [1 ..] :: UArray (Int, Int) Int
      b = listArray (0, 3) "abcd" :: Array Int Char
  print (u, u ! (1, 1), bounds u, sumAll u, sumAll (listArray ('a', 'c') [1, 2, 3] :: Array Char Int), amap (* 2) u, ixmap (0, 1) (\i -> (i, 0)) u :: UArray Int Int)
  print (u // [((0, 0), 9)], accum (+) u [((1, 2), 10), ((1, 2), 5)], accumArray (flip (:)) "" (0, 2) [(0, 'x'), (2, 'y'), (0, 'z')] :: Array Int String, accumArray (+) 0 (1, 3) [(1, 5), (3, 7), (1, 1)] :: UArray Int Double)
  print (b, showsPrec 10 b "", showsPrec 11 b "") >> print (fmap succ b, indices b, showsPrec 11 (listArray (0, 0) [True] :: UArray Int Bool) "", u == u, compare u (u // [((0, 1), 0)]), listArray (1, 0) [] == (listArray (5, 4) [] :: UArray Int Int))
  print (listArray (0, 2) [1, 2, 300] :: UArray Int Word8, listArray (0, 1) [-1, 128] :: UArray Int Int8, listArray (0, 1) [1.5, -2] :: UArray Int Float, listArray (0, 1) "\x10FFFF\&a" :: UArray Int Char, listArray (0, 2) [minBound, 0, maxBound] :: UArray Int Int64, listArray (0, 3) [1] :: UArray Int Int, listArray (0, 1) [65535, 65536] :: UArray Int Word16)
  attempt "index" (u ! (2, 0))
  attempt "array" (array (0, 1) [(5, 'x')] :: UArray Int Char)
  attempt "boxed missing" (listArray (0, 1) [1] :: Array Int Int)
  attempt "boxed lazy" ((listArray (0, 1) [error "u", 2] :: Array Int Int) ! 1)
  attempt "unboxed strict" ((listArray (0, 1) [error "u", 2] :: UArray Int Int) ! 1)
  io <- newListArray (0, 4) [5, 3, 9, 1, 7] :: IO (IOUArray Int Int)
  forM_ [0 .. 3] (\i -> forM_ [0 .. 3 - i] (\j -> do
    x <- readArray io j
    y <- readArray io (j + 1)
    when (x > y) (writeArray io j y >> writeArray io (j + 1) x)))
  getElems io >>= print
  frozen <- freeze io :: IO (UArray Int Int)
  writeArray io 0 100
  print frozen
  getAssocs io >>= print
  boxed <- thaw frozen :: IO (IOArray Int Int)
  writeArray boxed 1 (error "lazy")
  doubled <- mapArray (* 2) io
  getElems doubled >>= print
  reversed <- mapIndices (0, 4) (4 -) io
  getElems reversed >>= print
  readArray boxed 0 >>= print
  r <- try (readArray boxed 7)
  putStrLn (either (\(e :: SomeException) -> takeWhile (/= '\n') (show e)) show r)
  z <- newArray_ (0, 2) :: IO (IOUArray Int Word32)
  bnds <- getBounds z
  print (bnds, io == io)
  print (runSTArray (do { a <- newArray (0, 3) 'x'; writeArray a 2 'y'; return a }), sum (elems (runSTUArray (do { a <- newListArray (0, 999) [0 ..]; forM_ [0 .. 999] (\i -> readArray a i >>= writeArray a (999 - i)); return a }) :: UArray Int Int)))
