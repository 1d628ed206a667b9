module Main where
f :: Int -> String
f x = case x of
  0 -> "zero"
  1 -> 'o' -- ERROR: type
  _ -> show
    x
g x = case x of
  True -> 1 :: Int
  _ -> "no" -- ERROR: type
main :: IO ()
main = return ()
