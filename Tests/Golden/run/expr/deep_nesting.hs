module Main where
data E = L Int | P E E | M E E deriving Show
nest :: Int -> E
nest 0 = L 1
nest n = P (nest (n - 1)) (M (L n) (L 2))
eval :: E -> Int
eval (L n) = n
eval (P a b) = eval a + eval b
eval (M a b) = eval a * eval b
main :: IO ()
main = do
  print (eval (nest 100))
  print (length (show (nest 50)))
  print (((((((1, 2), 3), 4), 5), 6), 7), [[[[[[[1]]]]]]])
  print (Just (Just (Just (Just (Left (Right [Nothing, Just (Left 3)] :: Either Int [Maybe (Either Int Bool)]) :: Either (Either Int [Maybe (Either Int Bool)]) ())))))
  print (let a = let b = let c = let d = 4 in d + 1 in c + 1 in b + 1 in a)
  print (if if if True then False else True then 1 > 2 else 2 > 1 then 'a' else 'b')
  print ((\a -> (\b -> (\c -> (\d -> a * b + c * d)))) 1 2 3 4)
  print (case (case (case 1 of 1 -> 2; _ -> 3) of 2 -> 'x'; _ -> 'y') of 'x' -> "ok"; _ -> "bad")
