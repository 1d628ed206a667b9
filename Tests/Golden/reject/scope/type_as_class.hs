module Test where
f :: Int a => a -> a -- ERROR: 
f x = x
