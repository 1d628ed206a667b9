module Test where
f :: Int
f = 1 + -2 -- ERROR: 
g :: Int -> Int
g x = x * - x -- ERROR: 
