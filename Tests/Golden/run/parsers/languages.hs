-- Expression tables, permutations, other streams and monads under parsers.
module Main (main) where

import Control.Monad
import Control.Monad.Except
import Control.Monad.Reader
import Control.Monad.State
import qualified Data.ByteString.Char8 as B
import Data.Functor.Identity
import qualified Data.Text as T
import Text.Parsec hiding (State)
import Text.Parsec.Expr
import Text.Parsec.Language (haskell)
import Text.Parsec.Perm
import qualified Text.Parsec.Token as P
import qualified Text.ParserCombinators.Parsec as Old
import qualified Text.ParserCombinators.Parsec.Expr as Old

run :: Show a => String -> Parsec String () a -> [String] -> IO ()
run name p inputs = forM_ inputs $ \input ->
  putStrLn (name ++ " " ++ show input ++ ": " ++ concatMap line (either show (\x -> "= " ++ show x) (parse ((,) <$> p <*> getInput) "" input)))
  where
    line '\n' = " | "
    line c = [c]

expression :: Parsec String () Integer
expression = buildExpressionParser table term <?> "expression"
  where
    term = P.parens haskell expression <|> P.natural haskell <?> "term"
    table =
      [ [prefix "-" negate, prefix "+" id], [postfix "!" (\n -> product [1 .. n])]
      , [binary "^" (^) AssocRight], [binary "*" (*) AssocLeft, binary "/" div AssocLeft]
      , [binary "+" (+) AssocLeft, binary "-" (-) AssocLeft, binary "<>" (\a b -> a * 10 + b) AssocRight], [binary "==" (\a b -> if a == b then 1 else 0) AssocNone] ]
    op name = P.lexeme haskell (Text.Parsec.try (string name <* notFollowedBy (oneOf "=<>!")))
    binary name f assoc = Infix (op name >> return f) assoc
    prefix name f = Prefix (op name >> return f)
    postfix name f = Postfix (P.lexeme haskell (char (head name)) >> return f)

main :: IO ()
main = do
  run "expression" (P.whiteSpace haskell >> expression <* eof) ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 3 - 2", "- 5 + 3", "3!", "-3!", "2 * 3! - 1", "1 <> 2 <> 3", "1 + 2 <> 3", "1 <> 2 + 3", "1 == 1", "1 == 1 == 1", "1 == 2 + 3", "", "1 +", "(1", "1 2", "--1", "+ - 1", "7 / 2 * 2"]
  run "permutation" (permute ((,,) <$$> (char 'a' >> digit) <||> (char 'b' >> digit) <|?> ('-', char 'c' >> digit))) ["a1b2c3", "c3b2a1", "b2a1", "a1c2", "a1a2", ""]
  run "optional permutation" (permute ((,) <$?> ('x', char 'a') <|?> ('y', char 'b'))) ["ba", "ab", "b", "a", "", "c"]
  -- Other streams
  print (parse (many1 letter <* eof) "text" (T.pack "abc"), parse (many1 letter <* eof) "bytes" (B.pack "ab1"))
  print (parse (sepBy (many1 digit) (char ',')) "" (T.pack "1,23,4"), parse (string "\955x") "" (T.pack "\955y"))
  -- Monads
  let counted = many (letter >>= \c -> lift (modify (+ 1)) >> return c) <* digit
  print (runState (runParserT counted () "" "abc1") (0 :: Int), runState (runParserT counted () "" "abc") (0 :: Int))
  print (runState (runParserT (try (letter >> modify (+ 1) >> parserZero) <|> (get >>= \n -> put (n * 10) >> anyChar)) () "" "a") (5 :: Int))
  print (runReader (runParserT (many (local (* 2) (lift ask) <* char 'x')) () "" "xx") (21 :: Int))
  print (runExcept (runParserT ((char 'a' >> throwError "thrown") `catchError` (\e -> return (e ++ "!"))) () "" "a") :: Either String (Either ParseError String))
  print (runExcept (runParserT (char 'a' >> throwError "out") () "" "a") :: Either String (Either ParseError ()))
  r <- runParserT (many1 (digit >>= \d -> liftIO (putStrLn ("digit " ++ [d])) >> return d)) () "" "12x"
  print r
  print (runIdentity (runParserT ((,) <$> getState <*> (updateState (+ 1) >> getState)) (1 :: Int) "" ""))
  -- The old names
  print (Old.parse (Old.many1 Old.digit `Old.sepBy` Old.char ';' :: Old.Parser [String]) "" "1;2")
  print (Old.runParser (Old.buildExpressionParser [[Old.Infix (Old.char '+' >> return (+)) Old.AssocLeft]] (fmap read (Old.many1 Old.digit)) :: Old.CharParser () Int) () "" "1+2+3")
