module Main where
import A
import B
main :: IO ()
main = print (same, clash) -- ERROR: ambiguous occurrence
