module Main where
import System.Exit
main :: IO ()
main = do
  putStrLn "leaving early"
  _ <- exitSuccess
  putStrLn "never"
