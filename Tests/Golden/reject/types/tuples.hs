module Test where
f :: (Int, Int) -> Int
f (a, b, c) = a -- ERROR: type
g :: (Int, Bool)
g = (True, 1) -- ERROR: 
h :: Int
h = fst (1, 2, 3) -- ERROR: type
