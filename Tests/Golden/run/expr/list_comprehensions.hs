module Main where
import Data.Char (isUpper, toLower)
pyth :: Int -> [(Int, Int, Int)]
pyth n = [(a, b, c) | a <- [1 .. n], b <- [a .. n], let s = a * a + b * b, c <- [b .. n], c * c == s]
perms :: Eq a => [a] -> [[a]]
perms [] = [[]]
perms xs = [x : p | x <- xs, p <- perms (filter (/= x) xs)]
qsort :: Ord a => [a] -> [a]
qsort [] = []
qsort (p : xs) = qsort [x | x <- xs, x < p] ++ [p] ++ qsort [x | x <- xs, x >= p]
main :: IO ()
main = do
  print (pyth 20)
  print (perms "abc")
  print (qsort [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5])
  print [x | Just x <- [Just 1, Nothing, Just 3]]
  print [(x, y) | x <- [1 .. 3], y <- "ab"]
  print [x | x <- [1 .. 20], even x, x `mod` 3 == 0]
  print [y | x <- [1 .. 3], let y = x * x; z = y, odd z]
  print [toLower c | c <- "HeLLo", isUpper c]
  print [() | False]
  print [[j | j <- [1 .. i]] | i <- [0 .. 3]]
  print [x | (x, 'a') <- zip [1 ..] "banana"]
  print [(a, b) | [a, b] <- [[1, 2], [3], [4, 5], [6, 7, 8]]]
  print [x | x <- [1 .. 3], _ <- "12"]
  print (take 5 [(i, j) | i <- [1 ..], j <- [1 .. i - 1], gcd i j == 1])
  print [f x | f <- [(+ 1), (* 2)], x <- [10, 20]]
  print [x | let x = 5]
  print [if odd x then 'o' else 'e' | x <- [1 .. 5]]
  print [n | ~(n, _) <- [(1, 2), (3, 4)]]
  print [x | xs <- [[1, 2], [3]], x <- xs, let { y = x }, y > 1]
