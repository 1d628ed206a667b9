module Test where
f :: Int -> Int
f 'c' = 1 -- ERROR: type `Char`
f "s" = 2 -- ERROR: type
f (Just x) = x -- ERROR: type
g :: Bool -> Int
g x = case x of
  True -> 1
  1 -> 2 -- ERROR: literal
