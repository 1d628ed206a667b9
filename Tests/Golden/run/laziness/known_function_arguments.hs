-- Recursive functions that call a parameter, given functions that are known, lambdas and partial applications: what is evaluated, how often, and in which
-- order stays the same; functions that grow as they recurse end.
module Main (main) where

import Data.List
import qualified Data.Map as Map
import Debug.Trace (trace)
import System.IO

removeBy :: (a -> a -> Bool) -> a -> [a] -> [a]
removeBy _ _ [] = []
removeBy eq x (y : ys)
  | eq x y = ys
  | otherwise = y : removeBy eq x ys
{-# INLINABLE removeBy #-}

-- The function changes on the way: each call gives another lambda.
grow :: (Int -> Int) -> Int -> Int
grow f 0 = f 1
grow f n = f 0 + grow (\x -> f (x + 1)) (n - 1)

-- The function is a closed lambda again and again.
twice :: Int -> (Int -> Int) -> Int -> Int
twice 0 f x = f x
twice n f x = twice (n - 1) (\y -> y + n `seq` 2) (f x)

-- Called at some constructors only; absent otherwise.
walk :: (Int -> Int) -> (Int -> Bool) -> [Int] -> [Int]
walk _ _ [] = []
walk f p (x : xs)
  | p x = f x : walk f p xs
  | otherwise = x : walk f p xs

-- A function argument that is evaluated, not only called.
strictly :: (Int -> Int) -> Int -> Int
strictly f n = f `seq` (if n == 0 then 0 else f n + strictly f (n - 1))

-- Mutually recursive, the parameters change places.
even', odd' :: (Int -> Int) -> (Int -> Int) -> Int -> [Int]
even' f g n = if n <= 0 then [] else f n : odd' g f (n - 1)
odd' f g n = if n <= 0 then [] else g n : even' f g (n - 1)

fold :: (a -> b -> b) -> b -> [a] -> b
fold f z list = case list of
  [] -> z
  x : xs -> f x (fold f z xs)

noisy :: Int -> Int -> Bool
noisy a b = trace ("compare " ++ show a ++ " " ++ show b) (a == b)
{-# NOINLINE noisy #-}

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  print (removeBy noisy 3 [1, 2, 3, 4, 5])
  print (take 2 (removeBy (==) 2 (1 : 2 : 3 : undefined)))
  print (removeBy (\a b -> a == b + 1) 4 [1, 2, 3, 4 :: Int], removeBy (\_ _ -> True) undefined [undefined, 2 :: Int])
  print (grow id 30, grow (+ 2) 3, twice 25 (* 3) 4)
  print (take 3 (walk (\_ -> error "not called") (> 5) [1, 2, 3, 9]), walk negate even [1 .. 6])
  print (strictly (\x -> x * x) 10)
  print (even' (* 2) negate 7, even' (\_ -> 0) (\x -> x) 4)
  print (fold (\x k -> if x > 3 then [x] else x : k) [] [1 ..], fold const 0 (1 : undefined))
  print (sortBy (\a b -> compare (snd b) (snd a)) (zip "abcd" [2, 4, 1, 3 :: Int]), nubBy (\a b -> a `mod` 3 == b `mod` 3) [1 .. 10 :: Int])
  print (insertBy (\a b -> compare (negate a) (negate b)) 3 [5, 4, 2, 1 :: Int], deleteBy (\a b -> a < b) 3 [1 .. 6 :: Int])
  print (Map.toList (Map.insertWith (\new old -> new ++ old) 'k' "x" (Map.fromListWith (\new old -> new ++ "," ++ old) [('k', "a"), ('k', "b"), ('j', "c")])))
  let shared = trace "shared" (product [1 .. 10]) :: Int
  print (fold (\x acc -> x + acc + shared) 0 [1, 2, 3])
