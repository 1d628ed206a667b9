module Main where
import System.IO
import Control.Monad
import Data.Char
-- text and binary modes, line iteration over two handles at once
main :: IO ()
main = do
  withBinaryFile "bin" WriteMode (\h -> hPutStr h (map chr [0, 10, 13, 127, 128, 255]))
  b <- openBinaryFile "bin" ReadMode
  s <- hGetContents b
  print (map ord s)
  hClose b
  withFile "left" WriteMode (\h -> forM_ [1, 3, 5, 9 :: Int] (hPrint h))
  withFile "right" WriteMode (\h -> forM_ [2, 3, 4 :: Int] (hPrint h))
  l <- openFile "left" ReadMode
  r <- openFile "right" ReadMode
  out <- openFile "merged" WriteMode
  let next h = do { e <- hIsEOF h; if e then return Nothing else Just . (read :: String -> Int) <$> hGetLine h }
      go Nothing Nothing = return ()
      go (Just a) Nothing = hPrint out a >> next l >>= \a' -> go a' Nothing
      go Nothing (Just c) = hPrint out c >> next r >>= go Nothing
      go (Just a) (Just c) | a <= c = hPrint out a >> next l >>= \a' -> go a' (Just c)
                           | otherwise = hPrint out c >> next r >>= go (Just a)
  a <- next l
  c <- next r
  go a c
  mapM_ hClose [l, r, out]
  readFile "merged" >>= putStr
  h <- openFile "merged" ReadMode
  hSetEncoding h utf8
  ls <- replicateM 3 (hGetLine h)
  hWaitForInput h 0 >>= print
  hClose h
  print (map length ls)
  h <- openFile "nl" WriteMode
  hSetNewlineMode h (NewlineMode LF CRLF)
  hPutStrLn h "x"
  hClose h
  h <- openBinaryFile "nl" ReadMode
  hGetContents h >>= print
