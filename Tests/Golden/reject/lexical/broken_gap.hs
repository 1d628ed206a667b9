module Test where
s :: String
s = "a \ b" -- ERROR: gap
