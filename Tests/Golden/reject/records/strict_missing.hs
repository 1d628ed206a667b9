module Test where
data P = P { a :: !Int, b :: Int }
p :: P
p = P { b = 1 } -- ERROR: strict field
