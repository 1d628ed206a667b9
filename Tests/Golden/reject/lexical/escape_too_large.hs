module Test where
s :: Char
s = '\1114112' -- ERROR: escape
