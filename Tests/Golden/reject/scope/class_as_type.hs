module Test where
f :: Show -> Int -- ERROR: 
f _ = 1
