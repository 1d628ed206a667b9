-- A parser in continuation-passing style, with success and failure continuations, for a small language.
{-# LANGUAGE RankNTypes #-}
module Main where
import Data.Char
import Control.Applicative
newtype P a = P { unP :: forall r. String -> Int -> (a -> String -> Int -> r) -> (Int -> r) -> r }
instance Functor P where fmap f (P p) = P $ \s n ok no -> p s n (\a -> ok (f a)) no
instance Applicative P where { pure a = P $ \s n ok _ -> ok a s n; P p <*> P q = P $ \s n ok no -> p s n (\f s' n' -> q s' n' (\a -> ok (f a)) no) no }
instance Monad P where P p >>= k = P $ \s n ok no -> p s n (\a s' n' -> unP (k a) s' n' ok no) no
instance Alternative P where { empty = P $ \_ n _ no -> no n; P p <|> P q = P $ \s n ok no -> p s n ok (\_ -> q s n ok no) }
satisfy :: (Char -> Bool) -> P Char
satisfy f = P $ \s n ok no -> case s of { c : r | f c -> (ok c r $! n + 1); _ -> no n }
char :: Char -> P Char
char = satisfy . (==)
spaces :: P ()
spaces = () <$ many (satisfy isSpace)
token :: P a -> P a
token p = p <* spaces
sym :: Char -> P Char
sym = token . char
data E = N Int | V String | B Char E E | L String E E deriving Show
number, variable, factor, term, expr :: P E
number = N . foldl (\a c -> a * 10 + digitToInt c) 0 <$> token (some (satisfy isDigit))
name :: P String
name = token ((:) <$> satisfy isAlpha <*> many (satisfy isAlphaNum))
variable = V <$> name
factor = number <|> letE <|> variable <|> sym '(' *> expr <* sym ')'
letE = do { k <- name; if k /= "let" then empty else do { v <- name; _ <- sym '='; a <- expr; _ <- sym ';'; b <- expr; return (L v a b) } }
chainl :: P a -> P (a -> a -> a) -> P a
chainl p o = p >>= rest where rest a = (do { f <- o; b <- p; rest (f a b) }) <|> pure a
term = chainl factor (B <$> (sym '*' <|> sym '/'))
expr = chainl term (B <$> (sym '+' <|> sym '-'))
eval :: [(String, Int)] -> E -> Int
eval _ (N n) = n
eval e (V v) = maybe 0 id (lookup v e)
eval e (B c a b) = let { x = eval e a; y = eval e b } in case c of { '+' -> (x + y) `mod` 1000003; '-' -> x - y; '*' -> x * y `mod` 1000003; _ -> if y == 0 then 0 else x `div` y }
eval e (L v a b) = eval ((v, eval e a) : e) b
text :: Int -> String
text 0 = "1"
text n = "let x" ++ show n ++ " = (" ++ show n ++ " + y * 3) / 2; (x" ++ show n ++ " - 4) * 2 + " ++ (if n `mod` 3 == 0 then "(" ++ text (n - 1) ++ ")" else text (n - 1))
main :: IO ()
main = mapM_ (\k -> print (unP expr (text k) 0 (\a s n -> (eval [("y", 7)] a, length s, n)) (\n -> (-1, 0, n)))) [500, 1000]
