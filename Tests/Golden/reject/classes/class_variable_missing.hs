module Test where
class C a where
  c :: a -> Int
  d :: Int -- ERROR: 
