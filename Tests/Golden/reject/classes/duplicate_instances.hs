module Test where
class C a where c :: a -> Int
instance C Int where c _ = 1
instance C Bool where c _ = 2
instance C Int where c _ = 3 -- ERROR: two instances
