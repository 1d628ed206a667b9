-- De Bruijn terms, normal order, Church numerals, a printer that names variables.
module Main where
import Data.Maybe (fromMaybe)
import Data.List (elemIndex)

data Named = V String | L String Named | Named :@ Named
infixl 9 :@
data Term = Var Int | Free String | Lam Term | App Term Term deriving (Eq, Show)

fromNamed :: Named -> Term
fromNamed = go []
  where
    go env (V x) = maybe (Free x) Var (elemIndex x env)
    go env (L x b) = Lam (go (x : env) b)
    go env (f :@ a) = App (go env f) (go env a)

shift :: Int -> Term -> Term
shift d = go 0
  where
    go c (Var k) = Var (if k >= c then k + d else k)
    go c (Lam b) = Lam (go (c + 1) b)
    go c (App f a) = App (go c f) (go c a)
    go _ t = t

subst :: Term -> Term -> Term
subst s = go 0
  where
    go j (Var k) | k == j = shift j s
                 | k > j = Var (k - 1)
                 | otherwise = Var k
    go j (Lam b) = Lam (go (j + 1) b)
    go j (App f a) = App (go j f) (go j a)
    go _ t = t

step :: Term -> Maybe Term
step (App (Lam b) a) = Just (subst a b)
step (App f a) = case step f of
  Just f' -> Just (App f' a)
  Nothing -> App f <$> step a
step (Lam b) = Lam <$> step b
step _ = Nothing

normalize :: Term -> (Int, Term)
normalize = go 0 where go n t = maybe (n, t) (go (n + 1)) (step t)

pretty :: Term -> String
pretty t = go 0 0 t ""
  where
    names = [c : s | s <- "" : map show [1 :: Int ..], c <- ['a' .. 'z']]
    go :: Int -> Int -> Term -> ShowS
    go _ n (Var k) = showString (names !! (n - 1 - k))
    go _ _ (Free x) = showString x
    go p n (Lam b) = showParen (p > 0) (showChar '\\' . showString (names !! n) . showChar '.' . go 0 (n + 1) b)
    go p n (App f a) = showParen (p > 1) (go 1 n f . showChar ' ' . go 2 n a)

church :: Int -> Named
church n = L "s" (L "z" (iterate (V "s" :@) (V "z") !! n))

plus, times, power, predecessor, true, false, isZero, y, fact :: Named
plus = L "m" (L "n" (L "s" (L "z" (V "m" :@ V "s" :@ (V "n" :@ V "s" :@ V "z")))))
times = L "m" (L "n" (L "s" (V "m" :@ (V "n" :@ V "s"))))
power = L "m" (L "n" (V "n" :@ V "m"))
predecessor = L "n" (L "s" (L "z" (V "n" :@ L "g" (L "h" (V "h" :@ (V "g" :@ V "s"))) :@ L "u" (V "z") :@ L "u" (V "u"))))
true = L "a" (L "b" (V "a"))
false = L "a" (L "b" (V "b"))
isZero = L "n" (V "n" :@ L "x" false :@ true)
y = L "f" (L "x" (V "f" :@ (V "x" :@ V "x")) :@ L "x" (V "f" :@ (V "x" :@ V "x")))
fact = y :@ L "f" (L "n" (isZero :@ V "n" :@ church 1 :@ (times :@ V "n" :@ (V "f" :@ (predecessor :@ V "n")))))

unchurch :: Term -> Maybe Int
unchurch (Lam (Lam b)) = go b where
  go (Var 0) = Just 0
  go (App (Var 1) t) = (+ 1) <$> go t
  go _ = Nothing
unchurch _ = Nothing

main :: IO ()
main = do
  mapM_ (report . fromNamed)
    [ plus :@ church 2 :@ church 3, times :@ church 3 :@ church 4, power :@ church 2 :@ church 5
    , predecessor :@ church 6, isZero :@ church 0, isZero :@ church 2, fact :@ church 3
    , L "x" (L "y" (V "x" :@ V "free" :@ L "z" (V "z" :@ V "y"))) :@ V "w" ]
  print (fromMaybe (-1) (unchurch (snd (normalize (fromNamed (fact :@ church 4))))))
  where
    report t = do
      let (n, t') = normalize t
      putStrLn (pretty t' ++ "   in " ++ show n ++ maybe "" ((" = " ++) . show) (unchurch t'))
