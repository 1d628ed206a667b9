module Test where
f :: Int -> Int -> Int
f 0 = \y -> y
f x y = x + y -- ERROR: different numbers of arguments
