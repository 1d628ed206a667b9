{-# LANGUAGE ParallelListComp, TransformListComp, TupleSections #-}
-- Comprehensions with branches side by side, and with `then`.
module Main where

import GHC.Exts (groupWith, sortWith, the)

pairs :: [(Int, Char)]
pairs = [(n, c) | n <- [1 ..], even n | c <- "abc"]

triples :: [(Int, Int, Int, Int)]
triples = [(a, b, c, d) | a <- [1, 2, 3], b <- [a .. 2] | c <- [10, 20, 30], let d = c * 2, d > 20]

three :: [String]
three = [show x ++ [y] ++ show z | x <- [1 :: Int ..] | y <- "xyz" | (z, _) <- zip [True, False, True] "ab"]

four :: [Int]
four = [a + b + c + d | a <- [1 ..] | b <- [10 ..] | c <- [100, 200] | d <- [1000 ..]]

-- A branch does not see what the other binds; what follows sees the last one of a name.
shadow :: Int -> [(Int, Int)]
shadow x = [(x, y) | x <- [x, x + 1] | y <- [x * 10 ..]]

fibs :: [Integer]
fibs = 0 : 1 : [a + b | a <- fibs | b <- tail fibs]

irrefutable :: [Int]
irrefutable = [x | Just x <- [Just 1, Nothing, Just 3] | _ <- "pq", True]

employees :: [(String, String, Int)]
employees =
  [("Simon", "MS", 80), ("Erik", "MS", 100), ("Phil", "Ed", 40), ("Gordon", "Ed", 45), ("Paul", "Yale", 60)]

output :: [(String, Int)]
output =
  [ (the dept, sum salary)
  | (_, dept, salary) <- employees
  , then group by dept using groupWith
  , then sortWith by (sum salary)
  , then take 2
  ]

named :: [(String, [String])]
named = [(the d, n) | (n, d, s) <- employees, s > 40, then group by d using groupWith]

runs :: [(Int, [Char])]
runs = [(length x, y) | (x, y) <- zip [1 :: Int ..] "hello", then group using chunks, length x > 1]
 where
  chunks :: [a] -> [[a]]
  chunks [] = []
  chunks xs = take 2 xs : chunks (drop 2 xs)

chained :: [(Int, Int)]
chained = [(x, y) | x <- [1, 5, 3], y <- [x, 2], x /= y, then sortWith by negate x, then reverse, odd y]

afterGroup :: [(Int, Int)]
afterGroup =
  [ (length v, w)
  | (k, v) <- zip (cycle [1, 2, 3 :: Int]) "transformations"
  , then group by k using groupWith
  , let w = sum k
  , then sortWith by negate w
  , then takeWhile by w > 5
  ]

-- A word only where `by` or `using` follows it.
group :: Int -> [Int]
group n = [sum g | g <- [1 .. n], then group using pairsOf] ++ [g | g <- [1, 2], then take group]
  where
    group = n
    pairsOf (x : y : rest) = [x, y] : pairsOf rest
    pairsOf _ = []

main :: IO ()
main = do
  print pairs
  print triples
  print three
  print four
  print (shadow 5)
  print (take 15 fibs)
  print irrefutable
  print output
  print named
  print runs
  print chained
  print afterGroup
  print (group 7)
