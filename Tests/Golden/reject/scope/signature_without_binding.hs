module Test where
f :: Int -> Int -- ERROR: lacks a binding
g :: Int
g = h
  where
    h :: Int
    h = 1
    k :: Int -- ERROR: lacks a binding
