module Test where
data T = T
instance Show T where
  show T = "a"
  showList _ s = s
  show T = "b" -- ERROR: twice
