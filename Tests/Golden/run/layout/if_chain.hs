module Main where
grade :: Int -> Char
grade n =
  if n >= 90 then 'A' else
  if n >= 80 then 'B' else
  if n >= 70 then 'C'
  else if n >= 60 then 'D'
  else 'F'
sign :: Int -> Int
sign x = if x > 0 then 1 else if x < 0 then -1 else 0
main :: IO ()
main = do
  putStrLn (map grade [95, 85, 75, 65, 55])
  print (map sign [3, -3, 0])
  print $ if True then 1 else 2 + 3
  print $ (if False then 1 else 2) + 3
  print [if x then 'y' else 'n' | x <- [True, False]]
  r <- if grade 95 == 'A'
         then do
           putStrLn "top"
           return 1
         else return 0
  print (r + if r > 0 then 10 else 20)
  let s = if r > 0 then \x -> x + r else \x -> x - r
  print (s 5)
