module Main where
main :: IO ()
main = do
  putStrLn "lines end in CR LF"
  let x = 1
      y = 2
  print (x + y)
  putStrLn "gap \
     \works"
