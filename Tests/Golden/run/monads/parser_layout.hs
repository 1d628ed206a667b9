-- A parser monad with positions, backtracking and committed choice, user state for indentation; parses an indented language.
module Main where

import Control.Applicative
import Control.Monad
import Data.Char
import Data.List (intercalate, nub)
import qualified Data.List.NonEmpty as N

data Pos = Pos { row, col :: !Int } deriving (Eq, Ord)
instance Show Pos where showsPrec _ (Pos r c) = shows r . showChar ':' . shows c

data Reply a = Ok a St Bool | Err Pos [String] Bool
data St = St { input :: String, pos :: Pos, levels :: N.NonEmpty Int }
newtype P a = P { (<~) :: St -> Reply a }

instance Functor P where fmap = liftM
instance Applicative P where { pure a = P (\s -> Ok a s False); (<*>) = ap }
instance Monad P where
  P p >>= k = P $ \s -> case p s of
    Err q e c -> Err q e c
    Ok a s' c -> case (<~) (k a) s' of
      Ok b s'' c' -> Ok b s'' (c || c')
      Err q e c' -> Err q e (c || c')
instance Alternative P where
  empty = P $ \s -> Err (pos s) [] False
  P p <|> P q = P $ \s -> case p s of
    Err a e False -> case q s of
      Err b f c -> case compare a b of { GT -> Err a e c; EQ -> Err a (e ++ f) c; LT -> Err b f c }
      ok -> ok
    r -> r
instance MonadPlus P
instance MonadFail P where fail m = P $ \s -> Err (pos s) [m] False

infix 0 <?>
(<?>) :: P a -> String -> P a
P p <?> what = P $ \s -> case p s of
  Err q _ False | q == pos s -> Err q [what] False
  r -> r

try :: P a -> P a
try (P p) = P $ \s -> case p s of { Err _ e _ -> Err (pos s) e False; r -> r }

satisfy :: (Char -> Bool) -> P Char
satisfy f = P go
  where
    go s@St { input = c : cs, pos = Pos r k } | f c = Ok c s { input = cs, pos = if c == '\n' then Pos (r + 1) 1 else Pos r (k + 1) } True
    go s = Err (pos s) [if null (input s) then "not the end" else "not " ++ show (head (input s))] False

eof :: P ()
eof = P $ \s -> if null (input s) then Ok () s False else Err (pos s) ["end"] False

gets :: (St -> a) -> P a
gets f = P $ \s -> Ok (f s) s False

level :: ([Int] -> [Int]) -> P ()
level f = P $ \s -> Ok () s { levels = N.fromList (f (N.toList (levels s))) } False

spaces, newlines :: P ()
spaces = void (many (satisfy (== ' ')))
newlines = void (many (try (spaces *> optional comment *> satisfy (== '\n'))))
  where comment = satisfy (== '#') *> many (satisfy (/= '\n'))

lexeme :: P a -> P a
lexeme p = p <* spaces

word :: P String
word = lexeme (some (satisfy isAlpha)) <?> "a word"

sym :: String -> P String
sym s = lexeme (try (mapM (satisfy . (==)) s)) <?> show s

data Stmt = Assign String Expr | While Expr [Stmt] | If Expr [Stmt] [Stmt] | Print [Expr] | Pass deriving (Show, Eq)
data Expr = Num Integer | Var String | Expr :+: Expr | Expr :-: Expr | Expr :*: Expr | Expr :<: Expr | Minus Expr deriving (Show, Eq)
infixl 6 :+:, :-:
infixl 7 :*:
infix 4 :<:

expr :: P Expr
expr = do
  a <- arith
  (a :<:) <$> (sym "<" *> arith) <|> pure a
  where
    arith = chain term ((:+:) <$ sym "+" <|> (:-:) <$ sym "-")
    term = chain factor ((:*:) <$ sym "*")
    factor = Num . read <$> lexeme (some (satisfy isDigit)) <|> Var <$> word <|> sym "(" *> expr <* sym ")" <|> Minus <$> (sym "-" *> factor) <?> "an expression"
    chain p op = p >>= rest p op
    rest p op a = (do { f <- op; b <- p; rest p op (f a b) }) <|> pure a

block :: P [Stmt]
block = do
  _ <- sym ":"
  newlines
  outer <- gets (N.head . levels)
  spaces
  Pos _ c <- gets pos
  guard (c > outer) <?> "deeper indentation"
  level (c :)
  ss <- some1 stmt
  ss <$ level tail
  where some1 p = (:) <$> p <*> many (aligned *> p)

aligned :: P ()
aligned = try $ do
  newlines
  spaces
  Pos _ c <- gets pos
  n <- gets (N.head . levels)
  guard (c == n) <?> ("column " ++ show n)

stmt :: P Stmt
stmt = do
  w <- word
  case w of
    "while" -> While <$> expr <*> block
    "if" -> If <$> expr <*> block <*> (aligned *> try (word >>= guard . (== "else")) *> block <|> pure [])
    "print" -> Print <$> ((:) <$> expr <*> many (sym "," *> expr))
    "pass" -> pure Pass
    v -> Assign v <$> (sym "=" *> expr)

program :: P [Stmt]
program = newlines *> ((:) <$> stmt <*> many (aligned *> stmt)) <* newlines <* spaces <* eof

parse :: String -> Either String [Stmt]
parse s = case (<~) program St { input = s, pos = Pos 1 1, levels = 1 N.:| [] } of
  Ok a _ _ -> Right a
  Err p e _ -> Left (show p ++ ": expected " ++ intercalate " or " (nub e))

run :: [Stmt] -> [String]
run ss = snd (foldl exec ([], []) ss)
  where
    exec (env, out) s = case s of
      Pass -> (env, out)
      Assign v e -> ((v, eval env e) : filter ((/= v) . fst) env, out)
      Print es -> (env, out ++ [unwords (map (show . eval env) es)])
      If c a b -> foldl exec (env, out) (if eval env c /= 0 then a else b)
      w@(While c b) -> if eval env c == 0 then (env, out) else exec (foldl exec (env, out) b) w
    eval env e = case e of
      Num n -> n
      Var v -> maybe 0 id (lookup v env)
      a :+: b -> eval env a + eval env b
      a :-: b -> eval env a - eval env b
      a :*: b -> eval env a * eval env b
      a :<: b -> if eval env a < eval env b then 1 else 0
      Minus a -> negate (eval env a)

main :: IO ()
main = do
  let good = "# factorials\nn = 0\nwhile n < 6:\n  f = 1\n  i = 1\n  while i < n + 1:\n      f = f * i\n      i = i + 1\n\n  if f < 10:\n    print n, f, -f * 2 - (1 - 3)\n  else:\n    if n < 5:\n      pass\n    else:\n      print f   \n  n = n + 1\nprint n\n"
  either putStrLn (mapM_ putStrLn . run) (parse good)
  print (parse "x = 1 - 2 - 3 * -y < 4\nif x:\n  pass\ny = 2")
  mapM_ (either putStrLn print . parse) ["", "x = ", "x = 1\n  y = 2", "while 1:\npass", "if 1:\n  pass\n   pass", "x = (1 + 2", "x = 1 +* 2", "x 1", "if 1:\n  x = 1\n else:\n  pass", "3 = x"]
