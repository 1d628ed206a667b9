module Test where
f :: a -> a
f x = not x -- ERROR: type
g :: Monad m => m Int
g = Just 3 -- ERROR: type
h :: Num a => a
h = length "x" -- ERROR: type
