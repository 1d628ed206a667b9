-- Hindley-Milner with substitutions in a hand-written state-and-error monad and type class records.
module Main where
import qualified Data.Map as Map
import Control.Monad (replicateM, foldM)
data Type = TVar Int | TCon String | Type :-> Type deriving (Eq)
infixr 5 :->
instance Show Type where
  showsPrec _ (TVar n) = showString ("t" ++ show n)
  showsPrec _ (TCon c) = showString c
  showsPrec d (a :-> b) = showParen (d > 5) (showsPrec 6 a . showString " -> " . showsPrec 5 b)
data Scheme = Forall [Int] Type
data Expr = Var String | App Expr Expr | Lam String Expr | Let String Expr Expr | Lit Int
newtype Infer a = Infer { runInfer :: (Int, Map.Map Int Type) -> Either String (a, (Int, Map.Map Int Type)) }
instance Functor Infer where fmap f m = m >>= return . f
instance Applicative Infer where { pure a = Infer (\s -> Right (a, s)); mf <*> mx = mf >>= \f -> fmap f mx }
instance Monad Infer where m >>= k = Infer (\s -> case runInfer m s of { Left e -> Left e; Right (a, s') -> runInfer (k a) s' })
fresh :: Infer Type
fresh = Infer (\(n, s) -> Right (TVar n, (n + 1, s)))
failWith :: String -> Infer a
failWith e = Infer (const (Left e))
prune :: Type -> Infer Type
prune t@(TVar n) = Infer (\st@(_, s) -> Right (go s t, st))
  where go s u@(TVar k) = maybe u (go s) (Map.lookup k s)
        go _ u = u
prune t = return t
zonk :: Type -> Infer Type
zonk t = prune t >>= \u -> case u of { a :-> b -> do { x <- zonk a; y <- zonk b; return (x :-> y) }; _ -> return u }
bind :: Int -> Type -> Infer ()
bind n t = do
  z <- zonk t
  if z == TVar n then return () else if n `elem` vars z then failWith "occurs" else Infer (\(k, s) -> Right ((), (k, Map.insert n z s)))
vars :: Type -> [Int]
vars (TVar n) = [n]
vars (TCon _) = []
vars (a :-> b) = vars a ++ vars b
unify :: Type -> Type -> Infer ()
unify a b = do
  x <- prune a
  y <- prune b
  case (x, y) of
    (TVar n, _) -> bind n y
    (_, TVar n) -> bind n x
    (TCon c, TCon d) | c == d -> return ()
    (p :-> q, r :-> s) -> unify p r >> unify q s
    _ -> failWith ("mismatch " ++ show x ++ " " ++ show y)
inst :: Scheme -> Infer Type
inst (Forall ns t) = do
  fs <- mapM (const fresh) ns
  let m = Map.fromList (zip ns fs)
      go u@(TVar n) = Map.findWithDefault u n m
      go (p :-> q) = go p :-> go q
      go u = u
  return (go t)
infer :: Map.Map String Scheme -> Expr -> Infer Type
infer _ (Lit _) = return (TCon "Int")
infer env (Var x) = maybe (failWith ("unbound " ++ x)) inst (Map.lookup x env)
infer env (Lam x e) = do { t <- fresh; r <- infer (Map.insert x (Forall [] t) env) e; return (t :-> r) }
infer env (App f a) = do { tf <- infer env f; ta <- infer env a; r <- fresh; unify tf (ta :-> r); return r }
infer env (Let x e b) = do
  t <- infer env e >>= zonk
  envVars <- fmap concat (mapM (\(Forall ns u) -> fmap (filter (`notElem` ns) . vars) (zonk u)) (Map.elems env))
  let ns = unique [ n | n <- vars t, n `notElem` envVars ]
  infer (Map.insert x (Forall ns t) env) b
unique :: Eq a => [a] -> [a]
unique = foldr (\x r -> x : filter (/= x) r) []
lam2 :: String -> String -> Expr -> Expr
lam2 a b = Lam a . Lam b
prog :: Int -> Expr
prog 0 = App (Var "id") (Lit 1)
prog n = Let ("f" ++ show n) (lam2 "x" "y" (App (Var "x") (App (Var "id") (Var "y")))) (Let ("g" ++ show n) (Lam "z" (App (App (Var ("f" ++ show n)) (Var "id")) (Var "z"))) (App (Var ("g" ++ show n)) (prog (n - 1))))
main :: IO ()
main = do
  let env = Map.fromList [("id", Forall [0] (TVar 0 :-> TVar 0)), ("const", Forall [0, 1] (TVar 0 :-> TVar 1 :-> TVar 0))]
      t n = fmap fst (runInfer (infer env (prog n) >>= zonk) (2, Map.empty))
  print (t 240)
  print (t 350)
  print (fmap fst (runInfer (infer env (Lam "x" (App (Var "x") (Var "x")))) (2, Map.empty)))
