module Test where
f :: Int -> Int
f x = if x > 0 x else 0 -- ERROR: then
