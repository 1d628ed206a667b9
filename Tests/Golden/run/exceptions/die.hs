module Main where
import System.Exit
main :: IO ()
main = do
  putStrLn "about to die"
  die "dead"
