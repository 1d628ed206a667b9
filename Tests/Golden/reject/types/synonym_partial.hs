module Test where
type Pair a b = (a, b)
f :: Maybe (Pair Int) -> Int -- ERROR: all its
f _ = 1
