-- A Scheme: reader, environments in IORefs, closures, quasi-quotation, tail calls in constant space, call/cc by CPS.
module Main where

import Control.Exception
import Control.Monad
import Data.Char
import Data.IORef
import Data.List (intercalate)

data Val = Int Integer | Sym String | Str String | Bool Bool | List [Val] | Fun ([Val] -> K -> IO Answer) | Special Form

type K = Val -> IO Answer
type Form = Env -> [Val] -> K -> IO Answer
newtype Answer = Answer Val
data Env = Env { bindings :: IORef [(String, IORef Val)], outer :: Maybe Env }

newtype Wrong = Wrong String
instance Show Wrong where showsPrec d (Wrong s) = showParen (d > 10) (showString "Wrong " . showsPrec 11 s)
instance Exception Wrong

wrong :: String -> [Val] -> IO a
wrong s vs = throwIO (Wrong (unwords (s : map show vs)))

instance Show Val where
  show v = case v of
    Int n -> show n
    Sym s -> s
    Str s -> show s
    Bool b -> if b then "#t" else "#f"
    List [Sym "quote", x] -> '\'' : show x
    List vs -> "(" ++ unwords (map show vs) ++ ")"
    Fun _ -> "#<procedure>"
    Special _ -> "#<syntax>"

readAll :: String -> [Val]
readAll s = case readVal (skip s) of
  Nothing -> []
  Just (v, r) -> v : readAll r

skip :: String -> String
skip (';' : r) = skip (dropWhile (/= '\n') r)
skip (c : r) | isSpace c = skip r
skip r = r

readVal :: String -> Maybe (Val, String)
readVal s = case s of
  "" -> Nothing
  '(' : r -> list (skip r) []
  '\'' : r -> wrap "quote" r
  '`' : r -> wrap "quasiquote" r
  ',' : r -> wrap "unquote" r
  '"' : _ | [(t, r)] <- reads s -> Just (Str t, r)
  '#' : 't' : r -> Just (Bool True, r)
  '#' : 'f' : r -> Just (Bool False, r)
  _ -> let (a, r) = break (\c -> isSpace c || c `elem` "()';") s in Just (atom a, r)
  where
    list (')' : r) acc = Just (List (reverse acc), r)
    list r acc = do { (v, r') <- readVal r; list (skip r') (v : acc) }
    wrap n r = do { (v, r') <- readVal (skip r); Just (List [Sym n, v], r') }
    atom a | (ds@(_ : _), "") <- span isDigit a = Int (read ds)
           | '-' : ds@(_ : _) <- a, all isDigit ds = Int (negate (read ds))
           | otherwise = Sym a

find :: Env -> String -> IO (IORef Val)
find e n = do
  bs <- readIORef (bindings e)
  case (lookup n bs, outer e) of
    (Just r, _) -> return r
    (Nothing, Just o) -> find o n
    _ -> wrong ("unbound " ++ n) []

define :: Env -> String -> Val -> IO ()
define e n v = newIORef v >>= \r -> modifyIORef (bindings e) ((n, r) :)

eval :: Env -> Val -> K -> IO Answer
eval e v k = case v of
  Sym n -> find e n >>= readIORef >>= k
  List (f : as) -> eval e f $ \g -> case g of
    Special form -> form e as k
    _ -> evalAll e as (\vs -> apply g vs k)
  List [] -> wrong "empty application" []
  _ -> k v

evalAll :: Env -> [Val] -> ([Val] -> IO Answer) -> IO Answer
evalAll _ [] k = k []
evalAll e (v : vs) k = eval e v $ \x -> evalAll e vs (k . (x :))

apply :: Val -> [Val] -> K -> IO Answer
apply (Fun f) vs k = f vs k
apply v _ _ = wrong "not a procedure:" [v]

body :: Form
body _ [] k = k (List [])
body e [x] k = eval e x k
body e (x : xs) k = eval e x (const (body e xs k))

