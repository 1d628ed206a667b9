-- Prelude lex and reads on tokens of every kind
module Main where

tokens :: String -> [String]
tokens s = case lex s of
  [("", _)] -> []
  [(t, rest)] -> t : tokens rest
  other -> ["<" ++ show other ++ ">"]

main :: IO ()
main = do
  print (tokens "let x1' = f (3.5e-2, 'c') \"str\\\"ing\" where _y <- [a..b]; {z}")
  print (tokens "a+b ->c=>d :: e|f `g` h\\i ~j @k !l")
  print (tokens "0x1f 0o17 12e5 12.x 1.5.2 7e 'a' '\\n' '\\x41'")
  print (lex "", lex "   ", lex " hello world", lex "--> x", lex "-- x")
  print (lex "\"open", lex "'", lex "'ab'", lex "\"\\q\"")
  print (lex "(a)", lex ",b", lex ";", lex "[]", lex "`q`")
  print (lex "\955x y", lex "_", lex "a_b'c d", lex "A.b")
  print (reads "12 34" :: [(Int, String)], reads "12abc" :: [(Int, String)], reads "abc" :: [(Int, String)])
  print (reads "1.5 x" :: [(Int, String)], reads "1e3" :: [(Int, String)], reads "1e-3" :: [(Int, String)])
  print (reads "-5" :: [(Int, String)], reads "- 5" :: [(Int, String)], reads "--5" :: [(Int, String)], reads "(-5)z" :: [(Int, String)])
  print (reads "True" :: [(Bool, String)], reads "Truex" :: [(Bool, String)], reads "(True) 1" :: [(Bool, String)])
  print (reads "()" :: [((), String)], reads "( )" :: [((), String)], reads "(())q" :: [((), String)])
  print (readParen False (\s -> [(t, r) | (t, r) <- lex s]) "(x) y", readParen True (\s -> [(t, r) | (t, r) <- lex s]) "x y")
