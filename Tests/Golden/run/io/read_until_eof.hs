module Main where
import System.IO
import Control.Exception
import System.IO.Error
loop :: Int -> Int -> IO (Int, Int)
loop n s = do
  end <- isEOF
  if end then return (n, s) else do
    l <- getLine
    case reads l of
      [(v, "")] -> loop (n + 1) (s + v)
      _ -> putStrLn ("skipping " ++ show l) >> loop n s
main :: IO ()
main = do
  putStr "name? "
  hFlush stdout
  name <- getLine
  putStrLn ("hello " ++ name)
  c <- getChar
  d <- hLookAhead stdin
  print (c, d)
  rest <- getLine
  print rest
  n <- readLn :: IO Int
  xs <- readLn :: IO [Int]
  print (n, sum xs)
  loop 0 0 >>= print
  r <- try getLine
  case r of
    Left e | isEOFError e -> putStrLn "eof"
           | otherwise -> print e
    Right l -> putStrLn l
  isEOF >>= print
  catchIOError (getChar >>= print) (\e -> putStrLn ("getChar: " ++ show (isEOFError e)))
  s <- getContents
  print s
