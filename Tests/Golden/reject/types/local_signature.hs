module Test where
f :: a -> [a]
f x = g
  where
    g :: [a]
    g = [x] -- ERROR: type
