module Test where
data S = C { r :: Int } | R { w, h :: Int }
g :: S -> S
g x = x { r = 1, w = 2 } -- ERROR: no constructor
