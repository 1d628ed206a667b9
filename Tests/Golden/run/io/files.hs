module Main where
import System.IO
import System.IO.Error
import Control.Exception
import Control.Monad
main :: IO ()
main = do
  writeFile "a.txt" "line one\nline two\n"
  appendFile "a.txt" "line three"
  s <- readFile "a.txt"
  putStr s >> putStrLn "|"
  print (length (lines s))
  h <- openFile "a.txt" ReadMode
  l1 <- hGetLine h
  eof <- hIsEOF h
  c <- hGetChar h
  rest <- hGetContents h
  print (l1, eof, c, rest)
  hClose h
  withFile "b.txt" WriteMode $ \h' -> do
    hPutStrLn h' "written"
    hPrint h' [1, 2, 3 :: Int]
    hPutStr h' "tail"
    hPutChar h' '!'
  readFile "b.txt" >>= print
  h <- openFile "b.txt" ReadWriteMode
  hSeek h AbsoluteSeek 3
  hTell h >>= print
  hPutStr h "XX"
  hSeek h AbsoluteSeek 0
  hGetLine h >>= putStrLn
  hSeek h SeekFromEnd (-2)
  hGetLine h >>= putStrLn
  hFileSize h >>= print
  hIsOpen h >>= print
  mapM ($ h) [hIsReadable, hIsWritable, hIsSeekable] >>= print
  hClose h
  hIsClosed h >>= print
  h <- openFile "b.txt" AppendMode
  hPutStr h "more"
  hClose h
  readFile "b.txt" >>= print . length
  r <- try (readFile "missing.txt" >>= putStr)
  case r of
    Left e -> do
      print (isDoesNotExistError e, isPermissionError e, isAlreadyInUseError e, ioeGetFileName e)
      print e
    Right () -> putStrLn "?"
  r <- try (hGetLine h) :: IO (Either IOException String)
  either (\e -> print (isIllegalOperation e) >> print e) putStrLn r
  r <- try (openFile "no/such/dir" WriteMode)
  putStrLn (either (\e -> if isDoesNotExistError e then "no dir" else show e) (const "opened") r)
  writeFile "u.txt" "žluťoučký → 😀"
  u <- readFile "u.txt"
  print (length u, u == "žluťoučký → 😀")
  writeFile "u.txt" ""
  readFile "u.txt" >>= print
