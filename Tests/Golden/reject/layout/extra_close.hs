module Test where
f :: Int -> Int
f x = (x + 1)) -- ERROR: `)`
