-- Normal forms of Church numerals, by substitution of de Bruijn terms.
module Main where
data Term = V Int | L Term | A Term Term
shift :: Int -> Int -> Term -> Term
shift d c (V n) = V (if n >= c then n + d else n)
shift d c (L t) = L (shift d (c + 1) t)
shift d c (A f x) = A (shift d c f) (shift d c x)
subst :: Int -> Term -> Term -> Term
subst j s (V n) | n == j = s
                | n > j = V (n - 1)
                | otherwise = V n
subst j s (L t) = L (subst (j + 1) (shift 1 0 s) t)
subst j s (A f x) = A (subst j s f) (subst j s x)
normal :: Term -> Term
normal (A f x) = case whnf f of
  L t -> normal (subst 0 x t)
  f' -> A (normal f') (normal x)
normal (L t) = L (normal t)
normal t = t
whnf :: Term -> Term
whnf (A f x) = case whnf f of
  L t -> whnf (subst 0 x t)
  f' -> A f' x
whnf t = t
church :: Int -> Term
church n = L (L (iterate (A (V 1)) (V 0) !! n))
count :: Term -> Int
count (L t) = count t
count (A _ x) = 1 + count x
count (V _) = 0
times :: Term
times = L (L (L (A (V 2) (A (V 1) (V 0)))))
main :: IO ()
main = do
  print (count (normal (A (A times (church 1200)) (church 1200))))
  print (count (normal (A (church 9) (church 4))))
