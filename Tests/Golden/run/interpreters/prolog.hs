-- Horn clauses: terms with operators, unification with occurs check, backtracking by lazy lists, naive arithmetic.
module Main where

import Data.Char
import Data.List (intercalate, nub)
import Data.Maybe (fromMaybe)

data Term = Var String Int | Fn String [Term] deriving (Eq, Ord)

instance Show Term where
  showsPrec d t = case t of
    Var n 0 -> showString n
    Var n k -> showString n . showChar '_' . shows k
    Fn f [] -> showString f
    Fn "." [_, _] -> showChar '[' . list t . showChar ']'
    Fn f [a, b] | Just p <- lookup f ops -> showParen (d > p) $ showsPrec p a . showString f . showsPrec (p + 1) b
    Fn f as -> showString f . showParen True (foldr1 (\x y -> x . showChar ',' . y) (map shows as))
    where
      list (Fn "." [h, r]) = shows h . case r of
        Fn "[]" [] -> id
        Fn "." _ -> showChar ',' . list r
        _ -> showChar '|' . shows r
      list x = shows x

ops :: [(String, Int)]
ops = [("=", 2), ("<", 2), ("is", 2), ("+", 4), ("-", 4), ("*", 5)]

type Clause = (Term, [Term])

-- A reader that gives up with `error`: the programs are part of this file.
clauses :: String -> [Clause]
clauses s = case toks s of
  [] -> []
  ts -> go ts
  where
    go [] = []
    go ts = case term 0 ts of
      (h, "." : r) -> (h, []) : go r
      (h, ":-" : r) -> let (b, "." : r') = commas r in (h, b) : go r'
      (_, r) -> error ("clause: " ++ unwords (take 3 r))

query :: String -> [Term]
query = fst . commas . toks

commas :: [String] -> ([Term], [String])
commas ts = case term 0 ts of
  (t, "," : r) -> let (u, r') = commas r in (t : u, r')
  (t, r) -> ([t], r)

toks :: String -> [String]
toks s = case lex' (dropWhile isSpace s) of
  ("", _) -> []
  (t, r) -> t : toks r
  where
    lex' r@(c : _) | isAlphaNum c = span isAlphaNum r
    lex' (':' : '-' : r) = (":-", r)
    lex' (c : r) = ([c], r)
    lex' [] = ("", "")

term :: Int -> [String] -> (Term, [String])
term d ts = uncurry loop (atom ts)
  where
    loop l (o : r) | Just p <- lookup o ops, p >= d = let (x, r') = term (p + 1) r in loop (Fn o [l, x]) r'
    loop l r = (l, r)
    atom ("(" : r) = let (t, ")" : r') = term 0 r in (t, r')
    atom ("[" : "]" : r) = (Fn "[]" [], r)
    atom ("[" : r) = elements r
    atom (n@(c : _) : r)
      | isUpper c = (Var n 0, r)
      | "(" : r' <- r = let (as, ")" : r'') = commas r' in (Fn n as, r'')
      | otherwise = (Fn n [], r)
    atom _ = error "term"
    elements r = let (t, c : r') = term 0 r in case c of
      "," -> let (u, r'') = elements r' in (Fn "." [t, u], r'')
      "|" -> let (u, "]" : r'') = term 0 r' in (Fn "." [t, u], r'')
      _ -> (Fn "." [t, Fn "[]" []], r')

type Subst = [((String, Int), Term)]

walk :: Subst -> Term -> Term
walk s t@(Var n k) = maybe t (walk s) (lookup (n, k) s)
walk _ t = t

deep :: Subst -> Term -> Term
deep s t = case walk s t of
  Fn f as -> Fn f (map (deep s) as)
  v -> v

unify :: Term -> Term -> Subst -> Maybe Subst
unify a b s = case (walk s a, walk s b) of
  (Var n k, Var m j) | n == m && k == j -> Just s
  (Var n k, t) | occurs (n, k) t -> Nothing
               | otherwise -> Just (((n, k), t) : s)
  (t, v@Var {}) -> unify v t s
  (Fn f as, Fn g bs)
    | f == g, length as == length bs -> foldr (\(x, y) more s' -> unify x y s' >>= more) Just (zip as bs) s
    | otherwise -> Nothing
  where
    occurs v t = case walk s t of
      Var n k -> (n, k) == v
      Fn _ as -> any (occurs v) as

solve :: [Clause] -> [Term] -> [Subst]
solve db goals = go 1 goals []
  where
    go _ [] s = [s]
    go k (g : gs) s = case walk s g of
      Fn "=" [a, b] -> maybe [] (go k gs) (unify a b s)
      Fn "is" [x, e] -> maybe [] (go k gs) (unify x (num (value s e)) s)
      Fn "<" [a, b] | value s a < value s b -> go k gs s
                    | otherwise -> []
      Fn "not" [t] | null (go k [t] s) -> go k gs s
                   | otherwise -> []
      t -> concat [go (k + 1) (map (fresh k) b ++ gs) s' | (h, b) <- db, Just s' <- [unify (fresh k h) t s]]
    fresh k (Var n _) = Var n k
    fresh k (Fn f as) = Fn f (map (fresh k) as)
    num :: Integer -> Term
    num n = Fn (show n) []
    value s e = case walk s e of
      Fn "+" [a, b] -> value s a + value s b
      Fn "-" [a, b] -> value s a - value s b
      Fn "*" [a, b] -> value s a * value s b
      Fn n [] | all isDigit n -> read n
      t -> error ("not a number: " ++ show t)

answers :: [Clause] -> String -> [String]
answers db q = [fromMaybe "" (nonEmpty (intercalate ", " [n ++ "=" ++ show (deep s v) | v@(Var n _) <- vars])) | s <- solve db goals]
  where
    goals = query q
    vars = nub (concatMap free goals)
    free v@Var {} = [v]
    free (Fn _ as) = concatMap free as
    nonEmpty "" = Just "yes"
    nonEmpty x = Just x

main :: IO ()
main = do
  let db = clauses "app([],Y,Y). app([X|Xs],Y,[X|Z]) :- app(Xs,Y,Z).\n\
        \member(X,[X|T]). member(X,[Y|T]) :- member(X,T).\n\
        \parent(ann,bob). parent(bob,cid). parent(bob,dee). parent(dee,eve).\n\
        \anc(X,Y) :- parent(X,Y). anc(X,Z) :- parent(X,Y), anc(Y,Z).\n\
        \len([],0). len([X|T],N) :- len(T,M), N is M+1.\n\
        \nat(z). nat(s(N)) :- nat(N).\n\
        \select(X,[X|T],T). select(X,[Y|T],[Y|U]) :- select(X,T,U).\n\
        \perm([],[]). perm(L,[H|T]) :- select(H,L,R), perm(R,T).\n\
        \safe([]). safe([Q|Qs]) :- free(Q,Qs,1), safe(Qs).\n\
        \free(Q,[],D). free(Q,[P|Ps],D) :- not(Q = P+D), not(differ(Q,P,D)), E is D+1, free(Q,Ps,E).\n\
        \differ(Q,P,D) :- A is P+D, Q = A. differ(Q,P,D) :- A is Q+D, P = A."
      ask q = putStrLn ("?- " ++ q) >> mapM_ (putStrLn . ("   " ++)) (take 6 (answers db q))
  print (take 2 db)
  mapM_ ask
    [ "app(X,[c|Y],[a,b,c,c])", "anc(ann,X)", "anc(X,eve), not(parent(X,eve))", "len([a,b,c],N)", "nat(N)"
    , "X = f(X)", "f(X,g(Y)) = f(g(Z),X), Z = a", "perm([1,2,3,4,5,6],Q), safe(Q)", "member(X,[1,2,3]), member(X,[3,4,2])"
    , "X is 2+3*4-1", "app([1|T],[3],L)" ]
  print (query "a-(b-c), a-b-c, (a+b)*c+d, [x|y]")
