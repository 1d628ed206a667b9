module Test where
x :: [Char]
x = ['a, 'b'] -- ERROR: 
