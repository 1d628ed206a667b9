{-# LANGUAGE NoImplicitPrelude #-}
-- | Ending the program.
module System.Exit (ExitCode(..), exitWith, exitFailure, exitSuccess, die) where

import GHC.Base
import GHC.IO
import GHC.IO.Exception
import GHC.IO.Handle.Text
import GHC.IO.StdHandles
import GHC.Num
import GHC.Read
import Text.ParserCombinators.ReadPrec
import Text.Read.Lex (Lexeme(..))

exitWith :: ExitCode -> IO a
exitWith ExitSuccess = throwIO ExitSuccess
exitWith code@(ExitFailure n)
  | n /= 0 = throwIO code
  | otherwise = ioError (IOError Nothing InvalidArgument "exitWith" "ExitFailure 0" Nothing Nothing)

exitFailure, exitSuccess :: IO a
exitFailure = exitWith (ExitFailure 1)
exitSuccess = exitWith ExitSuccess

-- | Writes a message to standard error and exits with code 1.
die :: String -> IO a
die message = hPutStrLn stderr message >> exitFailure

instance Read ExitCode where
  readPrec = parens
    (choose [("ExitSuccess", return ExitSuccess)]
      +++ prec 10 (expectP (Ident "ExitFailure") >> fmap ExitFailure (step readPrec)))
  readListPrec = readListPrecDefault
  readList = readListDefault
