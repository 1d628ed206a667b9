-- A small Prolog: unification, backtracking by lists.
module Main where
import qualified Data.Map as M
import Data.Maybe (fromMaybe)
data Term = Var String Int | Fun String [Term] deriving (Eq, Show)
type Subst = M.Map (String, Int) Term
data Clause = Term :- [Term]
walk :: Subst -> Term -> Term
walk s t@(Var x i) = maybe t (walk s) (M.lookup (x, i) s)
walk _ t = t
unify :: Term -> Term -> Subst -> Maybe Subst
unify a b s = case (walk s a, walk s b) of
  (Var x i, Var y j) | x == y && i == j -> Just s
  (Var x i, t) -> Just (M.insert (x, i) t s)
  (t, Var x i) -> Just (M.insert (x, i) t s)
  (Fun f as, Fun g bs) | f == g && length as == length bs -> foldr (\(x, y) k st -> unify x y st >>= k) Just (zip as bs) s
                       | otherwise -> Nothing
rename :: Int -> Term -> Term
rename n (Var x _) = Var x n
rename n (Fun f ts) = Fun f (map (rename n) ts)
solve :: [Clause] -> Int -> [Term] -> Subst -> [Subst]
solve _ _ [] s = [s]
solve db n (g : gs) s = concat [ solve db (n + 1) (map (rename n) body ++ gs) s'
                               | h :- body <- db, Just s' <- [unify g (rename n h) s] ]
resolve :: Subst -> Term -> Term
resolve s t = case walk s t of
  Fun f ts -> Fun f (map (resolve s) ts)
  v -> v
list :: [Term] -> Term
list = foldr (\x xs -> Fun "cons" [x, xs]) (Fun "nil" [])
v :: String -> Term
v x = Var x 0
db :: [Clause]
db = [ Fun "app" [Fun "nil" [], v "Y", v "Y"] :- []
     , Fun "app" [Fun "cons" [v "H", v "T"], v "Y", Fun "cons" [v "H", v "R"]] :- [Fun "app" [v "T", v "Y", v "R"]]
     , Fun "rev" [Fun "nil" [], Fun "nil" []] :- []
     , Fun "rev" [Fun "cons" [v "H", v "T"], v "R"] :- [Fun "rev" [v "T", v "S"], Fun "app" [v "S", list [v "H"], v "R"]]
     , Fun "sel" [v "X", Fun "cons" [v "X", v "T"], v "T"] :- []
     , Fun "sel" [v "X", Fun "cons" [v "H", v "T"], Fun "cons" [v "H", v "R"]] :- [Fun "sel" [v "X", v "T", v "R"]]
     , Fun "perm" [Fun "nil" [], Fun "nil" []] :- []
     , Fun "perm" [v "L", Fun "cons" [v "H", v "T"]] :- [Fun "sel" [v "H", v "L", v "R"], Fun "perm" [v "R", v "T"]] ]
main :: IO ()
main = do
  let atoms n = list [ Fun ("a" ++ show i) [] | i <- [1 .. n :: Int] ]
  print (length (solve db 1 [Fun "perm" [atoms 7, v "P"]] M.empty))
  let s = head (solve db 1 [Fun "rev" [atoms 60, v "R"]] M.empty)
  putStrLn (take 60 (show (resolve s (v "R"))))
  print (length (solve db 1 [Fun "app" [v "A", v "B", atoms 120]] M.empty))
