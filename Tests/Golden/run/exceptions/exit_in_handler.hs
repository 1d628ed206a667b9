module Main where
import Control.Exception
import System.Exit
import System.IO
main :: IO ()
main = do
  r <- try (exitWith (ExitFailure 4)) :: IO (Either ExitCode ())
  print r
  r <- try exitSuccess :: IO (Either ExitCode ())
  print r
  r <- try (evaluate (throw (ExitFailure 2) :: Int)) :: IO (Either ExitCode Int)
  print r
  r <- try (exitWith (ExitFailure 0)) :: IO (Either SomeException ())
  putStrLn (either (const "ExitFailure 0 is refused") (const "?") r)
  hSetBuffering stdout (BlockBuffering Nothing)
  putStr "flushed at exit"
  (exitWith (ExitFailure 3) `catch` \e -> do { putStrLn ("; not an IOException"); throwIO (e :: IOException) }) `finally` putStrLn "; finally"
  putStrLn "never"
