module Main where
import System.IO
import Control.Monad
main :: IO ()
main = do
  hGetBuffering stdin >>= print
  hSetBuffering stdout (BlockBuffering (Just 10))
  hGetBuffering stdout >>= print
  forM_ [1 .. 20 :: Int] (\i -> putStr (show i ++ " "))
  hFlush stdout
  putStrLn ""
  hSetBuffering stdout LineBuffering
  putStr "partial" >> putStrLn " line"
  hSetBuffering stdout NoBuffering
  putChar 'x' >> putChar '\n'
  h <- openFile "buf.txt" WriteMode
  hSetBuffering h (BlockBuffering Nothing)
  forM_ [1 .. 1000 :: Int] (hPrint h)
  hFlush h
  s <- withFile "buf.txt" ReadMode (\g -> do { c <- hGetContents g; length c `seq` return c })
  print (length s, length (lines s))
  hClose h
  hPutStrLn stderr "to stderr"
  hSetEcho stdin False `seq` return ()
  print (show stdout, show stdin)
  print (stdout == stdout, stdout == stderr)
  eof <- hIsEOF stdin
  print eof
  interact id
