module Test where
f :: Int -> Int
f (x + y) = x -- ERROR: 
