-- hSetBuffering and hGetBuffering on files and stdout, hFlush, hSetEcho-free; newline modes
module Main where
import System.IO

main :: IO ()
main = do
  print [NoBuffering, LineBuffering, BlockBuffering Nothing, BlockBuffering (Just 17)]
  print (read "BlockBuffering (Just 3)" :: BufferMode, NoBuffering < LineBuffering)
  h <- openFile "x" WriteMode
  mapM_ (\m -> hSetBuffering h m >> hGetBuffering h >>= print) [NoBuffering, LineBuffering, BlockBuffering (Just 100), BlockBuffering Nothing]
  hPutStr h "part"
  hFlush h
  hClose h
  readFile "x" >>= print
  hSetBuffering stdout (BlockBuffering (Just 3))
  putStr "abcdefghij"
  hSetBuffering stdout NoBuffering
  putStr "klm"
  hSetBuffering stdout LineBuffering
  putStr "nop\nqrs\n"
  print nativeNewline
  n <- openFile "crlf" WriteMode
  hSetNewlineMode n (NewlineMode LF CRLF)
  hPutStr n "a\nb\n"
  hClose n
  b <- openBinaryFile "crlf" ReadMode
  hGetContents b >>= print
  u <- openFile "crlf" ReadMode
  hSetNewlineMode u universalNewlineMode
  hGetContents u >>= print
  r <- openFile "crlf" ReadMode
  hGetLine r >>= print
  hWaitForInput r 0 >>= print
  hReady r >>= print
  hClose r
  print (universalNewlineMode, noNewlineTranslation)
  print (stdin == stdin, stdout == stderr, stdout, stderr)
