-- A parser, an evaluator, derived Show and Read, and much of Data.List.
module Main (main) where
import qualified Data.List as L
import Data.Char (isSpace, toUpper, isAlpha, isDigit)
import Control.Monad
import Data.Maybe (mapMaybe, fromMaybe)
import Text.Read (readMaybe)
import Numeric (showHex, readHex, showFFloat, showEFloat, showGFloat, showOct)

infixr 5 +++
infixl 6 |>
(+++) :: [a] -> [a] -> [a]
xs +++ ys = foldr (:) ys xs
x |> f = f x

data Expr = Num Integer | Var String | Expr :+: Expr | Expr :*: Expr | Neg Expr | Let { name :: String, rhs, body :: Expr }
  deriving (Eq, Ord, Show, Read)
infixl 6 :+:
infixl 7 :*:

newtype Parser a = Parser { runParser :: String -> Maybe (a, String) }
instance Functor Parser where fmap = liftM
instance Applicative Parser where { pure x = Parser $ \s -> Just (x, s); (<*>) = ap }
instance Monad Parser where
  Parser p >>= f = Parser $ \s -> case p s of
    Nothing -> Nothing
    Just (a, r) -> runParser (f a) r

orElse :: Parser a -> Parser a -> Parser a
orElse (Parser p) (Parser q) = Parser $ \s -> maybe (q s) Just (p s)

satisfy :: (Char -> Bool) -> Parser Char
satisfy ok = Parser go where
  go (c:cs) | ok c = Just (c, cs)
  go _ = Nothing

many1, many0 :: Parser a -> Parser [a]
many1 p = do { x <- p; xs <- many0 p; return (x:xs) }
many0 p = many1 p `orElse` return []

token :: Parser a -> Parser a
token p = p <* many0 (satisfy isSpace)
sym :: Char -> Parser Char
sym = token . satisfy . (==)

expr, term, factor :: Parser Expr
expr = do
  t <- term
  rest t
  where rest acc = (do _ <- sym '+'
                       t <- term
                       rest (acc :+: t))
                   `orElse` (do { _ <- sym '-'; t <- term; rest (acc :+: Neg t) })
                   `orElse` return acc
term = factor >>= rest where
  rest acc = (sym '*' >> factor >>= rest . (acc :*:)) `orElse` return acc
factor = number `orElse` letE `orElse` var `orElse` paren `orElse` neg
  where number = fmap (Num . read) (token (many1 (satisfy isDigit)))
        var = fmap Var (token (many1 (satisfy isAlpha)))
        paren = sym '(' *> expr <* sym ')'
        neg = Neg <$> (sym '-' *> factor)
        letE = do
          kw <- token (many1 (satisfy isAlpha))
          if kw /= "let" then Parser (const Nothing) else do
            v <- token (many1 (satisfy isAlpha))
            _ <- sym '='
            r <- expr
            _ <- sym ';'
            b <- expr
            return Let { name = v, rhs = r, body = b }

eval :: [(String, Integer)] -> Expr -> Either String Integer
eval _ (Num n) = Right n
eval env (Var v) = maybe (Left ("unbound: " ++ v)) Right (lookup v env)
eval env (a :+: b) = (+) <$> eval env a <*> eval env b
eval env (a :*: b) = (*) <$> eval env a <*> eval env b
eval env (Neg e) = negate <$> eval env e
eval env Let { name = n, rhs = r, body = b } = do { v <- eval env r; eval ((n, v) : env) b }

main :: IO ()
main = do
  forM_ ["1 + 2 * 3", "-(4) * x", "let y = 5 ; y * y + 1", "2 *", "let a = 2; let b = a*a; b*b*b - a"] $ \s ->
    case runParser (token (return ()) >> expr) s of
      Just (e, "") -> do
        print e
        print (eval [("x", -7)] e)
        print ((read (show e) :: Expr) == e, compare e (Num 3))
      other -> putStrLn ("parse error: " ++ show other)
  print ([1, 2, 3] +++ [4] +++ [] |> map (subtract 1) |> L.sortBy (flip compare))
  print (readMaybe "Neg (Num (-3))" :: Maybe Expr, readMaybe "Num 3 :+: Num 4 :*: Num 5" :: Maybe Expr)
  print (readMaybe " ( Let {name=\"q\",rhs = Num 1, body=Var \"q\"} ) " :: Maybe Expr)
  putStrLn (showHex (255 :: Int) "" ++ showOct (8 :: Int) "" ++ showFFloat (Just 3) (3.14159 :: Double) "" ++ showEFloat (Just 0) (1234.5 :: Double) "" ++ showGFloat (Just 2) (0.01 :: Double) "")
  print (fst (head (readHex "ff" :: [(Int, String)])))
  print (mapMaybe (\x -> readMaybe x :: Maybe Double) ["1", "1.5e3", ".5", "0x10", "1e400", "-2", " 7 ", "NaN"])
  print (map toUpper "straße", words " a  b\tc\n", unwords ["x", "", "y"], lines "a\n\nb\n", unlines ["p", "q"])
  print [(x, y) | x <- [1 .. 3 :: Int], odd x, let y = x * x, y > 0]
  print (L.group (L.sort "mississippi"), L.nub [3, 1, 3, 2 :: Int], L.partition even [1 .. 9 :: Int], L.transpose ["abc", "d", "ef"])
  print (L.foldl' (flip (:)) [] "abc", L.unfoldr (\n -> if n > 60 then Nothing else Just (n, n * 2)) 1, L.insertBy (\a b -> compare (snd a) (snd b)) (0, 'b') (zip [1 :: Int ..] "ac"))
  print (L.isInfixOf "ss" "miss", L.stripPrefix "ab" "abc", L.zipWith3 (,,) [1 :: Int ..] "ab" [True, False], L.subsequences "abc", take 4 (L.permutations [1, 2, 3 :: Int]))
