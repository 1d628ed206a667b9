module Test where
data T = T
instance Show T where
  show T = 5 -- ERROR: 
class C a where
  c :: a -> Int
instance C Bool where
  c x = x -- ERROR: type `Bool`
instance C Char where
  c = 'x' -- ERROR: 
