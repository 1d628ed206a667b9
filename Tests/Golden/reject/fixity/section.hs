module Test where
f :: [Int]
f = map (1 + 2 *) [3] -- ERROR: section
