module Api where
foreign export f :: Int -> Int -- ERROR: 
f :: Int -> Int
f x = x
