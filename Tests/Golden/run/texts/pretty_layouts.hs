-- Random documents in all modes and widths: by sums against GHC's layouts, some in full; laziness, annotations, classes.
module Main (main) where

import Data.List (foldl')
import Prelude hiding ((<>))
import Text.PrettyPrint.HughesPJClass
import qualified Text.PrettyPrint.Annotated as A
import qualified Text.PrettyPrint.Annotated.HughesPJ as A (renderDecorated, renderDecoratedM)

-- | Documents by numbers.
document :: Int -> [Int] -> (Doc, [Int])
document depth (r : rs)
  | depth <= 0 || r `mod` 7 == 0 = (leaf ((r `div` 7) `mod` 6), rs)
  | otherwise = case (r `div` 7) `mod` 14 of
      0 -> two (<>)
      1 -> two (<+>)
      2 -> two ($$)
      3 -> two ($+$)
      4 -> one (nest ((r `div` 98) `mod` 9 - 3))
      5 -> one parens
      6 -> several hcat
      7 -> several hsep
      8 -> several vcat
      9 -> several sep
      10 -> several cat
      11 -> several fsep
      12 -> several fcat
      _ -> let (a, rs1) = document (depth - 1) rs; (b, rs2) = document (depth - 1) rs1 in (hang a ((r `div` 98) `mod` 6) b, rs2)
  where
    one f = let (a, rs1) = document (depth - 1) rs in (f a, rs1)
    two f = let (a, rs1) = document (depth - 1) rs; (b, rs2) = document (depth - 1) rs1 in (f a b, rs2)
    several f = let (ds, rs1) = go ((r `div` 98) `mod` 5) rs in (f ds, rs1)
    go 0 xs = ([], xs)
    go n xs = let (d, xs1) = document (depth - 1) xs; (ds, xs2) = go (n - 1 :: Int) xs1 in (d : ds, xs2)
    leaf :: Int -> Doc
    leaf n = case n of
      0 -> empty
      1 -> text "word"
      2 -> text "a longer text"
      3 -> int r
      4 -> char 'c'
      _ -> sizedText 3 "<<sized>>"
document _ [] = (empty, [])

documents :: [Doc]
documents = go (40 :: Int) (map (`div` 65536) (iterate (\x -> (x * 6364136223846793005 + 1442695040888963407) `mod` 9223372036854775807) 12345))
  where
    go 0 _ = []
    go n rs = let (d, rest) = document (2 + n `mod` 4) rs in d : go (n - 1) rest

hash :: String -> Int
hash = foldl' (\h c -> (h * 31 + fromEnum c) `mod` 1000000007) 7

main :: IO ()
main = do
  print [hash (concat [renderStyle (Style m w r) d | d <- documents]) | m <- [PageMode, ZigZagMode, LeftMode, OneLineMode], w <- [10, 30, 80], r <- [1, 1.5, 3]]
  mapM_ (\d -> putStrLn (renderStyle style { lineLength = 40 } d) >> putStrLn "--") (take 12 documents)
  print (and [render (a <> (b <> c)) == render ((a <> b) <> c) && render (a $$ (b $$ c)) == render ((a $$ b) $$ c) && render (a <+> empty) == render a && render (nest 3 (nest 4 a)) == render (nest 7 a) && (text "x" <> nest 5 a) == (text "x" <> a) | (a, b, c) <- zip3 documents (drop 5 documents) (drop 9 documents)])
  let block = hang (text "function" <+> text "arguments") 4 (vcat [text "line" <+> int n | n <- [1 .. 3]]) $$ text "end"
  putStrLn (render block)
  print (text "short" $$ nest 10 (text "beside"), text "longer text" $$ nest 4 (text "below"), text "short" $+$ nest 10 (text "below"))
  mapM_ (\w -> putStrLn (renderStyle (Style PageMode w 1) (fsep (punctuate comma (map int [1 .. 30]))))) [20, 40]
  putStrLn (renderStyle (Style PageMode 30 1.5) (braces (sep (punctuate semi [text "one" <+> equals <+> text "1", text "two" <+> equals <+> parens (cat [text "a", char '+', text "bbbbbbbbbbbbbbbbbbb"])]))))
  putStrLn (renderStyle (Style ZigZagMode 20 2) (nest 15 (text "far") $$ nest 30 (text "farther") $$ text "near"))
  print (map isEmpty [empty, text "", empty <> empty, hcat [empty, empty], sep [], nest 3 empty, vcat []], hsep [lparen, rparen, lbrack, rbrack, lbrace, rbrace, colon, space, quotes (text "q"), doubleQuotes (text "d"), zeroWidthText "zero", ptext "p", float 1.5, double 2.5, rational 0.5, integer 7])
  print (maybeParens True (char 'a') <> maybeBrackets True (char 'b') <> maybeBraces True (char 'c') <> maybeQuotes False (char 'd') <> maybeDoubleQuotes True (char 'e'), mconcat [char 'x', char 'y'], char 'a' == text "a", first (text "a") (text "b"))
  putStrLn (take 60 (render (vcat (map int [1 ..]))))
  putStrLn (take 60 (render (hsep (map int [1 ..]))))
  putStrLn (fullRender PageMode 20 1 (\t rest -> case t of { Chr c -> c : '|' : rest; Str s -> s ++ "|" ++ rest; PStr s -> s ++ "!" ++ rest }) "end" (text "a" <+> ptext "b" $$ nest 2 (char 'c')))
  print (Chr 'c', [Str "s", PStr "p"], style, showsPrec 11 (text "x") "y", lineLength style, mode style)
  putStrLn (prettyShow (Just [(1 :: Int, 'c', "str"), (-2, 'd', "")], [Left 1.5, Right (Just ())] :: [Either Double (Maybe ())], (True, LT, 3 :: Integer, 2.5 :: Float)))
  print (pPrintPrec prettyNormal 11 (Just 'x'), pPrint [Just [1 :: Int]], prettyNormal, prettyParen True empty)
  -- Annotations
  let d = A.text "begin" A.<+> A.annotate 'a' (A.text "inner" A.<+> A.annotate 'b' (A.text "most") A.$$ A.nest 3 (A.annotate 'c' (A.text "line"))) A.$$ A.text "end"
  print (A.renderSpans d)
  print (A.renderSpans (fmap fromEnum d))
  putStrLn (A.renderDecorated (\c -> ['<', c, '>']) (\c -> ['<', '/', c, '>']) d)
  A.renderDecoratedM (\c -> putStr ['(', c]) (\c -> putStr [c, ')']) putStr (putStrLn ".") d
