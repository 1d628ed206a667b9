module Test where
data P = P { name :: String, age :: Int }
p :: P
p = P { name = 'x' -- ERROR: type `Char`
      , age = "1" } -- ERROR: type
f :: P -> P
f q = q { age = True } -- ERROR: type `Bool`
g :: P -> Int
g q = name q -- ERROR: type
