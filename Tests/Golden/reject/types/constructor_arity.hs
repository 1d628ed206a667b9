module Test where
f :: Maybe Int -> Int
f (Just) = 1 -- ERROR: field
f (Just a b) = a -- ERROR: field
f Nothing = 0
