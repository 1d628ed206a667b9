module Test where
f :: Maybe -> Int -- ERROR: kind
f _ = 1
g :: Int Int -> Int -- ERROR: 
g _ = 1
data T f = T (f Int)
h :: T Bool -> Int -- ERROR: kind
h _ = 1
type P = Either Int
k :: P -> Int -- ERROR: kind
k _ = 2
class C f where c :: f a -> a
instance C Int where c = undefined -- ERROR: kind
data Nested = Nested (Maybe !Int) -- ERROR: a strictness mark can only stand before the type of a constructor
