module Test where
data T a = T a b -- ERROR: type variable `b`
type S = [c] -- ERROR: type variable `c`
newtype N f = N (f x) -- ERROR: type variable `x`
