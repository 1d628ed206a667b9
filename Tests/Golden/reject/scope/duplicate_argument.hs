module Test where
f :: Int -> Int -> Int
f x x = x -- ERROR: bound twice
g :: (Int, Int) -> Int
g (a, a) = a -- ERROR: bound twice
h :: Int -> Int -> Int
h = \y y -> y -- ERROR: bound twice
