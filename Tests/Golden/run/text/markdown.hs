-- A small Markdown to HTML converter: blocks by line classes, inline spans by a recursive scanner. Reads stdin.
module Main where

import Data.Char (isAlphaNum, isDigit, isSpace, toLower)
import Data.List (dropWhileEnd, groupBy, isPrefixOf, isInfixOf)
import Data.Function (on)

data Line = Blank | Heading Int String | Bullet String | Numbered Int String | Fence String | Plain String
  deriving (Eq, Show)

data Block = H Int String | P [String] | UL [String] | OL Int [String] | Code String [String] deriving (Eq, Show)

classify :: String -> Line
classify s
  | all isSpace s = Blank
  | (hs@(_ : _), ' ' : t) <- span (== '#') s, length hs <= 6 = Heading (length hs) t
  | (b : ' ' : t) <- dropWhile (== ' ') s, b `elem` "-*+" = Bullet t
  | (ds@(_ : _), '.' : ' ' : t) <- span isDigit s = Numbered (read ds) t
  | "```" `isPrefixOf` s = Fence (drop 3 s)
  | otherwise = Plain s

blocks :: [String] -> [Block]
blocks [] = []
blocks (l : ls) = case classify l of
  Blank -> blocks ls
  Heading n t -> H n t : blocks ls
  Fence lang -> let (code, rest) = break ((== Fence "") . classify) ls in Code lang code : blocks (drop 1 rest)
  Bullet t -> run UL bullet t
  Numbered n t -> run (OL n) numbered t
  Plain t -> run P plain t
  where
    run make pick t = let (more, rest) = spanMaybe (pick . classify) ls in make (t : more) : blocks rest
    bullet (Bullet t) = Just t
    bullet _ = Nothing
    numbered = \x -> case x of { Numbered _ t -> Just t; _ -> Nothing }
    plain (Plain t) = Just t
    plain _ = Nothing

spanMaybe :: (a -> Maybe b) -> [a] -> ([b], [a])
spanMaybe f (x : xs) | Just y <- f x = let (ys, zs) = spanMaybe f xs in (y : ys, zs)
spanMaybe _ xs = ([], xs)

inline :: String -> String
inline s = case s of
  '\\' : c : r | not (isAlphaNum c) -> escape c ++ inline r
  '`' : r | (code, '`' : rest) <- break (== '`') r -> tag "code" (concatMap escape code) ++ inline rest
  '*' : '*' : r | Just (b, rest) <- upTo "**" r -> tag "strong" (inline b) ++ inline rest
  '*' : r | Just (b, rest) <- upTo "*" r -> tag "em" (inline b) ++ inline rest
  '[' : r | (label, ']' : '(' : r') <- break (== ']') r, (url, ')' : rest) <- break (== ')') r' ->
    "<a href=\"" ++ concatMap escape url ++ "\">" ++ inline label ++ "</a>" ++ inline rest
  c : r -> escape c ++ inline r
  [] -> []

upTo :: String -> String -> Maybe (String, String)
upTo end = go ""
  where
    go acc r | end `isPrefixOf` r, not (null acc) = Just (reverse acc, drop (length end) r)
    go acc (c : r) = go (c : acc) r
    go _ [] = Nothing

escape :: Char -> String
escape '<' = "&lt;"
escape '>' = "&gt;"
escape '&' = "&amp;"
escape '"' = "&quot;"
escape c = [c]

tag :: String -> String -> String
tag t body = '<' : t ++ ">" ++ body ++ "</" ++ takeWhile (not . isSpace) t ++ ">"

html :: Block -> [String]
html (H n t) = [tag ('h' : show n ++ " id=\"" ++ slug t ++ "\"") (inline t)]
html (P ls) = ["<p>"] ++ map inline ls ++ ["</p>"]
html (UL is) = ["<ul>"] ++ map (("  " ++) . tag "li" . inline) is ++ ["</ul>"]
html (OL n is) = [if n == 1 then "<ol>" else "<ol start=" ++ show n ++ ">"] ++ map (("  " ++) . tag "li" . inline) is ++ ["</ol>"]
html (Code lang ls) = ["<pre class=" ++ show lang ++ ">"] ++ map (concatMap escape) ls ++ ["</pre>"]

slug :: String -> String
slug = map head . groupBy ((&&) `on` (== '-')) . map dash . map toLower . dropWhileEnd (not . isAlphaNum)
  where dash c = if isAlphaNum c then c else '-'

main :: IO ()
main = do
  document <- getContents
  let bs = blocks (lines document)
  mapM_ print bs
  putStr (unlines (concatMap html bs))
  putStrLn (if "script" `isInfixOf` document then "has script" else "clean")
