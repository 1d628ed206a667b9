-- | The table of the strictness of base: characters, reading and showing, parsers, printf, Maybe, Either, references and
-- arrays, with each argument undefined in turn, with undefined parts, and applied to too few arguments. The expected output
-- is GHC's, the same at -O0 and -O.
module Main (main) where

import Control.Monad.ST
import qualified Control.Monad.ST.Lazy as Lazy
import Data.Array
import Data.Char
import Data.Either
import Data.IORef
import Data.Maybe
import Data.STRef
import Numeric
import Probe
import System.IO
import Text.ParserCombinators.ReadP (ReadP, readP_to_S, (+++), (<++))
import qualified Text.ParserCombinators.ReadP as P
import Text.Printf
import Text.Read (readEither, readMaybe)

instance (Probe i, Ix i, Probe e) => Probe (Array i e) where
  probe a = con "array" [p (bounds a), p (elems a)]

chars :: IO ()
chars = do
  let cs = [undef, "'a'" # 'a']
  mapM_ (\(s, f) -> row1 s f cs) [("isAlpha", isAlpha), ("isDigit", isDigit), ("isSpace", isSpace), ("isUpper", isUpper), ("isPrint", isPrint), ("isControl", isControl), ("isPunctuation", isPunctuation), ("isSymbol", isSymbol), ("isAscii", isAscii), ("isHexDigit", isHexDigit)]
  row1 "toUpper" toUpper cs >> row1 "ord" ord cs >> row1 "digitToInt" digitToInt cs
  row1 "chr" chr [undef, "65" # 65, "-1" # -1] >> row1 "intToDigit" intToDigit [undef, "3" # 3, "16" # 16]
  row2 "showLitChar" showLitChar cs [undef, "" # ""]
  row1 "lexLitChar" lexLitChar texts >> row1 "readLitChar" readLitChar texts
  row1 "generalCategory" (show . generalCategory) [undef]

texts :: [Arg String]
texts = [undef, "\"\"" # "", "1:_" # '1' : u, "\"12\"" # "12", "12 :_" # "12 " ++ u, "(:_" # '(' : u, "a:_" # 'a' : u, "\\:_" # '\\' : u]

reading :: IO ()
reading = do
  row1 "read" (read :: String -> Int) [undef, "\"\"" # "", "\" 1 \"" # " 1 ", "1:_" # '1' : u]
  row1 "readMaybe" (readMaybe :: String -> Maybe Int) [undef, "\"1\"" # "1"]
  row1 "readEither" (readEither :: String -> Either String Bool) [undef, "\"x\"" # "x"]
  row2 "reads" (\() -> reads :: ReadS Int) ["()" # ()] texts
  row1 "reads[]" (reads :: ReadS [Int]) [undef, "[:_" # '[' : u, "[]:_" # "[]" ++ u, "[1,:_" # "[1," ++ u]
  row1 "reads()" (reads :: ReadS (Bool, ())) [undef, "(:_" # '(' : u, "(True,:_" # "(True," ++ u]
  row1 "readsMaybe" (reads :: ReadS (Maybe Int)) [undef, "Nothing:_" # "Nothing" ++ u, "Just :_" # "Just " ++ u, "Just 1" # "Just 1"]
  row1 "lex" lex (texts ++ ["\" " # " ", "\"a\":_" # "\"a\"" ++ u, "\"a:_" # "\"a" ++ u, "+:_" # '+' : u, ",:_" # ',' : u])
  row2 "readParen" (\b s -> readParen b (reads :: ReadS Int) s) [undef, "False" # False, "True" # True] [undef, "\"\"" # "", "\"(1)\"" # "(1)"]
  row1 "readHex" (readHex :: ReadS Int) texts >> row1 "readDec" (readDec :: ReadS Int) texts >> row1 "readOct" (readOct :: ReadS Int) texts
  row2 "readSigned" (readSigned :: ReadS Int -> ReadS Int) [undef, "readDec" # readDec] [undef, "-:_" # '-' : u, "\"-1\"" # "-1"]
  row1 "readFloat" (readFloat :: ReadS Double) [undef, "\"1.5\"" # "1.5", "1.:_" # "1." ++ u, "NaN" # "NaN"]

showing :: IO ()
showing = do
  row2 "showHex" (showHex :: Int -> ShowS) [undef, "10" # 10, "-1" # -1] [undef, "s" # "s"]
  row2 "showOct" (showOct :: Int -> ShowS) [undef, "8" # 8] [undef, "s" # "s"]
  row3 "showFFloat" (showFFloat :: Maybe Int -> Double -> ShowS) [undef, "Nothing" # Nothing, "Just _" # Just u, "Just 1" # Just 1] [undef, "1.5" # 1.5] [undef, "s" # "s"]
  row3 "showEFloat" (showEFloat :: Maybe Int -> Double -> ShowS) [undef, "Just 0" # Just 0] [undef, "1.5" # 1.5, "0" # 0] [undef, "s" # "s"]
  row2 "showIntAtBase" (\b -> showIntAtBase b intToDigit (10 :: Int)) [undef, "1" # 1, "2" # 2] [undef, "s" # "s"]
  row3 "showSigned" (\d n s -> showSigned (shows :: Int -> ShowS) d n s) [undef, "0" # 0] [undef, "1" # 1, "-1" # -1] [undef, "s" # "s"]
  row2 "showFloat" (showFloat :: Double -> ShowS) [undef, "1" # 1] [undef, "s" # "s"]
  row2 "floatToDigits" (floatToDigits :: Integer -> Double -> ([Int], Int)) [undef, "10" # 10] [undef, "0" # 0, "1.5" # 1.5]
  row3 "showParen" (\b t s -> showParen b (showString t) s) [undef, "False" # False, "True" # True] [undef, "x:_" # 'x' : u] [undef, "s" # "s"]
  row2 "showChar" showChar [undef, "'x'" # 'x'] [undef, "s" # "s"]
  row2 "showString" showString [undef, "x:_" # 'x' : u, "x" # "x"] [undef, "s" # "s"]
  row2 "shows" (shows :: Int -> ShowS) [undef, "1" # 1] [undef, "s" # "s"]
  row2 "showsMaybe" (\d x -> showsPrec d (x :: Maybe Int) "") [undef, "11" # 11] [undef, "Nothing" # Nothing, "Just _" # Just u, "Just 1" # Just 1]
  row1 "showMaybe" (show :: Maybe Int -> String) [undef, "Just _" # Just u]
  row1 "showList" (show :: [Int] -> String) [undef, "[_]" # [u], "1:_" # 1 : u]
  row1 "showTuple" (show :: (Int, Bool) -> String) [undef, "(_,_)" # (u, u), "(1,_)" # (1, u)]
  row1 "showString" (show :: String -> String) [undef, "a:_" # 'a' : u, "[_]" # [u]]
  row1 "showDouble" (show :: Double -> String) [undef]

parsers :: IO ()
parsers = do
  let run :: ReadP a -> String -> [(a, String)]
      run = readP_to_S
      ps = ["pfail" # P.pfail, "return _" # return u, "char a" # P.char 'a', "get" # P.get]
      inputs = [undef, "\"\"" # "", "a:_" # 'a' : u, "\"ab\"" # "ab"]
  row2 "run" run (undef : ps) inputs
  row3 "+++" (\a b -> run (a +++ b)) ps ps (take 3 inputs)
  row3 "<++" (\a b -> run (a <++ b)) ps ps (take 3 inputs)
  row2 "look" run ["look" # fmap (take 1) P.look] inputs
  row2 "string" (run . P.string) [undef, "\"\"" # "", "\"a\"" # "a", "a:_" # 'a' : u] inputs
  row2 "satisfy" (run . P.satisfy) [undef, "const _" # const u, "const True" # const True] inputs
  row2 "munch" (run . P.munch) [undef, "isAlpha" # isAlpha] inputs
  row2 "many" (\a -> take 2 . run (P.many a)) (drop 2 ps) inputs
  row2 "choice" (run . P.choice) [undef, "[]" # [], "[get]" # [P.get]] inputs
  row2 "count" (\n -> run (P.count n P.get)) [undef, "0" # 0, "1" # 1] inputs
  row2 "option" (\x -> run (P.option x P.get)) [undef, "'x'" # 'x'] inputs
  row2 "skipSpaces" (\() -> run P.skipSpaces) ["()" # ()] (inputs ++ [" :_" # ' ' : u])

printing :: IO ()
printing = do
  row1 "printf" (printf :: String -> String) [undef, "\"\"" # "", "a:_" # 'a' : u, "%%" # "%%", "%d" # "%d"]
  row2 "printf%d" (printf :: String -> Int -> String) [undef, "\"\"" # "", "%d" # "%d", "%d:_" # "%d" ++ u, "x%5d" # "x%5d"] [undef, "1" # 1]
  row2 "printf%s" (printf :: String -> String -> String) ["%s" # "%s", "%.1s" # "%.1s"] [undef, "a:_" # 'a' : u, "ab" # "ab"]
  row2 "printf%c" (printf :: String -> Char -> String) ["%c" # "%c"] [undef, "'c'" # 'c']
  row3 "printf%d%d" (printf :: String -> Int -> Int -> String) ["%d %d" # "%d %d", "%*d" # "%*d"] [undef, "2" # 2] [undef, "1" # 1]

choices :: IO ()
choices = do
  let ms = [undef, "Nothing" # Nothing, "Just _" # Just u, "Just 1" # Just (1 :: Int)]
      es = [undef, "Left _" # Left u, "Right _" # Right u, "Left 1" # Left (1 :: Int), "Right 'a'" # Right 'a']
      fs = [undef, "const _" # const u, "succ" # succ]
  row3 "maybe" maybe [undef, "0" # 0] fs ms >> row2 "fromMaybe" fromMaybe [undef, "0" # 0] ms >> row1 "fromJust" (isJust . Just . fromJust) ms
  row1 "isJust" isJust ms >> row1 "isNothing" isNothing ms >> row1 "maybeToList" maybeToList ms >> row1 "listToMaybe" (listToMaybe :: [Int] -> Maybe Int) [undef, "[]" # [], "_:_" # u : u]
  row1 "catMaybes" catMaybes [undef, "[Nothing,_]" # [Nothing, u], "Just _:_" # Just (u :: Int) : u]
  row2 "mapMaybe" (mapMaybe :: (Int -> Maybe Int) -> [Int] -> [Int]) [undef, "Just" # Just, "const Nothing" # const Nothing, "const _" # const u] [undef, "[]" # [], "[_]" # [u], "1:_" # 1 : u]
  row3 "either" either fs [undef, "ord" # ord] es
  row1 "isLeft" isLeft es >> row1 "lefts" lefts [undef, "[]" # [], "Left _:_" # Left (u :: Int) : (u :: [Either Int Char]), "Right _:_" # Right u : u]
  row1 "partitionEithers" partitionEithers [undef, "[]" # [], "Left _:_" # Left (u :: Int) : (u :: [Either Int Char]), "[Right _]" # [Right u]]
  row2 "fromLeft" fromLeft [undef, "0" # 0] es >> row2 "fromRight" fromRight [undef, "'b'" # 'b'] es

states :: IO ()
states = do
  let refs act = newIORef (1 :: Int) >>= \r -> act r >> readIORef r
      fs = [undef, "const _" # const u, "succ" # succ]
  row1 "newIORef" (\x -> newIORef x >>= readIORef) [undef, "1" # (1 :: Int)]
  row1 "writeIORef" (\x -> refs (\r -> writeIORef r x)) [undef]
  row1 "modifyIORef" (\f -> refs (\r -> modifyIORef r f)) fs >> row1 "modifyIORef'" (\f -> refs (\r -> modifyIORef' r f)) fs
  row1 "atomicModifyIORef" (\f -> refs (\r -> atomicModifyIORef r f)) [undef, "const _" # const u, "(_,_)" # const (u, u), "(2,_)" # const (2, u)]
  row1 "atomicModifyIORef'" (\f -> refs (\r -> atomicModifyIORef' r f)) [undef, "const _" # const u, "(_,())" # const (u, ()), "(2,_)" # const (2, u)]
  row1 "atomicWriteIORef" (\x -> refs (\r -> atomicWriteIORef r x)) [undef]
  row1 "modifySTRef" (\f -> runST (newSTRef (1 :: Int) >>= \r -> modifySTRef r f >> readSTRef r)) fs
  row1 "modifySTRef'" (\f -> runST (newSTRef (1 :: Int) >>= \r -> modifySTRef' r f >> return ())) fs
  row1 "lazyST" (\n -> take 2 (Lazy.runST ((if n then u else return ()) >> return "ab"))) [undef, "False" # False, "True" # True]
  row1 "strictST" (\n -> runST (if n then u else return 'a')) [undef, "False" # False, "True" # True]

arrays :: IO ()
arrays = do
  let bs = [undef, "(0,_)" # (0, u), "(1,0)" # (1, 0), "(0,1)" # (0, 1 :: Int)]
      a = listArray (0, 1) [u, 'b'] :: Array Int Char
  row2 "listArray" listArray bs [undef, "[]" # [], "'a':_" # 'a' : u, "'a':'b':_" # 'a' : 'b' : u]
  row2 "array" array bs [undef, "[]" # [], "[(0,_)]" # [(0, u)], "[(_,'a')]" # [(u, 'a')], "[_]" # [u], "[(0,'a'),(1,'b')]" # [(0, 'a'), (1, 'b')]]
  row3 "accumArray" (\f z -> accumArray f z (0, 1 :: Int)) [undef, "+" # (+), "const" # const, "flip const" # flip const] [undef, "0" # (0 :: Int)] [undef, "[]" # [], "[(0,_)]" # [(0, u)], "[(0,1)]" # [(0, 1)]]
  row2 "!" (!) [undef, "a" # a] [undef, "0" # 0, "1" # 1]
  row2 "//" (//) [undef, "a" # a] [undef, "[]" # [], "[(0,'x')]" # [(0, 'x')], "[(0,_)]" # [(0, u)], "[_]" # [u]]
  row2 "fmap" fmap [undef, "const 'x'" # const 'x'] [undef, "a" # a]
  row2 "ixmap" (\b f -> ixmap b f a) [undef, "(0,0)" # (0, 0 :: Int)] [undef, "const 1" # const 1, "const _" # const u]
  row1 "bounds" bounds ["a" # a] >> row1 "assocs" assocs ["a" # a] >> row1 "length" length ["a" # a]
  row2 "accum" (accum (\_ x -> x)) [undef, "a" # a] [undef, "[(1,_)]" # [(1, u)], "[(0,'y')]" # [(0, 'y')]]

main :: IO ()
main = hSetBuffering stdout (BlockBuffering Nothing) >> chars >> reading >> showing >> parsers >> printing >> choices >> states >> arrays
