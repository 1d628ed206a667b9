-- What handles say: errors, hShow, encodings' names, seeking, locks after failed decoding.
import Control.Exception
import Control.Monad
import Foreign.C.Error

import System.Environment
import System.IO
import System.IO.Error

attempt :: Show a => String -> IO a -> IO ()
attempt name act = do
  r <- try act
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ show (e :: SomeException) ++ ">") show r)

bytes :: [Int] -> IO ()
bytes bs = withBinaryFile "b" WriteMode (\h -> hPutStr h (map toEnum bs))

contents :: IO [Int]
contents = withBinaryFile "b" ReadMode (\h -> do { s <- hGetContents h; _ <- evaluate (length s); return (map fromEnum s) })

main :: IO ()
main = do
  -- a failed lazy read releases the lock
  bytes ([0x61, 0xFF, 0x62])
  s <- readFile "b"
  attempt "lazy" (evaluate (length s))
  attempt "write after" (writeFile "b" "x")
  bytes (replicate 9000 0x61 ++ [0xC3])
  s <- readFile "b"
  attempt "lazy end" (evaluate (length s))
  attempt "write after" (writeFile "b" "x")
  bytes [0x61, 10, 0xE2, 0x82]
  h <- openFile "b" ReadMode
  attempt "line" (hGetLine h)
  attempt "line" (hGetLine h)
  attempt "closed" (hClose h)
  bytes [0x80, 0x61]
  h <- openFile "b" ReadMode
  attempt "char" (hGetChar h)
  hClose h
  -- encodings
  print [latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, char8, localeEncoding]
  forM_ ["UTF-8", "utf8", "UTF8", "UTF-16", "UTF16", "UTF-32BE", "utf-16le", "LATIN1", "ISO-8859-1", "ISO8859-1", "ASCII", "US-ASCII", "UTF-8//IGNORE", "UTF-8//TRANSLIT", "UTF-8//ROUNDTRIP", "UTF-8//X", "NOPE"] $ \n ->
    attempt n (mkTextEncoding n)
  let texts = ["", "a", "h\233\955\n", "\120171z", "\xD800", "\xDC80", "\255\256"]
      encodings = [latin1, utf8, utf8_bom, utf16, utf16le, utf16be, utf32, utf32le, utf32be, char8]
  forM_ encodings $ \e -> forM_ texts $ \t -> do
    attempt (show e ++ " write " ++ show t) (withFile "b" WriteMode (\h -> hSetEncoding h e >> hPutStr h t))
    b <- contents
    putStrLn ("  " ++ show b)
    attempt "  read" (withFile "b" ReadMode (\h -> do { hSetEncoding h e; s <- hGetContents h; _ <- evaluate (length s); return s }))
    attempt "  chars" (withFile "b" ReadMode (\h -> do { hSetEncoding h e; c <- hLookAhead h; d <- hGetChar h; end <- hIsEOF h; return (c, d, end) }))
    attempt "  line" (withFile "b" ReadMode (\h -> do { hSetEncoding h e; l <- hGetLine h; end <- hIsEOF h; return (l, end) }))
  forM_ encodings $ \e -> forM_ [[0x61], [0xFF, 0xFE, 0x61], [0xFE, 0xFF, 0, 0x61, 0xD8], [0xFF, 0xFE, 0, 0, 1, 0, 0, 0], [0xEF, 0xBB, 0xBF, 0x41], [0xD8, 0, 0, 0x61], [0, 0xD8, 0, 0xD8], [0, 0x11, 0, 0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] $ \b -> do
    bytes b
    attempt (show e ++ " read " ++ show b) (withFile "b" ReadMode (\h -> do { hSetEncoding h e; s <- hGetContents h; _ <- evaluate (length s); return s }))
  forM_ ["UTF-8//IGNORE", "UTF-8//TRANSLIT", "UTF-8//ROUNDTRIP", "UTF-16LE//IGNORE", "LATIN1//TRANSLIT", "LATIN1//IGNORE"] $ \n -> do
    e <- mkTextEncoding n
    bytes [0x61, 0xFF, 0x62, 0xC3]
    attempt (n ++ " read") (withFile "b" ReadMode (\h -> do { hSetEncoding h e; s <- hGetContents h; _ <- evaluate (length s); return s }))
    attempt (n ++ " write") (withFile "b" WriteMode (\h -> hSetEncoding h e >> hPutStr h "a\xDCFF\&b\xD800\&c\300"))
    contents >>= print
  -- writing in two pieces; seeking back
  withFile "b" WriteMode (\h -> hSetEncoding h utf16 >> hPutStr h "a" >> hPutChar h 'b' >> hPutStrLn h "c")
  contents >>= print
  withFile "b" WriteMode (\h -> hSetEncoding h utf8_bom >> hPutChar h 'a' >> hPutChar h 'b')
  contents >>= print
  withFile "b" WriteMode (\h -> hSetEncoding h utf16le >> hSetNewlineMode h (NewlineMode CRLF CRLF) >> hPutStr h "a\nb\n")
  contents >>= print
  attempt "crlf" (withFile "b" ReadMode (\h -> do { hSetEncoding h utf16le; hSetNewlineMode h universalNewlineMode; s <- hGetContents h; _ <- evaluate (length s); return s }))
  -- append
  writeFile "f" "hello"
  h <- openFile "f" AppendMode
  attempt "seek" (hSeek h AbsoluteSeek 0)
  attempt "tell" (hTell h)
  attempt "posn" (fmap show (hGetPosn h))
  attempt "seekable" (hIsSeekable h)
  attempt "size" (hFileSize h)
  attempt "setsize" (hSetFileSize h 3)
  attempt "hShow" (hShow h)
  hPutStr h "!"
  hClose h
  readFile "f" >>= putStrLn
  attempt "hShow" (hShow h)
  attempt "seek" (hSeek h AbsoluteSeek 0)
  attempt "tell" (hTell h)
  attempt "posn" (fmap show (hGetPosn h))
  attempt "seekable" (hIsSeekable h)
  attempt "size" (hFileSize h)
  attempt "show" (return h)
  forM_ [ReadMode, WriteMode, ReadWriteMode] $ \m -> do
    h <- openFile "f" m
    attempt "hShow" (hShow h)
    attempt "seekable" (hIsSeekable h)
    hSetBuffering h NoBuffering
    attempt "hShow" (hShow h)
    hSetBuffering h LineBuffering
    attempt "hShow" (hShow h)
    hSetBuffering h (BlockBuffering (Just 77))
    attempt "hShow" (hShow h)
    attempt "encoding" (hGetEncoding h)
    hSetBinaryMode h True
    attempt "encoding" (hGetEncoding h)
    attempt "hShow" (hShow h)
    hClose h
  writeFile "f" "hello"
  h <- openFile "f" ReadMode
  s <- hGetContents h
  attempt "hShow" (hShow h)
  attempt "semi" (hGetChar h)
  attempt "semi tell" (hTell h)
  attempt "semi readable" (hIsReadable h)
  putStrLn s
  attempt "hShow" (hShow h)
  hShow stdin >>= putStrLn
  -- environment and errno
  attempt "setEnv" (setEnv "" "x")
  attempt "setEnv" (setEnv "a=b" "x")
  attempt "unsetEnv" (unsetEnv "")
  attempt "unsetEnv" (unsetEnv "a=b")
  attempt "getEnv" (getEnv "no such")
  forM_ [1 .. 133] $ \n -> print (errnoToIOError "loc" (Errno n) Nothing (Just "file"))
  print (map (\n -> ioeGetErrorType (errnoToIOError "loc" (Errno n) Nothing Nothing)) [0, 200])
