module Test where
s :: String
s = "a\qb" -- ERROR: escape
