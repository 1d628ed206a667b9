module Main where

a :: [(Int, Int)]
a = [(x, y) | x <- [1] | y <- [2]] -- ERROR: need the extension ParallelListComp

b :: [Int]
b = [x | x <- [1], then reverse] -- ERROR: unexpected

main :: IO ()
main = print a
