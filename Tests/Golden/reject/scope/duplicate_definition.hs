module Test where
f :: Int -> Int
f x = x
g :: Int
g = 1
f x = x + 1 -- ERROR: defined twice
data T = A | B
data U = A -- ERROR: defined twice
data T = C -- ERROR: defined twice
