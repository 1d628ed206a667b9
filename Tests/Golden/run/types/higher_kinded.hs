module Main where
newtype Fix f = Fix (f (Fix f))
newtype Compose f g a = Compose { getCompose :: f (g a) }
data ListF e r = NilF | ConsF e r
data ExprF r = Num Int | Add r r | Mul r r | Neg r
newtype Const' a b = Const' { getConst' :: a }
newtype Identity' a = Identity' { runIdentity' :: a }
data Rose f a = Rose a (f (Rose f a))
data Free f a = Pure a | Free (f (Free f a))
instance Functor (ListF e) where
  fmap _ NilF = NilF
  fmap f (ConsF e r) = ConsF e (f r)
instance Functor ExprF where
  fmap _ (Num n) = Num n
  fmap f (Add a b) = Add (f a) (f b)
  fmap f (Mul a b) = Mul (f a) (f b)
  fmap f (Neg a) = Neg (f a)
instance (Functor f, Functor g) => Functor (Compose f g) where
  fmap f (Compose x) = Compose (fmap (fmap f) x)
instance Functor f => Functor (Rose f) where
  fmap f (Rose a rs) = Rose (f a) (fmap (fmap f) rs)
instance Functor (Const' a) where fmap _ (Const' a) = Const' a
instance Functor Identity' where fmap f (Identity' a) = Identity' (f a)
instance Functor f => Functor (Free f) where
  fmap f (Pure a) = Pure (f a)
  fmap f (Free x) = Free (fmap (fmap f) x)
instance Functor f => Applicative (Free f) where
  pure = Pure
  Pure f <*> x = fmap f x
  Free g <*> x = Free (fmap (<*> x) g)
instance Functor f => Monad (Free f) where
  Pure a >>= k = k a
  Free x >>= k = Free (fmap (>>= k) x)
cata :: Functor f => (f a -> a) -> Fix f -> a
cata alg (Fix x) = alg (fmap (cata alg) x)
ana :: Functor f => (a -> f a) -> a -> Fix f
ana co = Fix . fmap (ana co) . co
para :: Functor f => (f (Fix f, a) -> a) -> Fix f -> a
para alg (Fix x) = alg (fmap (\t -> (t, para alg t)) x)
sumAlg :: ListF Int Int -> Int
sumAlg NilF = 0
sumAlg (ConsF a b) = a + b
eval :: ExprF Int -> Int
eval (Num n) = n
eval (Add a b) = a + b
eval (Mul a b) = a * b
eval (Neg a) = negate a
render :: ExprF String -> String
render (Num n) = show n
render (Add a b) = "(" ++ a ++ " + " ++ b ++ ")"
render (Mul a b) = a ++ " * " ++ b
render (Neg a) = "-" ++ a
over :: ((a -> Identity' b) -> s -> Identity' t) -> (a -> b) -> s -> t
over l f = runIdentity' . l (Identity' . f)
view :: ((a -> Const' a b) -> s -> Const' a t) -> s -> a
view l = getConst' . l Const'
_1 :: Functor f => (a -> f b) -> (a, c) -> f (b, c)
_1 f (a, c) = fmap (\b -> (b, c)) (f a)
_2 :: Functor f => (a -> f b) -> (c, a) -> f (c, b)
_2 f (c, a) = fmap ((,) c) (f a)
data Cmd k = Say String k | Ask (String -> k)
instance Functor Cmd where
  fmap f (Say s k) = Say s (f k)
  fmap f (Ask g) = Ask (f . g)
runPure :: [String] -> Free Cmd a -> ([String], a)
runPure _ (Pure a) = ([], a)
runPure ins (Free (Say s k)) = let (o, a) = runPure ins k in (s : o, a)
runPure (i : ins) (Free (Ask g)) = runPure ins (g i)
runPure [] (Free (Ask g)) = runPure [] (g "")
main :: IO ()
main = do
  print (cata sumAlg (ana (\n -> if n == 0 then NilF else ConsF n (n - 1)) 10))
  let e = Fix (Add (Fix (Mul (Fix (Num 3)) (Fix (Num 4)))) (Fix (Neg (Fix (Num 5)))))
  print (cata eval e)
  putStrLn (cata render e)
  print (para (\x -> case x of { NilF -> [[]]; ConsF e (t, r) -> let k = cata sumAlg t in (e : [k]) : r }) (ana (\n -> if n > 3 then NilF else ConsF n (n + 1)) 1))
  print (getCompose (fmap (+ 1) (Compose [Just 1, Nothing])))
  let Rose a [Rose b _, _] = fmap show (Rose 1 [Rose 2 [], Rose 3 []]) in putStrLn (a ++ b)
  print (over (_1 . _2) (+ 1) ((1, 2), 3), view (_2 . _1) (1, ('x', 2)))
  let say s = Free (Say s (Pure ())); ask = Free (Ask Pure)
  print (runPure ["Ann", "42"] (do { say "name?"; n <- ask; say ("hi " ++ n); a <- ask; return (length n + read a) }))
