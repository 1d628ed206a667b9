module Test where
class C a
data T = A deriving C -- ERROR: cannot be derived
data U = U deriving Num -- ERROR: cannot be derived
