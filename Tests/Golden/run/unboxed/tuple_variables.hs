{-# LANGUAGE BangPatterns, MagicHash, UnboxedTuples #-}
-- Variables bound to unboxed tuples: in case, let, where, lambdas, arguments, nested tuples; lazy and strict.
module Main where

import GHC.Exts
import Control.Exception (ErrorCall (..), evaluate, try)

type Pair = (# Int, Int# #)

pair :: Int -> Pair
pair n@(I# i) = (# n + 1, i *# 2# #)
{-# NOINLINE pair #-}

total :: Pair -> Int
total (# a, b #) = a + I# b
{-# NOINLINE total #-}

-- Arguments and results, in several places at once.
swap :: Pair -> Bool -> Pair -> (# Pair, Pair #)
swap p True q = (# q, p #)
swap p False q = (# p, q #)
{-# NOINLINE swap #-}

twice :: (Pair -> Pair) -> Pair -> Pair
twice f p = f (f p)
{-# NOINLINE twice #-}

step :: Pair -> Pair
step (# a, b #) = (# a * 3, b +# 1# #)

-- A tuple as the whole of a nested pattern, by name and by wildcard.
nested :: (# Int, (# Char, Double# #), (# #), Pair #) -> (# Pair, Char #)
nested (# n, t, u, p@(# m, _ #) #) = case t of
  (# c, d #) -> case u of
    (# #) -> if n > m then (# p, c #) else (# (# n, double2Int# d #), succ c #)
{-# NOINLINE nested #-}

ignored :: (# Int, Pair #) -> Int
ignored (# n, _ #) = n

-- The empty tuple as an argument keeps a function a function.
delayed :: (# #) -> Int
delayed (# #) = error "delayed"
{-# NOINLINE delayed #-}

always :: (# #) -> Int -> Int
always u n = case u of (# #) -> n
{-# NOINLINE always #-}

one :: (# Int #) -> (# Int #)
one t = case t of (# n #) -> (# n + 1 #)

-- Recursion with an accumulator that is a tuple.
loop :: Int -> (# Int, Int, Double# #) -> (# Int, Int, Double# #)
loop 0 acc = acc
loop n (# a, b, d #) = loop (n - 1) (# b, a + b, d +## 0.5## #)

-- Fall-through between rows that name the whole and rows that take it apart.
classify :: (# Int, Maybe Int #) -> String
classify (# 0, _ #) = "zero"
classify t | small t = "small"
classify (# n, Just m #) | n == m = "same"
classify t@(# _, Just _ #) = "just " ++ describe t
classify t = describe t

small :: (# Int, Maybe Int #) -> Bool
small (# n, _ #) = n < 3

describe :: (# Int, Maybe Int #) -> String
describe (# n, m #) = show (n, m)

class Shape a where
  bounds :: a -> (# Int, Int #)
  within :: (# Int, Int #) -> a -> Bool
  within (# l, h #) x = case bounds x of (# a, b #) -> l <= a && b <= h

newtype Span = Span (Int, Int)

instance Shape Span where
  bounds (Span (a, b)) = (# a, b #)

instance Shape Bool where
  bounds b = (# fromEnum b, fromEnum b #)
  within t b = case t of (# l, _ #) -> l <= fromEnum b

-- A local function that closes over tuples.
closing :: Pair -> [Int] -> [Int]
closing p xs = map (\x -> x + total p + go x) xs
  where
    go x = case q of (# a, _ #) -> a * x
    q = twice step p

stateful :: Int -> State# s -> (# State# s, Pair #)
stateful n s = (# s, pair n #)

main :: IO ()
main = do
  print (total (pair 4))
  case swap (pair 1) True (pair 10) of
    (# p, q #) -> print (total p, total q)
  case swap (pair 1) False (pair 10) of
    both -> case both of (# p, (# n, _ #) #) -> print (total p, n)
  print (total (twice step (pair 2)))
  let t = pair 20
      f = \u k -> total u * k
  print (total t, f t 2, f (step t) 3)
  case nested (# 1, (# 'x', 7.5## #), (# #), pair 0 #) of
    (# p, c #) -> print (total p, c)
  case nested (# 9, (# 'x', 7.5## #), (# #), pair 0 #) of
    (# p, c #) -> print (total p, c)
  print (ignored (# 5, pair 6 #))
  print (always (# #) 3)
  r <- try (evaluate (delayed (# #)))
  putStrLn (either (\(ErrorCall m) -> "error: " ++ m) show r)
  case one (one (# 4 #)) of (# n #) -> print n
  case loop 20 (# 0, 1, 0.0## #) of (# a, b, d #) -> print (a, b, D# d)
  mapM_ putStrLn
    [ classify (# 0, Nothing #), classify (# 2, Just 5 #), classify (# 5, Just 5 #), classify (# 6, Just 5 #)
    , classify (# 7, Nothing #) ]
  print (within (# 0, 5 #) (Span (1, 4)), within (# 2, 5 #) (Span (1, 4)), within (# 1, 0 #) True)
  print (closing (pair 1) [1, 2, 3])
  print (case stateful 3 realWorld# of (# _, p #) -> total p)
  -- A pattern of lifted variables is lazy, one that is banged or has an unlifted variable is not.
  let (# a, b #) = error "never" :: (# Int, Int #)
  print (length [a, b])
  let (# c, ~(d, e) #) = (# 1 :: Int, undefined :: (Int, Int) #)
  print (c + length [d, e])
  s <- try (evaluate (let !(# g, h #) = error "banged" :: (# Int, Int #) in length [g, h]))
  putStrLn (either (\(ErrorCall m) -> "error: " ++ m) show s)
  v <- try (evaluate (let (# g, h #) = error "unlifted" :: (# Int, Int# #) in length [g]))
  putStrLn (either (\(ErrorCall m) -> "error: " ++ m) show v)
  w <- try (evaluate (let z = error "whole" :: (# Int, Int #) in (case z of (# g, _ #) -> 1 + g)))
  putStrLn (either (\(ErrorCall m) -> "error: " ++ m) show w)
  -- Components are lazy.
  print ((\(# m, ~(Just n) #) -> m + 1) (# 3 :: Int, undefined :: Maybe Int #))
