-- The words of languages: each token parser on what it takes and does not.
module Main (main) where

import Control.Monad
import Text.Parsec
import Text.Parsec.Language
import qualified Text.Parsec.Token as P

run :: Show a => String -> Parsec String () a -> [String] -> IO ()
run name p inputs = forM_ inputs $ \input ->
  putStrLn (name ++ " " ++ show input ++ ": " ++ concatMap line (either show (\x -> "= " ++ show x) (parse ((,) <$> p <*> getInput) "" input)))
  where
    line '\n' = " | "
    line c = [c]

java :: P.TokenParser ()
java = P.makeTokenParser javaStyle { P.reservedNames = ["While"], P.reservedOpNames = ["=="] }

plainTokens :: P.TokenParser ()
plainTokens = P.makeTokenParser emptyDef { P.commentLine = "#", P.nestedComments = False }

blocks :: P.TokenParser ()
blocks = P.makeTokenParser emptyDef { P.commentStart = "/*", P.commentEnd = "*/", P.nestedComments = False }

main :: IO ()
main = do
  run "identifier" (P.identifier haskell) ["abc d", "x#y'", "let", "lets", "1a", "", "_a", "a{-c-}b"]
  run "reserved" (P.reserved haskell "let") ["let x", "lets", "le", "let#"]
  run "operator" (P.operator haskell) ["+ 1", "->", "->>", "a", "=="]
  run "reservedOp" (P.reservedOp haskell "->") ["-> x", "->>", "-"]
  run "char" (P.charLiteral haskell) ["'a' b", "'\\n'", "'\\x41'", "'\\o101'", "'\\65'", "'\\SOH'", "'\\SO'", "'\\^A'", "'\\^a'", "'\\DEL'", "''", "'ab'", "'\\q'", "'\\1114112'", "'", "'\\''", "'\"'", "'\t'"]
  run "string" (P.stringLiteral haskell) ["\"abc\" d", "\"a\\nb\"", "\"a\\  \\b\"", "\"\\&x\"", "\"\\SOH\\SO\\&H\"", "\"a\\ x\"", "\"abc", "\"a\nb\"", "\"\\\"\\'\"", "\"\\^Z\\x1F600\""]
  run "natural" (P.natural haskell) ["12 x", "0", "0x1F", "0o17", "007", "0b1", "-1", "x", "0xg"]
  run "integer" (P.integer haskell) ["-12", "+ 12", "- 0x10", "12", "-", "--1"]
  run "float" (P.float haskell) ["1.5", "1e3", "1.5e-3", "1", "1.", "1.5e+2", "1.5e", "0.1", "1E10", "-1.0"]
  run "naturalOrFloat" (P.naturalOrFloat haskell) ["1.5", "1", "0", "0.5", "0x10", "0e1", "1e2", "1.x", "007", "00.5", "0o7", "x"]
  run "numbers" ((,,) <$> P.decimal haskell <* char ' ' <*> P.hexadecimal haskell <* char ' ' <*> P.octal haskell) ["12 xff o17", "12 ff"]
  run "white" (P.whiteSpace haskell >> letter) [" \n\t a", "-- c\na", "{- {- -} -} a", "{- {- -} a", "--a", "-a", "{-a-}{-b-}--c\n--d\n a", "{- - } -} a"]
  run "java" ((,) <$> P.identifier java <*> many (P.reserved java "While")) ["x while WHILE wHile", "While", "wHILE", "a /* /* b */ */ while", "a // while\nwhile", "a whilex"]
  run "hash" (many (P.identifier plainTokens)) ["a # b\nc", "let x", "_a' b"]
  run "blocks" (many (P.identifier blocks)) ["a /* b /* */ c", "a /* b", "a / b", "a /**/ b"]
  run "brackets" (mapM (\f -> f (P.natural haskell)) [P.parens haskell, P.braces haskell, P.angles haskell, P.brackets haskell]) ["(1){2}<3>[4]", "( 1 ) { 2 } < 3 > [ 4 ] x", "(1){2]"]
  run "separators" ((,,,) <$> P.commaSep haskell (P.natural haskell) <* P.semi haskell <*> P.semiSep1 haskell (P.natural haskell) <* P.dot haskell <*> P.commaSep1 haskell (P.natural haskell) <* P.colon haskell <*> P.semiSep haskell (P.natural haskell)) ["1, 2 ; 3 ; 4 . 5 : 6;7", "; 1 . 2 :", "1,"]
  run "lexeme" (P.lexeme haskell (char 'a') >> P.symbol haskell "b" >> P.symbol haskell ">>") ["a b >> c", "ab>", "a c"]
  print (P.reservedNames haskellDef, P.reservedOpNames haskellDef, P.caseSensitive javaStyle, P.commentLine mondrianDef)
