module Test where
f :: a -> b
f x = x -- ERROR: rigid
g :: a -> a
g x = x + 1 -- ERROR: no instance `Num a`
h :: [a] -> a
h _ = 'c' -- ERROR: type
k :: (a, b) -> (b, a)
k (x, y) = (x, y) -- ERROR: 
