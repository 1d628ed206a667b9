-- A CSV reader with quoted fields, a column-typed summary and an aligned report.
module Main where

import Data.Char (isDigit, isSpace, toUpper)
import Data.List (foldl', intercalate, sortBy, transpose)
import Data.Ord (comparing, Down (..))
import Text.Printf (printf)

data Field = Bare String | Quoted String deriving (Eq, Show)

data Failure = Unclosed { line, column :: !Int } | Stray { line, column :: !Int, found :: Char }
  deriving (Eq, Ord, Show)

type Position = (Int, Int)

text :: Field -> String
text (Bare s) = dropWhile isSpace (reverse (dropWhile isSpace (reverse s)))
text (Quoted s) = s

parse :: String -> Either Failure [[Field]]
parse = rows (1, 1)
  where
    rows _ "" = Right []
    rows p s = do
      (fields, p', rest) <- row p s
      (fields :) <$> rows p' rest

    row p s = do
      (f, p', rest) <- field p s
      case rest of
        ',' : more -> do
          (fs, q, end) <- row (right 1 p') more
          return (f : fs, q, end)
        '\n' : more -> return ([f], down p', more)
        "" -> return ([f], p', "")
        c : _ -> Left Stray { column = snd p', line = fst p', found = c }

    field p ('"' : s) = quoted p (right 1 p) "" s
    field p s = let (a, b) = break (`elem` ",\n") s in Right (Bare a, right (length a) p, b)

    quoted start p acc ('"' : '"' : s) = quoted start (right 2 p) ('"' : acc) s
    quoted _ p acc ('"' : s) = Right (Quoted (reverse acc), right 1 p, s)
    quoted start p acc ('\n' : s) = quoted start (down p) ('\n' : acc) s
    quoted start p acc (c : s) = quoted start (right 1 p) (c : acc) s
    quoted (l, c) _ _ "" = Left (Unclosed l c)

    right n (l, c) = (l, c + n)
    down :: Position -> Position
    down (l, _) = (l + 1, 1)

data Column = Numbers { count :: Int, total, least, most :: Double } | Words { count :: Int, longest :: String }
  deriving Show

summary :: [String] -> Column
summary cells
  | not (null cells), all number cells = foldl' step (Numbers 0 0 (1 / 0) (-1 / 0)) (map value cells)
  | otherwise = Words { count = length cells, longest = foldl' pick "" cells }
  where
    step n x = n { count = count n + 1, total = total n + x, least = min x (least n), most = max x (most n) }
    pick a b | length b > length a = b
             | otherwise = a
    number s = case dropWhile (== '-') s of
      d : ds | isDigit d -> all (\c -> isDigit c || c == '.') ds
      _ -> False
    value ('-' : s) = negate (value s)
    value s
      | '.' `elem` s = read s
      | otherwise = fromInteger (read s)

report :: [[String]] -> String
report table = unlines [intercalate " | " (zipWith pad widths r) | r <- table]
  where
    widths = map (maximum . map length) (transpose table)
    pad w s = s ++ replicate (w - length s) ' '

main :: IO ()
main = do
  let source = "name, city ,score\nAda,\"London, UK\",12.5\n\"Bo \"\"B\"\"\",Oslo,-3\nCleo,\"two\nlines\",100\n"
  case parse source of
    Left e -> print e
    Right rows@(header : body) -> do
      mapM_ print rows
      putStr (report (map (map (concatMap escape . text)) rows))
      let columns = transpose (map (map text) body)
      mapM_ (\(h, c) -> putStrLn (map toUpper (text h) ++ ": " ++ show (summary c))) (zip header columns)
      let byScore = sortBy (comparing (Down . (read :: String -> Double) . fixed . (!! 2))) (map (map text) body)
      mapM_ (\(r : _) -> printf "%-8s|\n" r) byScore
    Right [] -> putStrLn "empty"
  print (either id (const (Stray 0 0 'x')) (parse "a,b\n\"open\nand never closed"))
  print (either show show (parse "a,\"b\"c\n"))
  where
    escape '\n' = "\\n"
    escape c = [c]
    fixed s = if '.' `elem` s then s else s ++ ".0"
