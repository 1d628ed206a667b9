module Test where
import Data.List
lookup :: Int
lookup = 3
insert :: Int
insert = 4
f :: Int
f = lookup -- ERROR: ambiguous occurrence
g :: Int
g = insert -- ERROR: ambiguous occurrence
