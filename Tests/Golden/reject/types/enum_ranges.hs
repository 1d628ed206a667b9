module Test where
data T = A | B
f :: [T]
f = [A ..] -- ERROR: no instance `Enum T`
g :: [String]
g = ["a" .. "c"] -- ERROR: no instance
