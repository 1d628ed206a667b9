module Test where
data S = C { r :: Int } | R { w, h :: Int }
s :: S
s = C { w = 1 } -- ERROR: no field `w`
f :: S -> Int
f C { h = x } = x -- ERROR: no field `h`
