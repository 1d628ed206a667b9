module Main where
main :: IO ()
main = do
  x = 5 -- ERROR: 
  print 5
