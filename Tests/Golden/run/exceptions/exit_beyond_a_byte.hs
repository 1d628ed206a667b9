import Control.Exception
import System.Exit

-- A status that no process can have is 255, however it is thrown.
main :: IO ()
main = do
  r <- try (exitWith (ExitFailure 300)) :: IO (Either ExitCode ())
  print r
  throwIO (ExitFailure 256) `catch` \e -> print (e :: ExitCode)
  exitWith (ExitFailure 300)
