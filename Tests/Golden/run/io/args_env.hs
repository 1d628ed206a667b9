module Main where
import System.Environment
import System.Exit
import Control.Exception
import System.IO.Error
import Data.Maybe
main :: IO ()
main = do
  args <- getArgs
  print (length args)
  mapM_ print args
  name <- getProgName
  putStrLn name
  e <- lookupEnv "HYTHE_SURELY_NOT_SET"
  print e
  p <- lookupEnv "PATH"
  print (isJust p)
  r <- try (getEnv "HYTHE_SURELY_NOT_SET")
  putStrLn (either (\x -> if isDoesNotExistError x then "not set" else "?") id r)
  withArgs ["a", "b"] (getArgs >>= print)
  withProgName "other" (getProgName >>= putStrLn)
  if "--fail" `elem` args then exitWith (ExitFailure (length args)) else return ()
