-- Flips of all permutations.
module Main where
import Data.List
flips :: [Int] -> Int
flips (1 : _) = 0
flips xs@(n : _) = 1 + flips (reverse (take n xs) ++ drop n xs)
flips [] = 0
main :: IO ()
main = print (foldl' max 0 (map flips (permutations [1 .. 9])))
