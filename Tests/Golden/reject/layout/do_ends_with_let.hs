module Main where
main :: IO ()
main = do
  print 1
  let x = 2 -- ERROR: last statement
