module Main where
main :: IO ()
main = do
  print (head [1])
  Just x <- return (lookup 3 [(1, 'a')])
  print x
