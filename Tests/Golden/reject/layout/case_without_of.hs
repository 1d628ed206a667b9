module Test where
f :: Int -> Int
f x = case x { 1 -> 2 } -- ERROR: of
