module Api where
foreign export ccall f :: Int -> Bool -- ERROR: type
f :: Int -> Int
f x = x
foreign export ccall g :: Double -> IO Double -- ERROR: type
g :: Double -> Double
g x = x
