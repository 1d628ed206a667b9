module Test where
f :: (Bool, Char)
f = (\g -> (g True, g 'c')) id -- ERROR: type
