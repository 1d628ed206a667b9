-- Handles that share a file, and the encoding of files that are opened.
module Main (main) where

import GHC.IO.Handle
import GHC.IO.Encoding
import System.IO
import Control.Exception
main = do
  getLocaleEncoding >>= print
  old <- hDuplicate stdout
  hPutStr stdout "before "
  h <- openFile "handles_duplicated.txt" WriteMode
  hDuplicateTo h stdout
  hClose h
  putStrLn "into the file"
  hFlush stdout
  hDuplicateTo old stdout
  hClose old
  putStrLn "after"
  readFile "handles_duplicated.txt" >>= print
  setLocaleEncoding latin1
  writeFile "handles_duplicated2.txt" "\228\n"
  withBinaryFile "handles_duplicated2.txt" ReadMode (\b -> hGetContents b >>= print)
  readFile "handles_duplicated2.txt" >>= print
  getLocaleEncoding >>= print
  setLocaleEncoding utf8
  mkTextEncoding "UTF-16" >>= print
  d <- openFile "handles_duplicated.txt" ReadMode
  d2 <- hDuplicate d
  hGetLine d2 >>= print
  print d2
