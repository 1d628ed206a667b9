module Api where
foreign export ccall safe f :: Int -> Int -- ERROR: 
f :: Int -> Int
f x = x
