module Api where
data T = MkT Int
foreign export ccall "mk" MkT :: Int -> Int -- ERROR: 
