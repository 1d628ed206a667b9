module Test where
data S = A { f :: Int } | B { f :: Bool } -- ERROR: type
