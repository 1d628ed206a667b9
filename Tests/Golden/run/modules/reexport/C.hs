module C (Cls (..)) where
class Cls a where
  method :: a -> String
  method _ = "none"
  defaulted :: a -> Int
  defaulted _ = 42
instance Cls Int where method n = "int" ++ show n
instance Cls Bool
instance Cls Char
