module Test where
data P = P { name :: String, age :: Int }
p :: P
p = P { name = "x", agee = 1 } -- ERROR: agee
f :: P -> P
f q = q { nme = "y" } -- ERROR: nme
g :: P -> Int
g P { size = n } = n -- ERROR: size
