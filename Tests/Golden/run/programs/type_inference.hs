-- Hindley and Milner's inference for a small language, with let polymorphism and an occurs check.
module Main where
import Control.Monad (foldM, replicateM)
import Data.List (nub, union, (\\))
import Data.Maybe (fromMaybe)

infixr 4 :->
data Type = TVar Int | TInt | TBool | Type :-> Type | TList Type deriving (Eq)
data Scheme = Forall [Int] Type
data Expr = Var String | App Expr Expr | Lam String Expr | Let String Expr Expr | Rec String Expr Expr | I Int | B Bool | If Expr Expr Expr

instance Show Type where
  showsPrec _ (TVar n) = showString (names !! n)
    where names = [c : s | s <- "" : map show [1 :: Int ..], c <- ['a' .. 'z']]
  showsPrec _ TInt = showString "Int"
  showsPrec _ TBool = showString "Bool"
  showsPrec d (a :-> b) = showParen (d > 4) (showsPrec 5 a . showString " -> " . showsPrec 4 b)
  showsPrec _ (TList t) = showChar '[' . shows t . showChar ']'

type Subst = [(Int, Type)]

newtype Infer a = Infer { runInfer :: Int -> Either String (a, Int) }
instance Functor Infer where fmap f m = m >>= return . f
instance Applicative Infer where
  pure x = Infer (\n -> Right (x, n))
  f <*> x = do { g <- f; y <- x; return (g y) }
instance Monad Infer where
  m >>= f = Infer (\n -> runInfer m n >>= \(x, n') -> runInfer (f x) n')

failure :: String -> Infer a
failure s = Infer (const (Left s))
fresh :: Infer Type
fresh = Infer (\n -> Right (TVar n, n + 1))

apply :: Subst -> Type -> Type
apply s t@(TVar n) = fromMaybe t (lookup n s)
apply s (a :-> b) = apply s a :-> apply s b
apply s (TList t) = TList (apply s t)
apply _ t = t

free :: Type -> [Int]
free (TVar n) = [n]
free (a :-> b) = free a `union` free b
free (TList t) = free t
free _ = []

after :: Subst -> Subst -> Subst
s2 `after` s1 = [(v, apply s2 t) | (v, t) <- s1] ++ s2

unify :: Type -> Type -> Infer Subst
unify (TVar n) t = bind n t
unify t (TVar n) = bind n t
unify (a :-> b) (c :-> d) = do
  s1 <- unify a c
  s2 <- unify (apply s1 b) (apply s1 d)
  return (s2 `after` s1)
unify (TList a) (TList b) = unify a b
unify a b | a == b = return []
          | otherwise = failure ("cannot match " ++ show (tidy a) ++ " with " ++ show (tidy b))

bind :: Int -> Type -> Infer Subst
bind n t | t == TVar n = return []
         | n `elem` free t = failure "infinite type"
         | otherwise = return [(n, t)]

type Env = [(String, Scheme)]

applyEnv :: Subst -> Env -> Env
applyEnv s env = [(x, Forall vs (apply (filter ((`notElem` vs) . fst) s) t)) | (x, Forall vs t) <- env]

generalize :: Env -> Type -> Scheme
generalize env t = Forall (free t \\ nub (concat [free u \\ vs | (_, Forall vs u) <- env])) t

instantiate :: Scheme -> Infer Type
instantiate (Forall vs t) = do
  ts <- replicateM (length vs) fresh
  return (apply (zip vs ts) t)

infer :: Env -> Expr -> Infer (Subst, Type)
infer env (Var x) = maybe (failure ("not in scope: " ++ x)) (fmap ((,) []) . instantiate) (lookup x env)
infer _ (I _) = return ([], TInt)
infer _ (B _) = return ([], TBool)
infer env (Lam x b) = do
  a <- fresh
  (s, t) <- infer ((x, Forall [] a) : env) b
  return (s, apply s a :-> t)
infer env (App f x) = do
  (s1, tf) <- infer env f
  (s2, tx) <- infer (applyEnv s1 env) x
  r <- fresh
  s3 <- unify (apply s2 tf) (tx :-> r)
  return (s3 `after` s2 `after` s1, apply s3 r)
infer env (Let x e b) = do
  (s1, t) <- infer env e
  let env' = applyEnv s1 env
  (s2, u) <- infer ((x, generalize env' t) : env') b
  return (s2 `after` s1, u)
infer env (Rec x e b) = do
  a <- fresh
  (s1, t) <- infer ((x, Forall [] a) : env) e
  s2 <- unify (apply s1 a) t
  let s = s2 `after` s1
      env' = applyEnv s env
  (s3, u) <- infer ((x, generalize env' (apply s2 t)) : env') b
  return (s3 `after` s, u)
infer env (If c a b) = do
  (s1, t) <- infer env c
  s2 <- unify t TBool
  (s, ta) <- step (s2 `after` s1) a
  (s', tb) <- step s b
  s'' <- unify (apply s' ta) tb
  return (s'' `after` s', apply s'' tb)
  where step s e = do { (s', t) <- infer (applyEnv s env) e; return (s' `after` s, t) }

tidy :: Type -> Type
tidy t = apply (zip (free t) (map TVar [0 ..])) t

prelude :: Env
prelude =
  [ ("plus", Forall [] (TInt :-> TInt :-> TInt)), ("less", Forall [] (TInt :-> TInt :-> TBool))
  , ("nil", Forall [0] (TList (TVar 0))), ("cons", Forall [0] (TVar 0 :-> TList (TVar 0) :-> TList (TVar 0)))
  , ("null", Forall [0] (TList (TVar 0) :-> TBool)), ("head", Forall [0] (TList (TVar 0) :-> TVar 0))
  , ("tail", Forall [0] (TList (TVar 0) :-> TList (TVar 0))) ]

app :: String -> [Expr] -> Expr
app f = foldl App (Var f)

main :: IO ()
main = do
  mapM_ (\(n, e) -> putStrLn (n ++ " : " ++ either ("error, " ++) (show . tidy . snd . fst) (runInfer (infer prelude e) 100)))
    [ ("identity", Lam "x" (Var "x"))
    , ("compose", compose)
    , ("twice", Let "twice" (Lam "f" (Lam "x" (App (Var "f") (app "f" [Var "x"])))) (App (Var "twice") (Var "twice")))
    , ("poly", Let "i" (Lam "x" (Var "x")) (If (app "i" [B True]) (app "i" [I 1]) (I 2)))
    , ("mono", App (Lam "i" (If (app "i" [B True]) (app "i" [I 1]) (I 2))) (Lam "x" (Var "x")))
    , ("omega", Lam "x" (App (Var "x") (Var "x")))
    , ("map", Rec "map" (Lam "f" (Lam "xs" (If (app "null" [Var "xs"]) (Var "nil")
        (app "cons" [app "f" [app "head" [Var "xs"]], app "map" [Var "f", app "tail" [Var "xs"]]])))) (Var "map"))
    , ("foldr", Rec "go" (Lam "f" (Lam "z" (Lam "xs" (If (app "null" [Var "xs"]) (Var "z")
        (app "f" [app "head" [Var "xs"], app "go" [Var "f", Var "z", app "tail" [Var "xs"]]]))))) (Var "go"))
    , ("bad", app "plus" [I 1, B False])
    , ("scope", app "plus" [Var "y"]) ]
  print =<< foldM (\n t -> print t >> return (n + length (free t))) 0 [TVar 27 :-> TList (TInt :-> TVar 0), (TInt :-> TBool) :-> TBool]
  where compose = Lam "f" (Lam "g" (Lam "x" (App (Var "f") (app "g" [Var "x"]))))
