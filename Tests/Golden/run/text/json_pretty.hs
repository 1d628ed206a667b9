-- JSON: a parser in applicative style, a printer, paths and a diff of two documents.
module Main where

import Control.Applicative
import Data.Char
import Data.Functor (($>))
import Numeric (readHex, showHex)

newtype Parser a = Parser { runParser :: String -> Either String (a, String) }

instance Functor Parser where fmap f p = Parser $ \s -> fmap (\(a, r) -> (f a, r)) (runParser p s)
instance Applicative Parser where
  pure a = Parser $ \s -> Right (a, s)
  pf <*> pa = Parser $ \s -> case runParser pf s of
    Left e -> Left e
    Right (f, r) -> runParser (f <$> pa) r
instance Monad Parser where p >>= k = Parser $ \s -> runParser p s >>= \(a, r) -> runParser (k a) r
instance Alternative Parser where
  empty = Parser $ \s -> Left ("nothing fits at " ++ show (take 8 s))
  p <|> q = Parser $ \s -> either (const (runParser q s)) Right (runParser p s)

satisfy :: (Char -> Bool) -> Parser Char
satisfy f = Parser go
  where go (c : cs) | f c = Right (c, cs)
        go s = Left ("unexpected " ++ (if null s then "end" else show (head s)))

char :: Char -> Parser Char
char = satisfy . (==)

token :: Parser a -> Parser a
token p = p <* many (satisfy isSpace)

sepBy :: Parser a -> Parser b -> Parser [a]
sepBy p s = ((:) <$> p <*> many (s *> p)) <|> pure []

infix 1 :=
data Pair = String := JSON deriving (Eq, Show)
data JSON = Null | Bool Bool | Number Rational | Text String | Array [JSON] | Object [Pair] deriving (Eq, Show)

json :: Parser JSON
json = token (word "null" $> Null <|> word "true" $> Bool True <|> word "false" $> Bool False
         <|> Number <$> number <|> Text <$> string
         <|> Array <$> (sym '[' *> sepBy json (sym ',') <* char ']')
         <|> Object <$> (sym '{' *> sepBy ((:=) <$> token string <* sym ':' <*> json) (sym ',') <* char '}'))
  where
    word = foldr (\c r -> (:) <$> char c <*> r) (pure [])
    sym = token . char

string :: Parser String
string = char '"' *> many piece <* char '"'
  where
    piece = satisfy (\c -> c /= '"' && c /= '\\' && c >= ' ') <|> (char '\\' *> escape)
    escape = unicode <|> (satisfy (`elem` map fst table) >>= maybe empty pure . flip lookup table)
    table = zip "nrtbf\"\\/" "\n\r\t\b\f\"\\/"
    unicode = char 'u' *> (chr . fst . head . readHex <$> sequenceA (replicate 4 (satisfy isHexDigit)))

number :: Parser Rational
number = do
  sign <- (char '-' $> negate) <|> pure id
  whole <- some (satisfy isDigit)
  part <- (char '.' *> some (satisfy isDigit)) <|> pure ""
  power <- (satisfy (`elem` "eE") *> exponent') <|> pure 0
  pure (sign (fromInteger (read (whole ++ part)) * 10 ^^ (power - length part)))
  where
    exponent' = do
      f <- (char '-' $> negate) <|> (char '+' $> id) <|> pure id
      f . read <$> some (satisfy isDigit)

render :: Int -> JSON -> ShowS
render indent v = case v of
  Null -> showString "null"
  Bool b -> showString (map toLower (show b))
  Number r | fromInteger (truncate r) == r -> shows (truncate r :: Integer)
           | otherwise -> shows (fromRational r :: Double)
  Text s -> quote s
  Array [] -> showString "[]"
  Object [] -> showString "{}"
  Array vs -> block '[' ']' (map (render (indent + 2)) vs)
  Object ps -> block '{' '}' [quote k . showString ": " . render (indent + 2) x | k := x <- ps]
  where
    block o c items = showChar o . foldr1 (\a b -> a . showChar ',' . b) (map (newline 2 .) items) . newline 0 . showChar c
    newline n = showChar '\n' . showString (replicate (indent + n) ' ')
    quote s = showChar '"' . showString (concatMap escape s) . showChar '"'
    escape c | c `elem` "\"\\" = ['\\', c]
             | c < ' ' || c > '~' = "\\u" ++ replicate (4 - length (hex c)) '0' ++ hex c
             | otherwise = [c]
    hex c = showHex (ord c) ""

diff :: String -> JSON -> JSON -> [String]
diff at a b | a == b = []
diff at (Object ps) (Object qs) =
  concat [maybe [at ++ "." ++ k ++ " gone"] (diff (at ++ "." ++ k) x) (find k qs) | k := x <- ps]
    ++ [at ++ "." ++ k ++ " new: " ++ render 0 y "" | k := y <- qs, find k ps == Nothing]
  where find k rs = lookup k [(n, x) | n := x <- rs]
diff at (Array xs) (Array ys)
  | length xs == length ys = concat (zipWith3 (\i x y -> diff (at ++ "[" ++ show i ++ "]") x y) [0 :: Int ..] xs ys)
diff at a b = [at ++ ": " ++ render 0 a (" -> " ++ render 0 b "")]

main :: IO ()
main = do
  let one = " { \"a\" : [1, -2.50, 3e2, 12E-1],\n\"s\":\"q\\\"\\u00e9\\n\\/\", \"o\":{}, \"n\":null, \"deep\":[[[]],[{\"x\":true}]] } "
      two = "{\"a\":[1,-2.5,300,1.25],\"s\":\"q\",\"o\":{\"k\":[]},\"deep\":[[[]],[{\"x\":false}]]}"
      go s = fst <$> runParser (many (satisfy isSpace) *> json) s
  print (go one)
  either putStrLn (putStrLn . flip (render 0) "") (go one)
  either putStrLn (mapM_ putStrLn) (diff "$" <$> go one <*> go two)
  mapM_ (print . go) ["[1,", "\"\\x\"", "{\"a\" 1}", "nul", "-", "01"]
  print ((\d -> go (render 0 d "") == Right d) <$> go one)
