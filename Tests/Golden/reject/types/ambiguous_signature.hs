module Test where
f :: Show a => Int -> Int -- ERROR: ambiguous
f x = x
