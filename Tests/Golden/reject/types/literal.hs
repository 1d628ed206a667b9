module Test where
x :: Bool
x = 5 -- ERROR: literal `5`
y :: String
y = 3 -- ERROR: literal `3`
z :: Int
z = 2.5 -- ERROR: literal `2.5`
