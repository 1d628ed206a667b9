module Test where
f :: Int -> Int
f x = (x + (1 * 2 -- ERROR: unclosed
g :: Int -> Int
g x = x
