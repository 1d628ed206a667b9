module Main where
main :: IO ()
main = do
  putStr "no newline before"
  print (10 `div` (length "" :: Int))
