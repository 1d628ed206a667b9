module Test where
import Prelude hiding (map)
f :: [Int] -> [Int]
f = map (+ 1) -- ERROR: not in scope
