module Test where
x :: Int
x = 3
import Data.List -- ERROR: import
