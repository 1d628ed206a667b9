{-# LANGUAGE ScopedTypeVariables #-}
-- Byte strings and handles: files, lines, blocks, positions, both strict and lazy.
module Main (main) where

import Control.Exception
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import System.IO
import System.IO.Error

failing :: forall a. String -> IO a -> IO ()
failing name action = do
  r <- try action
  putStrLn (name ++ ": " ++ either (\e -> show (isEOFError e, isIllegalOperation e, isDoesNotExistError e)) (const "no error") (r :: Either IOException a))

main :: IO ()
main = do
  let all256 = B.pack [0 .. 255]
      long = B.concat (replicate 5000 all256)
  B.writeFile "a" long
  s <- B.readFile "a"
  print (B.length s, s == long)
  B.appendFile "a" (C.pack "the end")
  l <- L.readFile "a"
  print (L.length l, LC.unpack (L.drop (L.length l - 8) l), length (L.toChunks l) > 10)
  L.writeFile "b" (L.fromChunks [C.pack "one\n", C.pack "two\nthr", C.pack "ee\n\nfive"])
  L.appendFile "b" (LC.pack " and more")
  h <- openFile "b" ReadMode
  x <- B.hGetLine h
  y <- B.hGet h 2
  z <- B.hGetLine h
  w <- C.hGetLine h
  e <- C.hGetLine h
  p <- hTell h
  r <- hGetLine h
  end <- hIsEOF h
  print (x, y, z, w, e, p, r, end)
  failing "line at the end" (B.hGetLine h)
  n <- B.hGet h 10
  print n
  hClose h
  failing "closed" (B.hGet h 1)
  failing "closed" (B.hPut h s)
  failing "missing" (B.readFile "nothing here")
  -- Long lines
  B.writeFile "c" (C.unlines [C.replicate k 'x' | k <- [239, 240, 241, 0, 1000, 100000, 7]])
  h2 <- openBinaryFile "c" ReadMode
  ks <- mapM (const (fmap B.length (B.hGetLine h2))) [1 .. 7 :: Int]
  print ks
  hSeek h2 AbsoluteSeek 240
  a <- B.hGetSome h2 5
  b <- L.hGet h2 4
  c <- B.hGetNonBlocking h2 3
  rest <- B.hGetContents h2
  print (a, b, c, B.length rest)
  failing "contents twice" (B.hGetContents h2)
  -- Mixed with text, and buffers in order
  h3 <- openFile "d" WriteMode
  hPutStr h3 "text "
  B.hPut h3 (C.pack "bytes ")
  L.hPut h3 (LC.pack "lazy ")
  C.hPutStrLn h3 (C.pack "line")
  C.hPutStrLn h3 (C.replicate 2000 'y')
  hPutStrLn h3 "end"
  hClose h3
  d <- C.readFile "d"
  print (map (\t -> (B.length t, C.take 30 t)) (C.lines d))
  -- Lazy contents are read as they are wanted
  h4 <- openFile "d" ReadMode
  lazily <- LC.hGetContents h4
  print (LC.takeWhile (/= ' ') lazily, LC.length lazily)
  open <- hIsOpen h4
  print open
  B.putStr (C.pack "out ")
  LC.putStrLn (LC.pack "lazy out")
  C.putStrLn (C.pack "done")
  line <- C.getLine
  print line
  LC.interact (LC.unlines . map LC.reverse . LC.lines)
