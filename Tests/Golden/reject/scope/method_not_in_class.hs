module Test where
data T = T
instance Show T where
  show T = "T"
  shw T = "T" -- ERROR: not a method
instance Eq T where
  compare _ _ = EQ -- ERROR: not a method
