module Api where
-- (GHC leaves the second and third to the C compiler)
foreign export ccall f' :: Int -> Int -- ERROR: C identifier
f' :: Int -> Int
f' x = x
foreign export ccall "has space" g :: Int -> Int -- ERROR: C name
g :: Int -> Int
g x = x
foreign export ccall "while" h :: Int -> Int -- ERROR: keyword of C
h :: Int -> Int
h x = x
foreign export ccall (+++) :: Int -> Int -> Int -- ERROR: C identifier
(+++) :: Int -> Int -> Int
a +++ b = a + b
