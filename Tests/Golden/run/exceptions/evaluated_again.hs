module Main where

import Control.Exception
import Data.IORef
import qualified Data.List as List
import System.IO.Unsafe (unsafePerformIO)
import System.Mem (performGC)

-- A value whose evaluation was ended by an exception that is not its own is evaluated again when it is demanded again. The
-- stack (16 MB) is nearly full at the first demand, and empty at the second; GHC, whose frames are smaller, says
-- `evaluated` for some of the first demands under +RTS -K16m.

burn :: Int -> IO a -> IO a
burn 0 action = action
burn k action = do
  r <- burn (k - 1) action
  return $! r
{-# NOINLINE burn #-}

-- How deep that can go, nearly.
depth :: IO Int
depth = do
  let grow d = do
        r <- try (burn d (return ()))
        case r of
          Left StackOverflow -> return d
          Left e -> throwIO e
          Right () -> grow (d * 20 `div` 19)
  d <- grow 100000
  return (d * 18 `div` 20)

again :: Show a => Int -> String -> a -> IO ()
again d name value = do
  first <- try (burn d (evaluate value))
  putStrLn (name ++ ": " ++ either (\e -> show (e :: AsyncException)) (const "evaluated") first)
  performGC
  second <- try (evaluate value)
  putStrLn (name ++ ": " ++ either (\e -> show (e :: AsyncException)) show second)

deep :: Int -> Integer
deep 0 = 0
deep n = 1 + deep (n - 1)
{-# NOINLINE deep #-}

data Tree = Leaf | Node Tree Int Tree

tree :: Int -> Int -> Tree
tree lo hi
  | lo > hi = Leaf
  | otherwise = Node (tree lo (m - 1)) m (tree (m + 1) hi)
  where m = lo

total :: Tree -> Int
total Leaf = 0
total (Node l x r) = x + total r + total l

upTo :: Int -> [Int]
upTo n = [1 .. n]
{-# NOINLINE upTo #-}

constant :: Integer
constant = deep 100000
{-# NOINLINE constant #-}

counter :: IORef Int
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}

main :: IO ()
main = do
  d <- depth
  n <- fmap length (return "a line of no great length")
  let size = 4000 * n
  again d "function" (deep size)
  again d "constant" constant
  again d "own list" (foldr (+) 0 (upTo size))
  let shared = [1 .. size]
  again d "shared list" (foldr (\x r -> x + r) 0 shared)
  print (length shared)
  again d "tree" (total (tree 1 size))
  let (evens, odds) = List.partition even [1 .. 2 * size]
  again d "selected" (foldr (+) 0 odds)
  print (sum evens)
  again d "string" (length (show (deep size)))
  -- Thunks within thunks: each is restored, and the innermost ones that are done stay done.
  let a = deep size
      b = a + fromIntegral (length (show a))
      c = foldr (+) b [fromIntegral x | x <- [1 .. size]]
  again d "chain" c
  print (a, b)
  -- Values that are exceptions stay that.
  let bad = foldr (\x r -> if x == 100 then throw Overflow else x + r) 0 [1 .. size] :: Int
  r <- try (evaluate bad)
  print (r :: Either ArithException Int)
  s <- try (burn 1000 (evaluate bad))
  print (s :: Either ArithException Int)
  -- An effect within a value is done again from its beginning.
  let effect = unsafePerformIO (modifyIORef counter (+ 1) >> evaluate (deep size))
  again d "effect" effect
  readIORef counter >>= print . (<= 2)
