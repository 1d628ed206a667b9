module Test where
c :: Char
c = '\&' -- ERROR: 
