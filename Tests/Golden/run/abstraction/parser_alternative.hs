-- Applicative/Alternative parser with error positions; some/many, chainl1, precedence climbing from a table, MonadFail
module Main where
import Control.Applicative
import Control.Monad
import Data.Char

newtype P a = P { runP :: Int -> String -> Either (Int, [String]) (a, Int, String) }
instance Functor P where fmap = liftA
instance Applicative P where { pure a = P $ \i s -> Right (a, i, s); (<*>) = ap }
instance Monad P where p >>= k = P $ \i s -> case runP p i s of { Left e -> Left e; Right (a, j, r) -> runP (k a) j r }
instance MonadFail P where fail m = P $ \i _ -> Left (i, [m])
instance MonadPlus P
instance Alternative P where
  empty = P $ \i _ -> Left (i, [])
  p <|> q = P $ \i s -> case runP p i s of
    Left (j, e) -> case runP q i s of
      Left (k, f) -> Left (case compare j k of { GT -> (j, e); LT -> (k, f); EQ -> (j, e ++ f) })
      r -> r
    r -> r

satisfy :: String -> (Char -> Bool) -> P Char
satisfy what f = P go where
  go i (c : cs) | f c = Right (c, i + 1, cs)
  go i _ = Left (i, [what])
tok :: P a -> P a
tok p = p <* many (satisfy "space" isSpace)
sym :: String -> P String
sym s = tok (traverse (\c -> satisfy (show s) (== c)) s)
eof :: P ()
eof = P $ \i s -> if null s then Right ((), i, s) else Left (i, ["end"])
parse :: P a -> String -> Either String a
parse p s = either msg (\(a, _, _) -> Right a) (runP (many (satisfy "space" isSpace) *> p <* eof) 0 s)
  where msg (i, es) = Left ("at " ++ show i ++ ": expected " ++ foldr join' "" (dedupe es))
        join' e "" = e
        join' e r = e ++ " or " ++ r
        dedupe = foldr (\e r -> if e `elem` r || e == "space" then r else e : r) []

data Assoc = L | R | N deriving (Eq, Show)
data E = Num Int | Neg E | Bin String E E | Call String [E]
instance Show E where
  show (Num n) = show n
  show (Neg e) = "-" ++ show e
  show (Bin o a b) = "(" ++ show a ++ o ++ show b ++ ")"
  show (Call f as) = f ++ show as

table :: [(Assoc, [String])]
table = [(N, ["==", "<"]), (R, ["::"]), (L, ["+", "-"]), (L, ["*", "/"]), (R, ["^"])]

expr :: P E
expr = foldr level unary table
level :: (Assoc, [String]) -> P E -> P E
level (a, ops) next = case a of
  L -> next >>= restL
  R -> do { x <- next; (op <*> pure x <*> level (a, ops) next) <|> pure x }
  N -> do { x <- next; (op <*> pure x <*> next) <|> pure x }
  where op = Bin <$> asum' (map sym ops)
        asum' = foldr (<|>) empty
        restL x = (do { o <- op; y <- next; restL (o x y) }) <|> pure x
unary, atom :: P E
unary = Neg <$> (sym "-" *> unary) <|> atom
atom = Num . read <$> tok (some (satisfy "digit" isDigit))
   <|> sym "(" *> expr <* sym ")"
   <|> Call <$> tok (some (satisfy "name" isAlpha)) <*> (sym "(" *> (expr `sepBy` sym ",") <* sym ")" <|> pure [])
sepBy :: P a -> P b -> P [a]
sepBy p s = (:) <$> p <*> many (s *> p) <|> pure []

pairOf :: P (E, E)
pairOf = do { [a, b] <- sym "[" *> (expr `sepBy` sym ";") <* sym "]"; guard True; return (a, b) }

main :: IO ()
main = do
  mapM_ (print . parse expr)
    [ " 1 + 2*3 - 4 ", "2^3^2 :: a :: f(x, -1)", "1 < 2 < 3", "--5*(2+", "f(,)", "1 == 2 + 3", "(1", "", "g()-g( 1 )", "1 $ 2" ]
  print (either id show (parse pairOf "[1;2+3]"), either (const "failed") show (parse pairOf "[1;2;3]"))
  print (parse (optional (sym "a") *> many (sym "b" <|> sym "c") <* optional empty) "a b c b")
  print (fmap length (parse (some (sym "x") <|> pure []) "x x x"), parse (msum [mzero, sym "q", mzero]) "r")
