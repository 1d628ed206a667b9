-- exitWith inside nested handlers: ExitCode is an exception, finalizers run, the code is kept
module Main where
import Control.Exception
import System.Exit
import System.IO

main :: IO ()
main = do
  r <- try (exitWith (ExitFailure 3)) :: IO (Either ExitCode ())
  print r
  r2 <- try exitSuccess :: IO (Either ExitCode ())
  print r2
  r3 <- try (exitWith (ExitFailure 0)) :: IO (Either SomeException ())
  putStrLn (either (const "ExitFailure 0 is refused") (const "?") r3)
  handle (\e -> putStrLn ("caught " ++ show (e :: SomeException))) exitFailure
  r4 <- try (die "to stderr") :: IO (Either ExitCode ())
  print r4
  print (ExitFailure 2 == ExitFailure 2, ExitSuccess < ExitFailure 1, read "ExitFailure (-1)" :: ExitCode)
  hSetBuffering stdout (BlockBuffering Nothing)
  putStr "no newline, flushed at exit "
  (do (exitWith (ExitFailure 41) `catch` \e -> putStrLn ("ErrorCall handler " ++ show (e :: ErrorCall))) `finally` putStrLn "inner finally"
      putStrLn "never")
    `catch` (\e -> case e of
               ExitFailure n -> putStrLn ("adding one to " ++ show n) >> exitWith (ExitFailure (n + 1))
               ExitSuccess -> return ())
    `finally` putStr "outer finally"
  putStrLn "never"
