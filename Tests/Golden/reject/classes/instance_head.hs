module Test where
class C a where c :: a -> Int
instance C (Maybe Int) where c _ = 1 -- ERROR: 
instance C [Char] where c _ = 2 -- ERROR: 
type S = Bool
instance C (a, a) where c _ = 3 -- ERROR: 
