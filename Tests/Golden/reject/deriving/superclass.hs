module Test where
data T = A | B deriving Ord -- ERROR: Eq
