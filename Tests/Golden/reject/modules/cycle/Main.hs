module Main where
import A
main :: IO ()
main = print a
