module Test where
import qualified Data.List as L
f :: [Int] -> [Int]
f = L.sorted -- ERROR: not in scope
g :: [Int] -> [Int]
g = M.sort -- ERROR: not in scope
h :: [Int] -> [Int]
h = sort -- ERROR: not in scope
