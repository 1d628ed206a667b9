module Main where
main :: IO ()
main = do
  x <- 5 :: Int -- ERROR: 
  y <- getLine
  putStrLn (y + 1) -- ERROR: 
  return ()
f :: Maybe Int
f = do
  x <- Just 1
  y <- [2] -- ERROR: type
  return (x + y)
