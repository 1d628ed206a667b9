-- What parsers take, what they say when they fail, and where; every combinator on inputs that it takes and does not.
module Main (main) where

import Control.Exception (ErrorCall, evaluate)
import qualified Control.Exception as E
import Control.Monad
import Text.Parsec
import Text.Parsec.Error
import Text.Parsec.Pos

run :: Show a => String -> Parsec String Int a -> [String] -> IO ()
run name p inputs = forM_ inputs $ \input -> do
  r <- try' (either show (\x -> "= " ++ show x) (runParser ((,,,) <$> p <*> getInput <*> getPosition <*> getState) 0 "" input))
  putStrLn (name ++ " " ++ show input ++ ": " ++ concatMap line r)
  where
    line '\n' = " | "
    line c = [c]
    try' s = either (\e -> "! " ++ takeWhile (/= '\n') (show (e :: ErrorCall))) id <$> E.try (evaluate (length s `seq` s))

main :: IO ()
main = do
  run "char" (char 'a') ["", "a", "ab", "b"]
  run "classes" (mapM (\(p, n) -> (p >>= \c -> return (n, c)) <|> return (n, '-')) [(space, 's'), (upper, 'u'), (lower, 'l'), (digit, 'd'), (hexDigit, 'h'), (octDigit, 'o'), (letter, 'e'), (alphaNum, 'n'), (tab, 't'), (newline, 'w')]) [" Ab1f7xy\t\n", "\955\t5", ""]
  forM_ [("space", space), ("upper", upper), ("lower", lower), ("digit", digit), ("hex", hexDigit), ("oct", octDigit), ("letter", letter), ("alphaNum", alphaNum), ("tab", tab), ("newline", newline), ("crlf", crlf), ("eol", endOfLine), ("any", anyChar), ("one", oneOf "xy"), ("none", noneOf "?"), ("satisfy", satisfy (== 'q'))] $ \(n, p) -> run n p ["?", "", "\r\n", "\r?", "\t\t"]
  run "string" (string "let") ["let", "lex", "le", "", "x", "lets"]
  run "string or" (string "let" <|> string "lex") ["lex", "let"]
  run "try" (try (string "let") <|> string "lex" <?> "keyword") ["lex", "let", "lux", "x"]
  run "alternatives" (char 'a' <|> char 'b' <|> (char 'c' >> char 'd')) ["a", "cd", "ce", "e", ""]
  run "labels" (labels (char 'a') ["one", "two"] <|> labels (char 'b') [] <|> (char 'c' <?> "")) ["x", ""]
  run "label after input" ((char 'a' >> char 'b') <?> "ab") ["ax", "x"]
  run "label of success" ((many (char 'a') <?> "as") >> char 'b') ["aax", "x", "aab"]
  run "many" (many (char 'a') >> char 'b') ["aaab", "aac", "b", "", "aa"]
  run "many of nothing" (many (return ())) ["x"]
  run "skipMany of nothing" (skipMany (optional (char 'a'))) ["x"]
  run "many with input taken" (many (char 'a' >> char 'b')) ["ababc", "abac"]
  run "fail" (char 'a' >> (fail "no" :: Parsec String Int ())) ["a"]
  run "fail empty" (fail "" :: Parsec String Int ()) ["a"]
  run "several failures" (fail "one" <|> fail "two" <|> unexpected "three" <|> unexpected "four" <|> (fail "one" :: Parsec String Int ())) ["a"]
  run "zero" (parserZero :: Parsec String Int ()) ["a"]
  run "unexpected" (char 'a' >> unexpected "thing" :: Parsec String Int ()) ["a", "b"]
  run "choice" (choice [string "one", string "two", string "three"]) ["two", "three", "x"]
  run "choice of none" (choice [] :: Parsec String Int ()) ["two"]
  run "count" (count 3 digit) ["123", "12x", ""]
  run "count none" (count (-1) digit) ["123"]
  run "between" (between (char '(') (char ')') (many digit)) ["(12)", "(12", "()", "(x)", "x"]
  run "option" (option 'z' (char 'a')) ["a", "b"]
  run "optionMaybe" (optionMaybe (string "ab")) ["ab", "ac", "b"]
  run "optional" (optional (char 'a') >> char 'b') ["ab", "b", "c"]
  run "many1" (many1 digit) ["1", "x"]
  run "skipMany1" (skipMany1 (space <?> "gap") >> char 'x') ["  x", "x", "  y"]
  forM_ [("sepBy", sepBy), ("sepBy1", sepBy1), ("endBy", endBy), ("endBy1", endBy1), ("sepEndBy", sepEndBy), ("sepEndBy1", sepEndBy1)] $ \(n, f) -> run n (f (many1 digit) (char ',')) ["1,22,3", "1,22,", "1,2x", "", "x", "1", ",", "1,,"]
  let op = (char '-' >> return (\a b -> "(" ++ a ++ "-" ++ b ++ ")")) <|> (char '+' >> return (\a b -> "(" ++ a ++ "+" ++ b ++ ")"))
  forM_ [("chainl", \p o -> chainl p o "none"), ("chainr", \p o -> chainr p o "none"), ("chainl1", chainl1), ("chainr1", chainr1)] $ \(n, f) -> run n (f (many1 digit) op) ["1-2+3-4", "1", "", "1-", "-1"]
  run "eof" (many letter >> eof) ["ab", "ab1", "1"]
  run "anyToken" anyToken ["x", ""]
  run "notFollowedBy" (string "let" >> notFollowedBy alphaNum) ["let", "lets", "let "]
  run "notFollowedBy a string" (notFollowedBy (string "ab") >> anyChar) ["ab", "ac", ""]
  run "manyTill" (string "<!--" >> manyTill anyChar (try (string "-->"))) ["<!-- a-b -->x", "<!-- a"]
  run "lookAhead" (lookAhead (string "ab") >> anyChar) ["abc", "ac", "x"]
  run "lookAhead try" (lookAhead (try (string "ab")) <|> string "ac") ["abc", "ac"]
  run "state" (many (char 'a' >> modifyState (+ 1) >> getState) >>= \s -> putState 9 >> updateState (* 2) >> return s) ["aaab"]
  run "state goes back" (try (char 'a' >> putState 5 >> char 'b') <|> char 'a') ["ab", "ac"]
  run "position" (many (anyChar >> fmap (\p -> (sourceLine p, sourceColumn p)) getPosition)) ["a\tb\nc\n\td"]
  run "set position" (setPosition (newPos "file" 7 3) >> char 'a') ["b", "a"]
  run "set input" (setInput "xyz" >> anyChar) ["b"]
  run "parser state" (getParserState >>= \s -> anyChar >> setParserState s >> anyChar) ["ab"]
  run "tokens" (tokens show (\p ts -> incSourceColumn p (length ts)) "ab") ["abc", "acb", ""]
  run "tokenPrim" (tokenPrim (\c -> "<" ++ [c] ++ ">") (\p _ rest -> incSourceColumn p (length rest)) (\c -> if c == 'a' then Just (1 :: Int) else Nothing)) ["abc", "b", ""]
  run "tokenPrimEx" (tokenPrimEx show (\p c _ -> updatePosChar p c) (Just (\_ _ _ u -> u + 7)) (\c -> if c == 'a' then Just 'A' else Nothing)) ["abc", "b"]
  run "merged positions" ((try (string "abc" >> char 'd') <|> try (string "ab" >> char 'x') <|> (string "a" >> char 'y'))) ["abce", "abq", "az"]
  run "errors of empty success" (optional (char 'a') >> optional (char 'b') >> char 'c') ["d", "ad", ""]
  run "semigroup" (string "a" <> string "b" <> mempty) ["abc", "ac"]
  run "applicative" ((,) <$> char 'a' <* char 'b' <*> char 'c') ["abc", "abd"]
  print (parse (many (token show (\(p, _) -> newPos "t" p 1) (\(_, c) -> if c < 'c' then Just c else Nothing))) "x" [(1, 'a'), (2, 'b'), (3, 'c')] :: Either ParseError String)
  print (parse (char 'a' >> getPosition) "dir/file" "ab", parse (char 'a' >> char 'c') "dir/file" "ab")
  parseTest (many1 digit) "12" >> parseTest (many1 digit) "x"
  r <- runParserT (many (digit >>= \d -> parserTrace' d)) () "" "12x"
  print r
  -- Errors as values
  let Left e = parse (char 'a' <|> char 'b') "f" "c"
      messages = [(errorPos e, map messageString (errorMessages e), errorIsUnknown e, e == e)]
      pos = initialPos "n"
      other = foldr addErrorMessage (newErrorUnknown (incSourceLine pos 1)) [Message "m", Expect "e", UnExpect "u", SysUnExpect "s", Message "m2", Expect ""]
  print messages
  print (other, mergeError e other, mergeError other (newErrorUnknown (incSourceLine pos 9)), setErrorMessage (Expect "z") other, setErrorPos pos other, other == setErrorPos pos other)
  putStrLn (showErrorMessages "oder" "unbekannt" "erwartet" "unerwartet" "Ende" (errorMessages other))
  putStrLn (showErrorMessages "oder" "unbekannt" "erwartet" "unerwartet" "Ende" [])
  print (compare (Message "a") (Message "b"), Expect "a" == Expect "b", UnExpect "a" < Expect "")
  print (updatePosString pos "ab\n\tc", setSourceColumn (setSourceLine (setSourceName pos "q") 4) 5, compare pos (incSourceColumn pos 1), sourceName pos)
  where
    parserTrace' d = lift' (putStrLn ("digit " ++ [d])) >> return d
    lift' = mkPT . \io s -> io >> return (Empty (return (Ok () s (unknownError s))))
