module Test where
data P = P { name :: String }
p :: P
p = P { name = "a", name = "b" } -- ERROR: twice
f :: P -> P
f q = q { name = "a", name = "b" } -- ERROR: twice
