-- Propositional formulas to clauses: parsing, rewriting, lists as sets, with most candidates left out.
module Main where
import Data.List
data Formula = Sym Char | Not Formula | And Formula Formula | Or Formula Formula | Imp Formula Formula | Eqv Formula Formula deriving (Eq, Ord, Show)
parse :: String -> Formula
parse s = let (f, _) = eqv (filter (/= ' ') s) in f
eqv s = chain '=' Eqv imp s
imp s = chain '>' Imp orr s
orr s = chain '|' Or andd s
andd s = chain '&' And atom s
chain c k sub s = case sub s of
  (f, d:r) | d == c -> let (g, r') = chain c k sub r in (k f g, r')
  x -> x
atom ('~':r) = let (f, r') = atom r in (Not f, r')
atom ('(':r) = let (f, _:r') = eqv r in (f, r')
atom (c:r) = (Sym c, r)
atom [] = error "atom"
elimE (Eqv a b) = let a' = elimE a; b' = elimE b in And (Or (Not a') b') (Or (Not b') a')
elimE (Imp a b) = Or (Not (elimE a)) (elimE b)
elimE (Or a b) = Or (elimE a) (elimE b)
elimE (And a b) = And (elimE a) (elimE b)
elimE (Not a) = Not (elimE a)
elimE f = f
neg (Not (Not p)) = neg p
neg (Not (And a b)) = Or (neg (Not a)) (neg (Not b))
neg (Not (Or a b)) = And (neg (Not a)) (neg (Not b))
neg (And a b) = And (neg a) (neg b)
neg (Or a b) = Or (neg a) (neg b)
neg f = f
dist (Or a b) = d (dist a) (dist b)
  where d (And p q) r = And (d p r) (d q r)
        d p (And q r) = And (d p q) (d p r)
        d p q = Or p q
dist (And a b) = And (dist a) (dist b)
dist f = f
clauses f = filter (not . taut) (map clause (conjs f))
conjs (And a b) = conjs a ++ conjs b
conjs f = [f]
clause f = go f ([], [])
  where go (Or a b) x = go a (go b x)
        go (Sym c) (p, n) = (ins c p, n)
        go (Not (Sym c)) (p, n) = (p, ins c n)
        go _ _ = error "clause"
        ins c [] = [c]
        ins c xs@(y:ys) | c < y = c : xs | c > y = y : ins c ys | otherwise = xs
taut (p, n) = any (`elem` n) p
uniq = foldr (\x acc -> if x `elem` acc then acc else x : acc) []
simp cs = [c | c <- cs, not (any (sub c) cs)]
  where sub c@(p, n) d@(p', n') = c /= d && all (`elem` p) p' && all (`elem` n) n'
run = uniq . clauses . dist . neg . elimE . parse
main = do
  let fs = ["(a = a = a) = (a = a = a) = (a = a = a) = (a = a = a)", "(a=b=c)=(d=e)", "(p & q > r) = (p > (q > r))", "(a|b|c) & (d = e) > (f & ~g = a)", "(a=b)=(c=d)=(e=f)"]
  mapM_ (\f -> let cs = run f in print (length cs, length (simp cs))) fs
  print (length (concatMap fst (run "(a=b=c)=(d=e=f)")))
