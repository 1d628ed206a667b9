module Api where
foreign import jvm "x" c1 :: Int -> Int -- ERROR: jvm
foreign export dotnet f :: Int -> Int -- ERROR: dotnet
f :: Int -> Int
f x = x
