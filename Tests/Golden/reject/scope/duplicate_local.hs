module Test where
f :: Int
f = let a = 1
        a = 2 -- ERROR: twice
    in a
