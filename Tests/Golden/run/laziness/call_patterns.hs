{-# LANGUAGE BangPatterns, GADTs, ScopedTypeVariables #-}
-- Recursive functions that call themselves with constructors which they take apart: what is lazy, strict, shared and
-- used whole stays so in copies made for these constructors.
module Main (main) where

import Control.Exception
import Data.IORef
import System.IO.Unsafe (unsafePerformIO)

data Pair a = Pair a a
data Strict = Strict !Int Int
data State = Outside | Inside Int | Quoted Char Int
data Tree = Leaf | Node Tree Int Tree

outcome :: String -> a -> IO ()
outcome name value = do
  result <- try (evaluate value)
  putStrLn (name ++ ": " ++ either (\(_ :: ErrorCall) -> "error") (const "fine") result)

-- Taken apart, but the fields of what is passed on are not evaluated.
lazyFields :: Pair Int -> Int -> Int
lazyFields (Pair _ _) 0 = 0
lazyFields (Pair a _) 1 = a
lazyFields (Pair a _) n = lazyFields (Pair a (error "second")) (n - 1)

-- Evaluated, but not taken apart, where it ends.
seqAtEnd :: Pair Int -> Int -> Int
seqAtEnd p 0 = p `seq` 1
seqAtEnd (Pair a b) n = seqAtEnd (Pair b a) (n - 1)

-- Not even evaluated where it ends: the first call may pass anything.
lazyAtEnd :: Pair Int -> Int -> Int
lazyAtEnd _ 0 = 2
lazyAtEnd (Pair a b) n = lazyAtEnd (Pair (a + 1) (b + error "never")) (n - 1)

-- The strict field is evaluated when the constructor is made, not when it is looked at.
strictField :: Strict -> Int -> Int
strictField _ 0 = 3
strictField (Strict a b) n = strictField (Strict (if n == 2 then error "made" else a) b) (n - 1)

-- Used whole at the end, and on the way.
wholeAtEnd :: Maybe (Int, Int) -> [Int] -> Maybe (Int, Int)
wholeAtEnd acc [] = acc
wholeAtEnd Nothing (x : xs) = wholeAtEnd (Just (x, x)) xs
wholeAtEnd (Just (low, high)) (x : xs) = wholeAtEnd (Just (min low x, max high x)) xs

wholeOnTheWay :: Maybe Int -> [Int] -> [Maybe Int]
wholeOnTheWay _ [] = []
wholeOnTheWay m (x : xs) = m : case m of
  Nothing -> wholeOnTheWay (Just x) xs
  Just y | even y -> wholeOnTheWay Nothing xs
         | otherwise -> wholeOnTheWay (Just (x + y)) xs

scan :: State -> Int -> String -> Int
scan st n [] = case st of { Outside -> n; Inside k -> n + k; Quoted _ k -> n - k }
scan st n (c : cs) = case st of
  Outside | c == ' ' -> scan Outside n cs
          | c == '"' || c == '\'' -> scan (Quoted c 0) n cs
          | otherwise -> scan (Inside 1) n cs
  Inside k | c == ' ' -> scan Outside (n + k) cs
           | otherwise -> scan (Inside (k + 1)) n cs
  Quoted q k | c == q -> scan Outside (n + 10 * k) cs
             | otherwise -> scan (Quoted q (k + 1)) n cs

-- Only constructors without fields: a copy has no parameters left, and must not become a value that is kept.
spin :: IORef Int -> Bool -> Bool -> IO Int
spin counter = go
  where
    go True True = modifyIORef counter (+ 1) >> go True False
    go True False = modifyIORef counter (+ 10) >> go False True
    go False True = modifyIORef counter (+ 100) >> go False False
    go False False = readIORef counter

walk :: [Tree] -> Int -> Int
walk [] n = n
walk (Leaf : rest) n = walk rest n
walk (Node l x r : rest) n = walk (l : r : rest) (n + x)

tree :: Int -> Tree
tree n | n <= 0 = Leaf
       | otherwise = Node (tree (n - 1)) n (tree (n - 2))

-- Mutual recursion, and a pattern that grows for ever.
ping, pong :: Maybe (Either Int Bool) -> Int -> Int
ping Nothing n = pong (Just (Left n)) (n - 1)
ping (Just (Left k)) n | n <= 0 = k
                       | otherwise = pong (Just (Right (even k))) (n - 1)
ping (Just (Right b)) n = pong (if b then Nothing else Just (Left n)) (n - 1)
pong (Just (Right True)) n = ping (Just (Left (n + 5))) (n - 1)
pong (Just (Right False)) n = ping Nothing (n - 1)
pong m n = if n <= 0 then n else ping m n

grow :: Maybe [Int] -> [Int] -> Int
grow (Just (_ : _ : _ : _ : r)) [] = 100 + length r
grow (Just xs) (y : ys) = grow (Just (y : xs)) ys
grow (Just xs) [] = length xs
grow Nothing ys = grow (Just []) ys

-- Constructors that bring types and classes with them.
data Some where
  Some :: Show a => a -> Some
  More :: (Show a, Num a) => a -> Some -> Some

shown :: Some -> Int -> String -> String
shown (Some a) 0 s = show a ++ s
shown (More a _) 0 s = show (a + 1) ++ s
shown (Some a) n s = shown (More (length (show a)) (Some (n, a))) (n - 1) (show a ++ s)
shown (More a rest) n s = shown (if odd n then Some [a] else rest) (n - 1) (show a ++ s)

data Nested a = End | Layer a (Nested (a, a))

depth :: (a -> Int) -> Nested a -> Int -> Int
depth _ End n = n
depth f (Layer a rest) n = depth (\(x, y) -> f x + f y) (case rest of { End -> End; Layer p q -> Layer p q }) (n + f a)

-- What two functions share is evaluated once.
shared :: Int -> IO (Int, Int)
shared n = do
  counter <- newIORef 0
  let costly = unsafePerformIO (modifyIORef counter (+ 1) >> return (n * n))
      {-# NOINLINE costly #-}
      pair = Pair costly (costly + 1)
      go (Pair a b) 0 = a + b
      go (Pair a b) k = go (Pair b a) (k - 1 :: Int)
      total = go pair n + (case pair of Pair a b -> a * b) + go (Pair costly costly) 3
  total `seq` readIORef counter >>= \count -> return (total, count)

main :: IO ()
main = do
  print (lazyFields (Pair 7 8) 5)
  outcome "whole argument" (lazyFields (error "whole") 0)
  outcome "first field" (lazyFields (Pair (error "first") 1) 5)
  print (seqAtEnd (Pair (error "a") (error "b")) 5)
  outcome "seq of the argument" (seqAtEnd (error "p") 0)
  print (lazyAtEnd (error "not looked at") 0, lazyAtEnd (Pair 1 2) 4)
  outcome "strict field" (strictField (Strict 1 (error "lazy")) 3)
  outcome "lazy field" (strictField (Strict 1 (error "lazy")) 1)
  print (wholeAtEnd Nothing [], wholeAtEnd Nothing [3, 1, 4, 1, 5])
  outcome "accumulator" (wholeAtEnd (error "acc") [])
  print (wholeOnTheWay Nothing [1 .. 12])
  print (scan Outside 0 "ab 'c d' \"e'f\" ghi 'open")
  counter <- newIORef 0
  first <- spin counter True True
  second <- spin counter True True
  print (first, second)
  print (walk [tree 9, Leaf, tree 4] 0)
  print [ping Nothing n | n <- [0 .. 12]]
  print [grow Nothing [1 .. n] | n <- [0 .. 8]]
  putStrLn (shown (Some 'x') 6 "")
  print (depth id (Layer 1 (Layer (2, 3) (Layer ((4, 5), (6, 7)) End))) 0)
  shared 6 >>= print
