module Test where
xs :: [Int]
xs = [x | y <- [x], x <- [1, 2]] -- ERROR: not in scope
