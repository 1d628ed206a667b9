module Test where
f :: Int -> Int
f x = (x + (1 * 2
g :: Int -> Int -- ERROR: unclosed
g x = x
