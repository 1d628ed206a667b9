-- getLine until isEOF: sums and bad numbers on standard input, the last line without a newline
module Main where
import System.IO
import Text.Read
import Control.Monad

loop :: Int -> Integer -> IO (Int, Integer)
loop n s = do
  eof <- isEOF
  if eof then return (n, s) else do
    l <- getLine
    case mapM readMaybe (words l) of
      Nothing -> putStrLn ("bad line " ++ show n ++ ": " ++ show l) >> loop (n + 1) s
      Just xs -> do
        unless (null xs) (putStrLn (show n ++ " -> " ++ show (sum xs)))
        loop (n + 1) (s + sum xs)

main :: IO ()
main = do
  first <- readLn :: IO Int
  print first
  c <- getChar
  d <- hLookAhead stdin
  e <- getChar
  print (c, d, e)
  rest <- getLine
  print rest
  (n, s) <- loop 0 0
  print (n, s)
  isEOF >>= print
