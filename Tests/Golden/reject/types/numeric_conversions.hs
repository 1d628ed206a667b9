module Test where
f :: Int -> Double
f n = n / 2 -- ERROR: type `Int`
g :: Double -> Int
g x = x + 1 -- ERROR: type `Double`
h :: Int -> Int
h n = sqrt n -- ERROR: no instance `Floating Int`
k :: Int -> Integer
k n = n -- ERROR: type `Int`
m :: Double -> Double
m x = x `mod` 2 -- ERROR: no instance `Integral Double`
avg :: [Double] -> Double
avg xs = sum xs / length xs -- ERROR: type `Int`
