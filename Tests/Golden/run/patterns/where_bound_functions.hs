module Main where
-- functions defined by infix equations, with several clauses and guards, locally
data Nat = Z | S Nat deriving (Eq, Show)
plus, times :: Nat -> Nat -> Nat
Z `plus` n = n
S m `plus` n = S (m `plus` n)
times Z _ = Z
times (S m) n = n `plus` times m n
toInt :: Nat -> Int
toInt Z = 0
toInt (S n) = 1 + toInt n
fromInt :: Int -> Nat
fromInt n | n <= 0 = Z
          | otherwise = S (fromInt (n - 1))
infixr 5 +:+
(+:+) :: [a] -> [a] -> [a]
[] +:+ ys = ys
(x : xs) +:+ ys = x : (xs +:+ ys)
((f .> g) n) x | n == (0 :: Int) = x
               | otherwise = g (f x)
main :: IO ()
main = do
  print (toInt (fromInt 6 `times` fromInt 7 `plus` S Z))
  print ([1, 2] +:+ [3] +:+ [])
  print (((+ 1) .> (* 2)) 1 5, ((+ 1) .> (* 2)) 0 5)
  let [] =:= [] = True
      (x : xs) =:= (y : ys) | x == y = xs =:= ys
      _ =:= _ = False
      n ? d | d == 0 = Nothing
            | otherwise = Just (n `div` d)
      0 & _ = 0
      a & b = a + ((a - 1) & b) * b
  print ("abc" =:= "abc", "abc" =:= "abd", 7 ? 2, 1 ? 0, 3 & 2)
