module Test where
f :: [Int]
f = map (+ "x") [1] -- ERROR: type
g :: Int -> Bool
g = (`elem` 'c') -- ERROR: Char
h :: [String]
h = map (++ 'c') ["a"] -- ERROR: type
