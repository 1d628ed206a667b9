module Test where
f :: Int -> Int -- ERROR: two type signatures
f :: Int -> Int
f x = x
