module Test where
f :: Int -> Int -> Int
f 0 = \y -> y -- ERROR: different numbers of arguments
f x y = x + y
