module Main where
main :: IO ()
main = do
  n <- length getLine -- ERROR: 
  print n
f :: IO Int
f = getLine -- ERROR: type
g :: IO Int
g = 5 -- ERROR: 
