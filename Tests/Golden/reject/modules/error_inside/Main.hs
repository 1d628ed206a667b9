module Main where
import Broken
main :: IO ()
main = print broken
