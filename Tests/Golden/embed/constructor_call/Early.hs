module Early where
foreign export ccall early :: Int -> Int
early :: Int -> Int
early n = length (filter even [1 .. n])
