module Test where
class C a where c :: a -> Int
instance C Int where c _ = 1 -- ERROR: two instances
instance C Bool where c _ = 2
instance C Int where c _ = 3
