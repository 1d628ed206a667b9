module Test where
f :: Int -> Int
f :: Int -> Int -- ERROR: two type signatures
f x = x
