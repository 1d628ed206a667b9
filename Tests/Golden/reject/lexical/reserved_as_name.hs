module Test where
f :: Int -> Int
f type = 3 -- ERROR: type
g :: Int
g = 1
