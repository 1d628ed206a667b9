module Test where
data T = A Int | B deriving Enum -- ERROR: cannot derive
data U = U Int | V deriving Bounded -- ERROR: cannot derive
