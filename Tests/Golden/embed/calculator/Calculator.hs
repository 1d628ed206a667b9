module Calculator where
import Control.Monad (void)
import Data.Char
import Data.IORef
import Foreign.C.String
import Foreign.C.Types
import Foreign.Ptr
import Foreign.StablePtr
import Foreign.Storable
-- a small library as one would ship it: sessions, variables, errors by code
data Expr = Num Double | Var String | Bin Char Expr Expr | Call String Expr | Let String Expr
newtype Parser a = Parser { runParser :: String -> Either String (a, String) }
instance Functor Parser where fmap f (Parser p) = Parser (\s -> case p s of { Left e -> Left e; Right (a, r) -> Right (f a, r) })
instance Applicative Parser where
  pure a = Parser (\s -> Right (a, s))
  Parser pf <*> Parser pa = Parser (\s -> case pf s of { Left e -> Left e; Right (f, r) -> case pa r of { Left e -> Left e; Right (a, r') -> Right (f a, r') } })
instance Monad Parser where
  Parser p >>= k = Parser (\s -> case p s of { Left e -> Left e; Right (a, r) -> runParser (k a) r })
peekC :: Parser (Maybe Char)
peekC = Parser (\s -> let t = dropWhile isSpace s in Right (case t of { c : _ -> Just c; [] -> Nothing }, t))
item :: Parser ()
item = Parser (\s -> Right ((), drop 1 s))
bad :: String -> Parser a
bad e = Parser (const (Left e))
spanP :: (Char -> Bool) -> Parser String
spanP f = Parser (Right . span f)
statement, expr, term, factor, atom :: Parser Expr
statement = do
  e <- expr
  c <- peekC
  case (e, c) of
    (Var v, Just '=') -> item >> Let v <$> statement
    (_, Nothing) -> return e
    (_, Just x) -> bad ("unexpected " ++ [x])
expr = term >>= rest where
  rest l = peekC >>= \c -> case c of
    Just o | o `elem` "+-" -> item >> term >>= rest . Bin o l
    _ -> return l
term = factor >>= rest where
  rest l = peekC >>= \c -> case c of
    Just o | o `elem` "*/" -> item >> factor >>= rest . Bin o l
    _ -> return l
factor = do
  b <- atom
  c <- peekC
  if c == Just '^' then item >> Bin '^' b <$> factor else return b
atom = peekC >>= \c -> case c of
  Just '(' -> do { item; e <- expr; d <- peekC; if d == Just ')' then item >> return e else bad "expected )" }
  Just '-' -> item >> Bin '-' (Num 0) <$> factor
  Just d | isDigit d -> do
    w <- spanP isDigit
    n <- peekDot
    return (Num (read (w ++ n)))
         | isAlpha d -> do
    v <- spanP isAlphaNum
    o <- peekC
    if o == Just '(' then Call v <$> atom else return (Var v)
  Just d -> bad ("unexpected " ++ [d])
  Nothing -> bad "unexpected end"
peekDot :: Parser String
peekDot = Parser (\s -> case s of
  '.' : r@(d : _) | isDigit d -> let (ds, r') = span isDigit r in Right ('.' : ds, r')
  _ -> Right ("", s))
type Env = [(String, Double)]
eval :: Env -> Expr -> Either String (Double, Env)
eval env e = case e of
  Num n -> Right (n, env)
  Var v -> maybe (Left ("undefined " ++ v)) (\x -> Right (x, env)) (lookup v env)
  Let v x -> do { (n, _) <- eval env x; Right (n, (v, n) : env) }
  Call f x -> do
    (n, _) <- eval env x
    g <- maybe (Left ("no function " ++ f)) Right (lookup f [("sqrt", sqrt), ("abs", abs), ("floor", fromIntegral . (floor :: Double -> Int))])
    Right (g n, env)
  Bin o a b -> do
    (x, _) <- eval env a
    (y, _) <- eval env b
    case o of
      '+' -> Right (x + y, env)
      '-' -> Right (x - y, env)
      '*' -> Right (x * y, env)
      '/' | y == 0 -> Left "division by zero"
          | otherwise -> Right (x / y, env)
      _ -> Right (x ** y, env)
type Session = StablePtr (IORef (Env, String))
foreign export ccall calc_open :: IO Session
foreign export ccall calc_eval :: Session -> CString -> Ptr CDouble -> IO CInt
foreign export ccall calc_error :: Session -> IO CString
foreign export ccall calc_close :: Session -> IO ()
calc_open :: IO Session
calc_open = newIORef ([("pi", 3.25)], "") >>= newStablePtr
calc_eval :: Session -> CString -> Ptr CDouble -> IO CInt
calc_eval p s out = do
  r <- deRefStablePtr p
  (env, _) <- readIORef r
  text <- peekCString s
  case runParser statement text >>= eval env . fst of
    Left e -> writeIORef r (env, e) >> return 1
    Right (v, env') -> poke out (realToFrac v) >> writeIORef r (env', "") >> return 0
calc_error :: Session -> IO CString
calc_error p = deRefStablePtr p >>= readIORef >>= newCString . snd
calc_close :: Session -> IO ()
calc_close = void . freeStablePtr
