module Test where
f :: Int
f = let a = 1 -- ERROR: twice
        a = 2
    in a
