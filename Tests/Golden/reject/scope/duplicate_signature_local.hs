module Test where
f :: Int -> Int
f x = g x
  where
    g :: Int -> Int -- ERROR: two type signatures
    g :: Int -> Int
    g y = y
