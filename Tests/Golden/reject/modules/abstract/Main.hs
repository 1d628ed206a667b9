module Main where
import Lib
f :: Stack Int
f = Stack [1] -- ERROR: not in scope: data constructor
g :: Stack Int -> Int
g s = length (items s) -- ERROR: not in scope
h :: Stack Int
h = push 1 empty
main :: IO ()
main = return ()