lambda :: Env -> [Val] -> [Val] -> Val
lambda e params code = Fun $ \vs k -> do
  bs <- bind params vs
  e' <- Env <$> (mapM (\(n, v) -> (,) n <$> newIORef v) bs >>= newIORef) <*> pure (Just e)
  body e' code k
  where
    bind [Sym ".", Sym r] vs = return [(r, List vs)]
    bind (Sym p : ps) (v : vs) = ((p, v) :) <$> bind ps vs
    bind [] [] = return []
    bind _ vs = wrong "arguments do not fit" vs

specials :: [(String, Form)]
specials =
  [ ("quote", \_ [x] k -> k x)
  , ("if", \e (c : t : r) k -> eval e c $ \b -> case b of { Bool False -> body e r k; _ -> eval e t k })
  , ("define", \e (target : code) k -> case target of
      List (Sym n : ps) -> define e n (lambda e ps code) >> k (Sym n)
      ~(Sym n) -> body e code $ \v -> define e n v >> k (Sym n))
  , ("set!", \e [Sym n, x] k -> eval e x $ \v -> find e n >>= flip writeIORef v >> k v)
  , ("lambda", \e (List ps : code) k -> k (lambda e ps code))
  , ("begin", body)
  , ("let", \e (List bs : code) k -> eval e (List (List (Sym "lambda" : List [n | List [n, _] <- bs] : code) : [x | List [_, x] <- bs])) k)
  , ("and", \e xs k -> case xs of { [] -> k (Bool True); [x] -> eval e x k
      ; x : r -> eval e x $ \v -> case v of { Bool False -> k v; _ -> eval e (List (Sym "and" : r)) k } })
  , ("quasiquote", \e [x] k -> quasi e x k) ]
  where
    quasi e v k = case v of
      List [Sym "unquote", x] -> eval e x k
      List [] -> k v
      List (x : xs) -> quasi e x $ \y -> quasi e (List xs) $ \z -> case z of { List zs -> k (List (y : zs)); _ -> wrong "improper" [z] }
      _ -> k v

builtins :: [(String, [Val] -> IO Val)]
builtins =
  [ arith "+" sum, arith "*" product, arith "-" (\ns -> case ns of { [n] -> negate n; _ -> foldl1 (-) ns })
  , int2 "quotient" quot, int2 "modulo" mod, cmp "<" (<), cmp "=" (==)
  , ("cons", \vs -> case vs of { [x, List xs] -> return (List (x : xs)); _ -> wrong "cons" vs })
  , ("car", \vs -> case vs of { [List (x : _)] -> return x; _ -> wrong "car" vs })
  , ("cdr", \vs -> case vs of { [List (_ : xs)] -> return (List xs); _ -> wrong "cdr" vs })
  , ("null?", \vs -> return (Bool (case vs of { [List []] -> True; _ -> False }))), ("list", return . List)
  , ("not", \vs -> return (Bool (case vs of { [Bool False] -> True; _ -> False })))
  , ("display", \vs -> mapM_ (\v -> case v of { Str s -> putStr s; _ -> putStr (show v) }) vs >> putStrLn "" >> return (List [])) ]
  where
    arith n f = (n, \vs -> Int . f <$> mapM int vs)
    int2 n f = (n, \vs -> case vs of { [Int a, Int b] -> Int <$> evaluate (f a b); _ -> wrong n vs })
    cmp n f = (n, fmap (\ns -> Bool (and (zipWith f ns (drop 1 ns)))) . mapM int)
    int (Int n) = return n
    int v = wrong "not a number:" [v]

main :: IO ()
main = do
  e <- Env <$> newIORef [] <*> pure Nothing
  forM_ specials $ \(n, f) -> define e n (Special f)
  forM_ builtins $ \(n, f) -> define e n (Fun (\vs k -> f vs >>= k))
  define e "call/cc" (Fun (\[f] k -> apply f [Fun (\[v] _ -> k v)] k))
  source <- getContents
  forM_ (readAll source) $ \v -> do
    r <- try (eval e v (return . Answer))
    case r of
      Right (Answer x) -> putStrLn (show v `short` 40 ++ " => " ++ show x)
      Left err -> putStrLn ("error: " ++ intercalate "; " (lines (show (err :: SomeException))))
  where short s n = if length s > n then take n s ++ "..." else s
