{-# LANGUAGE ScopedTypeVariables #-}
-- Every question and action on handles that are open in each way, semi-closed and closed, and transfers of bytes at their limits.
import System.IO
import Control.Exception
import Foreign
import Control.Monad

t :: Show a => String -> IO a -> IO ()
t n a = do r <- try a; case r of
             Left (e::SomeException) -> putStrLn (n ++ ": EXC " ++ show e)
             Right v -> putStrLn (n ++ ": " ++ show v)

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  writeFile "f" "hello\nworld\n\nlast"
  h <- openFile "f" ReadMode
  print h
  t "size" (hFileSize h)
  t "seekable" (hIsSeekable h)
  t "buf" (hGetBuffering h)
  t "echo" (hGetEcho h)
  t "setEcho" (hSetEcho h False)
  t "term" (hIsTerminalDevice h)
  t "enc" (fmap (fmap show) (hGetEncoding h))
  t "write" (hPutStr h "x")
  t "tell" (hTell h)
  t "seekabs" (hSeek h AbsoluteSeek 3 >> hGetChar h)
  t "seekrel" (hSeek h RelativeSeek 2 >> hGetLine h)
  t "seekend" (hSeek h SeekFromEnd (-4) >> hGetLine h)
  t "eof" (hIsEOF h)
  t "getchar eof" (hGetChar h)
  t "getline eof" (hGetLine h)
  t "lookahead eof" (hLookAhead h)
  t "seekneg" (hSeek h AbsoluteSeek (-1))
  t "tell2" (hTell h)
  t "setsize" (hSetFileSize h 3)
  t "ready eof" (hReady h)
  t "wait eof" (hWaitForInput h 0)
  t "show" (hShow h)
  hSeek h AbsoluteSeek 0
  s <- hGetContents h
  t "semi" (hGetChar h)
  t "semi show" (hShow h)
  t "semi open" (liftM2 (,) (hIsOpen h) (hIsClosed h))
  t "semi readable" (hIsReadable h)
  t "semi size" (hFileSize h)
  putStr (take 5 s); putStrLn ""
  hClose h
  t "rest" (evaluate (length s))
  t "closed getchar" (hGetChar h)
  t "closed size" (hFileSize h)
  t "closed seek" (hSeek h AbsoluteSeek 0)
  t "closed isopen" (liftM2 (,) (hIsOpen h) (hIsClosed h))
  t "closed readable" (hIsReadable h)
  t "closed writable" (hIsWritable h)
  t "closed seekable" (hIsSeekable h)
  t "closed getbuf" (hGetBuffering h)
  t "closed setbuf" (hSetBuffering h NoBuffering)
  t "closed eof" (hIsEOF h)
  t "closed echo" (hGetEcho h)
  t "closed enc" (fmap (fmap show) (hGetEncoding h))
  t "closed show" (hShow h)
  t "closed flush" (hFlush h)
  t "closed tell" (hTell h)
  t "closed contents" (hGetContents h)
  t "closed setbin" (hSetBinaryMode h True)
  t "closed look" (hLookAhead h)
  t "closed wait" (hWaitForInput h 3)
  t "closed dup" (hShow h)
  hClose h
  w <- openFile "g" WriteMode
  t "w read" (hGetChar w)
  t "w contents" (hGetContents w)
  t "w eof" (hIsEOF w)
  t "w isR" (hIsReadable w)
  t "w look" (hLookAhead w)
  t "again" (openFile "g" ReadMode)
  t "again2" (openFile "g" WriteMode)
  t "again3" (openFile "g" AppendMode)
  hPutStr w "abc"
  t "w size" (hFileSize w)
  t "w tell" (hTell w)
  t "w seek" (hSeek w AbsoluteSeek 1 >> hPutChar w 'Z' >> hTell w)
  t "w setsize" (hSetFileSize w 10 >> hFileSize w)
  t "w buf0" (hSetBuffering w (BlockBuffering (Just 0)))
  t "w bufneg" (hSetBuffering w (BlockBuffering (Just (-3))))
  t "w buf7" (hSetBuffering w (BlockBuffering (Just 7)) >> hGetBuffering w)
  t "w show" (hShow w)
  hClose w
  readFile "g" >>= print
  a <- openFile "g" AppendMode
  t "a tell" (hTell a)
  t "a seek" (hSeek a AbsoluteSeek 0)
  t "a seekable" (hIsSeekable a)
  hPutStr a "END"
  t "a show" (hShow a)
  hClose a
  readFile "g" >>= print
  rw <- openFile "g" ReadWriteMode
  t "rw show" (hShow rw)
  t "rw" (replicateM 2 (hGetChar rw))
  hPutStr rw "__"
  t "rw tell" (hTell rw)
  hSeek rw AbsoluteSeek 0
  t "rw" (hGetLine rw)
  hClose rw
  t "nofile" (openFile "none" ReadMode)
  t "dir" (openFile "." ReadMode)
  t "dirw" (openFile "." WriteMode)
  t "empty" (openFile "" ReadMode)
  t "nul" (openFile "a\0b" WriteMode)
  t "bin nofile" (openBinaryFile "none/x" WriteMode)
  t "withFile" (withFile "none" ReadMode hGetLine)
  t "withFile in" (withFile "f" ReadMode (\h -> hGetLine h >> hPutStr h "x"))
  t "withFile user" (withFile "f" ReadMode (\h -> ioError (userError "mine")) :: IO ())
  t "readFile" (readFile "none" >>= putStr)
  t "stdin" (hShow stdin)
  print [stdin,stdout,stderr]
  print (stdin==stdin, stdin==stdout)
  transfers
  endings

transfers :: IO ()
transfers = do
  withBinaryFile "b" WriteMode (\h -> hPutStr h "0123456789")
  allocaBytes 20 $ \p -> do
    withBinaryFile "b" ReadMode $ \h -> do
      t "getbuf 3" (hGetBuf h p 3)
      t "getbuf 0" (hGetBuf h p 0)
      t "getbuf -1" (hGetBuf h p (-1))
      t "some -1" (hGetBufSome h p (-1))
      t "nonblock -1" (hGetBufNonBlocking h p (-1))
      t "nonblock" (hGetBufNonBlocking h p 4)
      t "some" (hGetBufSome h p 20)
      t "some eof" (hGetBufSome h p 20)
      t "nonblock eof" (hGetBufNonBlocking h p 4)
      t "get eof" (hGetBuf h p 20)
      t "putbuf" (hPutBuf h p 3)
      t "putbuf 0" (hPutBuf h p 0)
    t "peek" (peekArray 4 (p :: Ptr Word8))
    withBinaryFile "b" ReadWriteMode $ \h -> do
      t "put" (hPutBuf h p 2)
      t "put -" (hPutBuf h p (-2))
      t "putnb" (hPutBufNonBlocking h p 2)
      t "putnb -" (hPutBufNonBlocking h p (-7))
      t "tell" (hTell h)
      t "get" (hGetBuf h p 20)
  readFile "b" >>= print
  t "template" (openTempFile "." "a/b" >> return ())

-- A carriage return that no newline follows is a character.
endings :: IO ()
endings = do
  withBinaryFile "n" WriteMode (\h -> hPutStr h "a\r\nb\r\rc\r")
  let crlf e f = withFile "n" ReadMode (\h -> hSetNewlineMode h universalNewlineMode >> hSetEncoding h e >> f h)
      lines' h = replicateM 3 (try (hGetLine h) :: IO (Either IOException String))
  forM_ [utf8, latin1, char8] $ \e -> do
    t "crlf lines" (crlf e lines')
    t "crlf chars" (crlf e (\h -> hSetBuffering h NoBuffering >> replicateM 7 (hGetChar h)))
