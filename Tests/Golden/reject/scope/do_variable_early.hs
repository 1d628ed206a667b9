module Main where
main :: IO ()
main = do
  print line -- ERROR: not in scope
  line <- getLine
  putStrLn line
