module Test where
c :: Char
c = 'ab' -- ERROR: character
