-- Polymorphic recursion over nested data types: Bush, perfect trees, de Bruijn terms; instances that recurse at bigger types
module Main where

data Bush a = Leaf | Node a (Bush (Bush a))
data Perfect a = Zero a | Succ (Perfect (a, a))
data Term v = Var v | App (Term v) (Term v) | Lam (Term (Maybe v))

instance Show a => Show (Bush a) where
  showsPrec _ Leaf = showChar '.'
  showsPrec d (Node a b) = showParen (d > 10) $ showString "N " . showsPrec 11 a . showChar ' ' . showsPrec 11 b
instance Eq a => Eq (Bush a) where
  Leaf == Leaf = True
  Node a b == Node c d = a == c && b == d
  _ == _ = False
instance Functor Bush where
  fmap _ Leaf = Leaf
  fmap f (Node a b) = Node (f a) (fmap (fmap f) b)
instance Foldable Bush where
  foldMap _ Leaf = mempty
  foldMap f (Node a b) = f a `mappend` foldMap (foldMap f) b

instance Show a => Show (Perfect a) where
  showsPrec d (Zero a) = showsPrec d a
  showsPrec d (Succ p) = showString "S" . showsPrec d p
instance Functor Perfect where
  fmap f (Zero a) = Zero (f a)
  fmap f (Succ p) = Succ (fmap (\(x, y) -> (f x, f y)) p)
instance Foldable Perfect where
  foldr f z (Zero a) = f a z
  foldr f z (Succ p) = foldr (\(x, y) r -> f x (f y r)) z p

instance Functor Term where
  fmap f (Var v) = Var (f v)
  fmap f (App a b) = App (fmap f a) (fmap f b)
  fmap f (Lam b) = Lam (fmap (fmap f) b)
instance Applicative Term where { pure = Var; mf <*> mx = mf >>= \f -> fmap f mx }
instance Monad Term where
  Var v >>= k = k v
  App a b >>= k = App (a >>= k) (b >>= k)
  Lam b >>= k = Lam (b >>= maybe (Var Nothing) (fmap Just . k))

build :: Int -> a -> (a -> a) -> Perfect a
build 0 a _ = Zero a
build n a f = Succ (build (n - 1) (a, f a) (\(_, y) -> (f y, f (f y))))

at :: Int -> Perfect a -> Int -> a
at _ (Zero a) _ = a
at w (Succ p) i = let (x, y) = at (w - 1) p (i `div` 2) in if even i then x else y

bush :: [a] -> Bush a
bush [] = Leaf
bush (x : xs) = Node x (bush (groups xs))
  where groups [] = []
        groups ys = let (a, b) = splitAt 2 ys in bush a : groups b

lam :: Eq v => v -> Term v -> Term v
lam v = Lam . fmap (\w -> if v == w then Nothing else Just w)

whnf :: Term v -> Term v
whnf (App f a) = case whnf f of
  Lam b -> whnf (b >>= maybe a Var)
  f' -> App f' a
whnf t = t

pretty :: [String] -> (v -> String) -> Term v -> String
pretty _ sh (Var v) = sh v
pretty ns sh (App a b) = "(" ++ pretty ns sh a ++ " " ++ pretty ns sh b ++ ")"
pretty (n : ns) sh (Lam b) = "\\" ++ n ++ "." ++ pretty ns (maybe n sh) b
pretty [] _ _ = "?"

main :: IO ()
main = do
  let b = bush "nested"
  print b
  print (sum (fmap fromEnum b), length b, foldr (:) [] b, b == fmap id b, fmap succ b == b)
  let p = build 3 1 (* 3) :: Perfect Int
  print p >> print (fmap negate p) >> print (sum p, maximum p, map (at 3 p) [0, 5, 7])
  let p' = pretty (map pure ['a' ..]) pure
      k = lam 'x' (lam 'y' (Var 'x')); s = lam 'f' (lam 'g' (lam 'x' (App (App (Var 'f') (Var 'x')) (App (Var 'g') (Var 'x')))))
  mapM_ (putStrLn . p') [k, s, whnf (App k (Var 'q')), whnf (App (App (App s k) k) (Var 'z')), whnf (App (App s k) (Var 'w'))]
