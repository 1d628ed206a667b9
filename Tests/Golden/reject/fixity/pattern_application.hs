module Test where
g :: [Int] -> Int
g (x : y : z w) = x -- ERROR: unexpected `w`
g _ = 2
