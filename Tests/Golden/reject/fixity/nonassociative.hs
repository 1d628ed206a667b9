module Test where
f :: Bool
f = 1 == 2 == True -- ERROR: cannot mix
g :: Int -> Bool
g x = 0 < x < 10 -- ERROR: cannot mix
