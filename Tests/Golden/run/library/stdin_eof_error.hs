-- getLine, getChar and readLn past the end of standard input: isEOFError and its kin
module Main where
import Control.Exception
import System.IO
import System.IO.Error

main :: IO ()
main = do
  l <- getLine
  print l
  l2 <- getLine
  print l2
  r <- try getLine :: IO (Either IOException String)
  case r of
    Left e -> print (isEOFError e, isDoesNotExistError e, isUserError e, ioeGetErrorString e) >> print e
    Right s -> print s
  r2 <- tryIOError getChar
  print (either isEOFError (const False) r2)
  catchIOError (readLn >>= \n -> print (n :: Int)) (\e -> print (isEOFError e))
  s <- getContents
  print s
  r3 <- tryIOError getLine
  putStrLn (either (const "closed after getContents") id r3)
  hIsOpen stdin >>= print
  hIsEOF stdin `catchIOError` (\e -> print (isIllegalOperation e) >> return True) >>= print
