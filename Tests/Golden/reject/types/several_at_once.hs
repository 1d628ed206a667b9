module Test where
-- the errors of independent declarations are all reported, and nothing follows from them
broken1 :: Int
broken1 = "a" -- ERROR: type
fine :: Int
fine = broken1 + broken2
broken2 :: Int
broken2 = True && 'c' -- ERROR: type
alsoFine :: [Int]
alsoFine = map (+ fine) [length True, 2] -- ERROR: Bool
