-- Derivatives of expressions, simplified to a fixed point.
module Main where
data Expr = Num Int | Var String | Add Expr Expr | Mul Expr Expr | Pow Expr Int deriving (Eq, Ord, Show)
derive :: String -> Expr -> Expr
derive _ (Num _) = Num 0
derive v (Var w) = Num (if v == w then 1 else 0)
derive v (Add a b) = Add (derive v a) (derive v b)
derive v (Mul a b) = Add (Mul (derive v a) b) (Mul a (derive v b))
derive v (Pow a n) = Mul (Mul (Num n) (Pow a (n - 1))) (derive v a)
step :: Expr -> Expr
step (Add (Num 0) e) = step e
step (Add e (Num 0)) = step e
step (Add (Num a) (Num b)) = Num (a + b)
step (Add a b) | a == b = Mul (Num 2) (step a)
               | otherwise = Add (step a) (step b)
step (Mul (Num 0) _) = Num 0
step (Mul _ (Num 0)) = Num 0
step (Mul (Num 1) e) = step e
step (Mul e (Num 1)) = step e
step (Mul (Num a) (Num b)) = Num (a * b)
step (Mul a b) = Mul (step a) (step b)
step (Pow e 1) = step e
step (Pow _ 0) = Num 1
step (Pow e n) = Pow (step e) n
step e = e
fixed :: Expr -> Expr
fixed e = let e' = step e in if e == e' then e else fixed e'
size :: Expr -> Int
size (Add a b) = 1 + size a + size b
size (Mul a b) = 1 + size a + size b
size (Pow a _) = 1 + size a
size _ = 1
main :: IO ()
main = do
  let base = foldr1 Mul [Add (Pow (Var "x") n) (Mul (Num n) (Var (if even n then "y" else "x"))) | n <- [1 .. 7]]
  print (map size (take 6 (iterate (fixed . derive "x") base)))
