module Test where
infixl 5 <+
infixr 5 +>
(<+), (+>) :: Int -> Int -> Int
a <+ b = a
a +> b = b
f :: Int
f = 1 <+ 2 +> 3 -- ERROR: cannot mix
