-- an uncaught custom exception: finalizers run, stdout is flushed, show goes to stderr, exit code 1
module Main where
import Control.Exception
import System.IO

data Broken = Broken { part :: String, count :: Int } deriving Show
instance Exception Broken

main :: IO ()
main = do
  hSetBuffering stdout LineBuffering
  putStr "before "
  (putStr "inside " >> throwIO (Broken "gear" (-2)) >> return ()) `finally` putStr "after"
  putStrLn "never"
