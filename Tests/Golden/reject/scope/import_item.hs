module Main where
import Data.List (sort, srot) -- ERROR: does not export `srot`
import Data.Maybe (Just) -- ERROR: data constructor
main :: IO ()
main = print (sort "ba")
