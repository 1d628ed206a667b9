module Main where
import Data.List (sort)
f :: Int -> Int
f x = x + lenght [x] -- ERROR: not in scope: variable `lenght`
g :: [Int] -> [Int]
g = nub . sort -- ERROR: not in scope
main :: IO ()
main = print (f 1) >> prnt 2 -- ERROR: perhaps `print`
