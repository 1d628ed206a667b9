-- putStr of non-ASCII text: Greek, Cyrillic, CJK, astral planes; lengths in code points
module Main where
import Data.Char (ord, toUpper)
import System.IO

texts :: [String]
texts = ["naïve café", "Ελληνικά", "Русский", "日本語", "한국어", "עברית", "😀😃", "𝔘𝔫𝔦", "e\769", "\x10FFFD", "a\0b"]

main :: IO ()
main = do
  mapM_ putStrLn (take 9 texts)
  mapM_ (print . length) texts
  mapM_ print texts
  mapM_ (putStrLn . map toUpper) (take 3 texts)
  mapM_ (print . map ord) (drop 6 texts)
  mapM_ putChar "→ü\n"
  hPutStrLn stdout (reverse "αβγ")
  writeFile "u.txt" (unlines texts)
  s <- readFile "u.txt"
  print (lines s == texts)
  h <- openBinaryFile "u.txt" ReadMode
  b <- hGetContents h
  print (length b, maximum (map ord b), take 12 (map ord b))
  h2 <- openFile "l.txt" WriteMode
  hSetEncoding h2 latin1
  hPutStr h2 "caf\233\255"
  hClose h2
  h3 <- openBinaryFile "l.txt" ReadMode
  t <- hGetContents h3
  print (map ord t)
  h4 <- openFile "l.txt" ReadMode
  hSetEncoding h4 latin1
  hGetLine h4 >>= print
  hClose h4
