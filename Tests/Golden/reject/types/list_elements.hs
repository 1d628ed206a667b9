module Test where
xs :: [Int]
xs = [1, 2, 'c'] -- ERROR: type `Char`
ys :: [Bool]
ys = True : False -- ERROR: type `Bool`
zs :: [Int]
zs = [1, 2] : [3] -- ERROR: 
