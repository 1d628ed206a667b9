module Test where
data T = T
instance T Int where -- ERROR: no class
instance Maybe T where -- ERROR: no class
