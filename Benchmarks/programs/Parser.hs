-- Arithmetic, read by parser combinators of its own.
module Main where
import Control.Applicative
import Data.Char
newtype Parser a = Parser { runParser :: String -> Maybe (a, String) }
instance Functor Parser where fmap f (Parser p) = Parser (\s -> case p s of { Nothing -> Nothing; Just (a, r) -> Just (f a, r) })
instance Applicative Parser where
  pure a = Parser (\s -> Just (a, s))
  Parser f <*> Parser p = Parser (\s -> case f s of
    Nothing -> Nothing
    Just (g, r) -> case p r of { Nothing -> Nothing; Just (a, t) -> Just (g a, t) })
instance Monad Parser where Parser p >>= f = Parser (\s -> case p s of { Nothing -> Nothing; Just (a, r) -> runParser (f a) r })
instance Alternative Parser where
  empty = Parser (const Nothing)
  Parser p <|> Parser q = Parser (\s -> maybe (q s) Just (p s))
item :: (Char -> Bool) -> Parser Char
item ok = Parser go where { go (c : cs) | ok c = Just (c, cs); go _ = Nothing }
token :: Parser a -> Parser a
token p = p <* many (item isSpace)
symbol :: Char -> Parser Char
symbol = token . item . (==)
expr, term, factor :: Parser Int
expr = do { t <- term; rest t } where rest a = (do { _ <- symbol '+'; b <- term; rest (a + b) }) <|> (do { _ <- symbol '-'; b <- term; rest (a - b) }) <|> pure a
term = do { t <- factor; rest t } where rest a = (do { _ <- symbol '*'; b <- factor; rest (a * b `mod` 10007) }) <|> pure a
factor = token (foldl (\a c -> a * 10 + digitToInt c) 0 <$> some (item isDigit)) <|> (symbol '(' *> expr <* symbol ')')
main :: IO ()
main = do
  let text = concat ["(" ++ show i ++ " + 2 * (3 - " ++ show (i * 7) ++ ")) * 2 + " | i <- [1 .. 40000 :: Int]] ++ "1"
  print (fmap fst (runParser expr text))
