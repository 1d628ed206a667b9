-- An interrupt that nobody catches ends the process as the signal does, and says nothing; output is flushed.
import Control.Exception
import System.Environment
import System.Process

main :: IO ()
main = do
  arguments <- getArgs
  case arguments of
    [] -> do
      self <- getExecutablePath
      readProcessWithExitCode self ["interrupted"] "" >>= print
    _ -> do
      putStr "before"
      throwIO UserInterrupt
