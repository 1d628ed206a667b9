module Api where
-- (GHC leaves this to the C compiler)
foreign export ccall "twice" f :: Int -> Int
foreign export ccall "twice" g :: Int -> Int -- ERROR: exported twice
f, g :: Int -> Int
f x = x
g x = x
foreign export ccall h :: Int -> Int
foreign export ccall "h" f :: Int -> Int -- ERROR: exported twice
h :: Int -> Int
h x = x
