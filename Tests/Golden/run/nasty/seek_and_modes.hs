-- Handles: seeking in every mode, sizes, positions past the end, truncation, append, look-ahead and end of file.
module Main where

import Control.Exception
import Control.Monad
import Data.IORef
import System.IO
import System.IO.Error

try' :: IO a -> IO (Either String a)
try' act = fmap (either (Left . classify) Right) (try act)

classify :: IOException -> String
classify e
  | isEOFError e = "eof"
  | isDoesNotExistError e = "missing"
  | isAlreadyInUseError e = "busy"
  | isIllegalOperation e = "illegal: " ++ ioeGetErrorString e
  | isPermissionError e = "permission"
  | otherwise = "other: " ++ ioeGetErrorString e

main :: IO ()
main = do
  writeFile "a.txt" "0123456789abcdef\nsecond line\n\nlast without newline"
  h <- openFile "a.txt" ReadWriteMode
  hFileSize h >>= print
  hSeek h AbsoluteSeek 10
  hGetChar h >>= print
  hTell h >>= print
  hSeek h RelativeSeek (-3)
  hGetLine h >>= print
  hSeek h SeekFromEnd (-7)
  hGetLine h >>= print
  hIsEOF h >>= print
  try' (hGetLine h) >>= print
  try' (hGetChar h) >>= print
  try' (hLookAhead h) >>= print
  hSeek h AbsoluteSeek 0
  hLookAhead h >>= print
  hLookAhead h >>= print
  hGetChar h >>= print
  hPutStr h "XY"
  hTell h >>= print
  hGetLine h >>= print
  hSeek h SeekFromEnd 5
  hPutStr h "beyond"
  hFlush h
  hFileSize h >>= print
  hSetFileSize h 30
  hFileSize h >>= print
  hSeek h AbsoluteSeek 0
  hGetContents h >>= print
  hIsClosed h >>= print
  try' (hGetLine h) >>= print
  try' (hFileSize h) >>= print
  hClose h
  hClose h
  hIsClosed h >>= print
  try' (hPutStr h "x") >>= print
  try' (openFile "nowhere.txt" ReadMode) >>= print . either id (const "opened")
  forM_ [AppendMode, AppendMode, ReadWriteMode] $ \m -> do
    k <- openFile "b.txt" m
    hPutStr k (show m ++ ";")
    hClose k
    readFile "b.txt" >>= putStrLn
  w <- openFile "b.txt" WriteMode
  hFileSize w >>= print
  try' (hGetChar w) >>= print
  mapM_ (\p -> p w >>= print) [hIsReadable, hIsWritable, hIsSeekable, hIsOpen, hIsClosed, hIsTerminalDevice]
  hSetBuffering w (BlockBuffering (Just 3))
  hGetBuffering w >>= print
  hPutStr w "abcdefgh"
  hSeek w AbsoluteSeek 2
  hPutChar w '-'
  hSeek w SeekFromEnd 0
  hPutStrLn w "end"
  hClose w
  readFile "b.txt" >>= putStr
  r <- openFile "b.txt" ReadMode
  try' (hPutStr r "no") >>= print
  mapM_ (\p -> p r >>= print) [hIsReadable, hIsWritable, hIsSeekable]
  hSetBuffering r NoBuffering
  hGetBuffering r >>= print
  replicateM 3 (hGetChar r) >>= print
  hSetBuffering r LineBuffering
  hGetLine r >>= print
  try' (hSeek r AbsoluteSeek (-1)) >>= print . either (const "no negative positions") show
  hClose r
  count <- newIORef (0 :: Int)
  withFile "c.txt" WriteMode $ \c -> forM_ [1 .. 2000 :: Int] (hPrint c)
  withFile "c.txt" ReadMode $ \c -> do
    let loop = do
          done <- hIsEOF c
          unless done $ do
            n <- fmap read (hGetLine c)
            modifyIORef' count (+ n)
            loop
    loop
  readIORef count >>= print
  s <- readFile "c.txt"
  length s `seq` writeFile "c.txt" (take 10 s)
  readFile "c.txt" >>= print
  x <- try' (withFile "c.txt" ReadMode (\c -> hGetContents c))
  either putStrLn (\t -> try' (evaluate (length t)) >>= print) x
