module Test where
data T = T
instance Show T where
  show T = "a" -- ERROR: twice
  showList _ s = s
  show T = "b"
