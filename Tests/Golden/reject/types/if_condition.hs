module Test where
f :: Int -> Int
f x | x = 1 -- ERROR: type `Int`
    | otherwise = 2
g :: [Int]
g = [y | y <- 5] -- ERROR: 
h :: [Int]
h = [y | y <- [1], y + 1] -- ERROR: 
