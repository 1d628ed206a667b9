module Main where
main :: IO ()
main = do
  print 1
  x <- getLine -- ERROR: last statement
