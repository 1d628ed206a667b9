module Test where
data T a a = T a -- ERROR: twice
