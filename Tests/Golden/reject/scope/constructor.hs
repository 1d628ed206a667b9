module Test where
data T = A | B
f :: T -> Int
f A = 1
f C = 2 -- ERROR: not in scope: data constructor `C`
g :: Maybe Int
g = Some 3 -- ERROR: not in scope: data constructor
