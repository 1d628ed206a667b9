module Main where
data T = A Int | B T T | C { name :: String, kids :: [T] }
f :: T -> Int
f t = case t of
  A n -> n
  B l r ->
    case l of
      A 0 -> 100
      A n | n > 5 -> case r of
                       A m -> m
                       _ -> -1
          | otherwise -> 7
      B _ _ -> f l + f r
      _ -> 0
  C { kids = [] } -> 1
  C { name = 'x' : _, kids = k : _ } -> f k * 2
  C n ks -> length n + sum (map f ks)
g :: Int -> String
g x = case x of { 1 -> "one" ; 2 -> "two"
  ; _ | x > 100 -> "big" | x < 0 -> "neg"
      | otherwise -> case x `mod` 2 of 0 -> "even"
                                       _ -> "odd" }
main :: IO ()
main = do
  print (map f [A 3, B (A 0) (A 1), B (A 6) (A 9), B (A 6) (B (A 1) (A 2)), B (A 1) (A 2), B (B (A 0) (A 1)) (A 4)])
  print (map f [C "" [], C "xy" [A 4], C "ab" [A 1, A 2], B (C "" []) (A 1)])
  print (map g [1, 2, 101, -1, 4, 5])
  case 'x' of
    'y' -> putStrLn "no"
    c | c == 'x' -> putStrLn "guard"
      | otherwise -> return ()
  case () of
    _ | False -> putStrLn "never"
      | 1 > (2 :: Int) -> putStrLn "never"
    () -> putStrLn "fell through"
