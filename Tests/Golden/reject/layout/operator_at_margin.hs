module Test where
f :: Int
f = 1
+ 2 -- ERROR: 
