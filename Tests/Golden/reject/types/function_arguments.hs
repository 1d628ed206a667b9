module Test where
f :: Int -> Int -> Int
f x y = x + y
a :: Int
a = f 1 2 3 -- ERROR: too many arguments
b :: Int
b = f 1 -- ERROR: too few arguments
c :: Int
c = f 1 'x' -- ERROR: type `Char`
d :: Int
d = 5 6 -- ERROR: 
