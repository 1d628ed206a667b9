module Test where
f :: Int -> Int
f x = x + § -- ERROR: 
