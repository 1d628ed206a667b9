-- files written, appended, read back; hSeek, hTell, hFileSize, hSetFileSize; show of modes
module Main where
import System.IO
import System.IO.Error
import Control.Monad

main :: IO ()
main = do
  writeFile "a.txt" "line1\nline2\n"
  appendFile "a.txt" "line3"
  s <- readFile "a.txt"
  print (lines s)
  h <- openFile "a.txt" ReadWriteMode
  hFileSize h >>= print
  hSeek h AbsoluteSeek 6
  hGetLine h >>= print
  hTell h >>= print
  hSeek h RelativeSeek (-6)
  hGetChar h >>= print
  hSeek h SeekFromEnd (-5)
  hGetLine h >>= print
  hIsEOF h >>= print
  hSeek h AbsoluteSeek 0
  hPutStr h "LINE"
  hSeek h SeekFromEnd 0
  hPutStr h "+end"
  hSetFileSize h 18
  hFileSize h >>= print
  b <- forM [hIsOpen, hIsClosed, hIsReadable, hIsWritable, hIsSeekable] ($ h)
  print b
  hClose h
  hClose h
  hIsClosed h >>= print
  readFile "a.txt" >>= putStrLn
  a <- openFile "a.txt" AppendMode
  hPutStrLn a "!"
  hPrint a [1 :: Int, 2]
  hClose a
  withFile "a.txt" ReadMode $ \r -> do
    xs <- replicateM 4 (hGetLine r)
    print xs
    hIsEOF r >>= print
  e <- tryIOError (hGetLine h)
  print (either isIllegalOperation (const False) e)
  e2 <- tryIOError (readFile "missing.txt" >>= putStr)
  print (either (\x -> (isDoesNotExistError x, ioeGetFileName x)) (const (False, Nothing)) e2)
  w <- openFile "b.txt" WriteMode
  e3 <- tryIOError (openFile "b.txt" ReadMode)
  print (either isAlreadyInUseError (const False) e3)
  e4 <- tryIOError (hGetChar w)
  print (either isIllegalOperation (const False) e4)
  hClose w
  print [ReadMode, WriteMode, AppendMode, ReadWriteMode]
  print ([AbsoluteSeek ..], read "SeekFromEnd" :: SeekMode, [ReadMode ..] == [ReadMode, WriteMode, AppendMode, ReadWriteMode])
