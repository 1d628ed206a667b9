-- Strings by ShowS: pretty printing JSON, and reading it back with a small parser.
module Main where
import Data.Char
import Data.List (intersperse)
data JSON = Null | Bool Bool | Number Int | Str String | Arr [JSON] | Obj [(String, JSON)] deriving (Eq, Show)
render :: JSON -> ShowS
render Null = showString "null"
render (Bool b) = showString (if b then "true" else "false")
render (Number n) = shows n
render (Str s) = quoted s
render (Arr xs) = showChar '[' . foldr (.) id (intersperse (showChar ',') (map render xs)) . showChar ']'
render (Obj kvs) = showChar '{' . foldr (.) id (intersperse (showChar ',') [ quoted k . showChar ':' . render v | (k, v) <- kvs ]) . showChar '}'
quoted :: String -> ShowS
quoted s = showChar '"' . foldr (\c k -> esc c . k) id s . showChar '"'
  where esc '"' = showString "\\\""
        esc '\\' = showString "\\\\"
        esc c = showChar c
newtype Parser a = Parser { runParser :: String -> Maybe (a, String) }
instance Functor Parser where fmap f p = p >>= return . f
instance Applicative Parser where { pure x = Parser (\s -> Just (x, s)); pf <*> px = pf >>= \f -> fmap f px }
instance Monad Parser where p >>= f = Parser (\s -> case runParser p s of { Nothing -> Nothing; Just (a, r) -> runParser (f a) r })
(<||>) :: Parser a -> Parser a -> Parser a
p <||> q = Parser (\s -> maybe (runParser q s) Just (runParser p s))
sat :: (Char -> Bool) -> Parser Char
sat ok = Parser f where { f (c : cs) | ok c = Just (c, cs); f _ = Nothing }
char :: Char -> Parser Char
char = sat . (==)
string :: String -> Parser String
string = mapM char
many1, many0 :: Parser a -> Parser [a]
many0 p = many1 p <||> return []
many1 p = do { x <- p; xs <- many0 p; return (x : xs) }
sepBy :: Parser a -> Parser b -> Parser [a]
sepBy p s = (do { x <- p; xs <- many0 (s >> p); return (x : xs) }) <||> return []
json :: Parser JSON
json = (string "null" >> return Null) <||> (string "true" >> return (Bool True)) <||> (string "false" >> return (Bool False))
   <||> fmap (Number . read) number <||> fmap Str str
   <||> (do { _ <- char '['; xs <- sepBy json (char ','); _ <- char ']'; return (Arr xs) })
   <||> (do { _ <- char '{'; xs <- sepBy pair (char ','); _ <- char '}'; return (Obj xs) })
  where pair = do { k <- str; _ <- char ':'; v <- json; return (k, v) }
        number = (do { _ <- char '-'; ds <- many1 (sat isDigit); return ('-' : ds) }) <||> many1 (sat isDigit)
        str = do { _ <- char '"'; s <- many0 (escaped <||> sat (\c -> c /= '"' && c /= '\\')); _ <- char '"'; return s }
        escaped = char '\\' >> sat (const True)
make :: Int -> JSON
make 0 = Null
make n | n `mod` 5 == 0 = Str ("text \"" ++ show n ++ "\"")
       | n `mod` 3 == 0 = Arr [make (n `div` 2), make (n `div` 3), Number (-n), Bool (even n)]
       | n `mod` 2 == 0 = Number n
       | otherwise = Obj [("key" ++ show n, make (n - 1)), ("other", make (n `div` 2))]
main :: IO ()
main = do
  let v = Arr (map make [1 .. 3000])
      s = render v ""
  print (length s)
  case runParser json s of
    Just (v', rest) -> print (v == v', length rest)
    Nothing -> putStrLn "no parse"
