-- What one alternative returns and another one keeps is evaluated at most once, and not at all where nobody asks: bindings that
-- are made in each alternative, and behind loops.
module Main where

import Control.Exception
import Data.IORef
import System.IO.Unsafe

-- The rest is a tail call where the element goes, and a thunk where it stays.
keep :: (Int -> Bool) -> [Int] -> [Int]
keep p = go
  where
    go [] = []
    go (x : xs) = let r = go xs in if p x then x : r else r

calls :: IORef Int
calls = unsafePerformIO (newIORef 0)
{-# NOINLINE calls #-}

-- The call is counted each time it happens.
noisy :: String -> Int -> Int
noisy name n = unsafePerformIO (modifyIORef calls (+ length name) >> return (n * 2))
{-# NOINLINE noisy #-}

data Choice = Return | Keep | Both | Neither | Test

choose :: Choice -> Int -> (Int, Maybe Int)
choose c n =
  let r = noisy "r" n
   in case c of
        Return -> r `seq` (r, Nothing)
        Keep -> (0, Just r)
        Both -> if r > 3 then (r, Just r) else (r + 1, Just r)
        Neither -> (n, Nothing)
        Test -> case n of
          0 -> (r, Just r)
          _ -> r `seq` (n, Nothing)

-- Evaluated in one way through a shared continuation, before it goes there.
shared :: Bool -> Bool -> Int -> Int
shared a b n =
  let r = noisy "shared" n
      rest k = if k > 10 then r + k else k
      {-# NOINLINE rest #-}
   in if a then (if r > 5 then rest r else rest 0) else if b then rest 11 else r

-- What ends the loop is evaluated after it, what the loop uses in each round only once.
search :: Int -> Int -> Int
search limit n =
  let found = noisy "found" n
      bound = noisy "bound" limit
      go i
        | i >= 1000 = negate found
        | i * i > bound = found + i
        | otherwise = go (i + 1)
   in go 0

nested :: [[Int]] -> Int -> Int
nested xss n = outer xss
  where
    r = noisy "nested" n
    outer [] = r
    outer (xs : rest) = inner xs
      where
        inner [] = outer rest
        inner (y : ys)
          | y == n = r + y
          | y > 100 = r
          | otherwise = inner ys

-- What it prints, and how often it called.
counted :: Show a => a -> IO ()
counted x = do
  writeIORef calls 0
  print x
  readIORef calls >>= print

main :: IO ()
main = do
  counted (sum (keep (\x -> x `mod` 100000 == 0) [1 .. 2000000]))
  counted (take 2 (keep even (1 : 2 : 4 : undefined)))
  counted (choose Return 5)
  counted (choose Keep 6)
  counted (fst (choose Keep 7))
  counted (choose Both 8)
  counted (choose Both 1)
  counted (choose Neither 9)
  counted (choose Test 3)
  counted (choose Test 0)
  counted (shared False False 4)
  counted (shared False True 5)
  counted (shared True False 6)
  counted (shared True True 1)
  counted (search 50 7)
  counted (search 5000000 8)
  counted (nested [[1, 2], [3, 4]] 4)
  counted (nested [[1, 2], [3, 101]] 9)
  counted (nested [[], []] 10)
  r <- try (evaluate (length (keep (\x -> x < 3 || error "no") [1, 2, 3]))) :: IO (Either ErrorCall Int)
  print (either (const "error") show r)
