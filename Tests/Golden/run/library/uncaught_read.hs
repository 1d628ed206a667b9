-- uncaught "no parse" of read in the middle of output
module Main where

main :: IO ()
main = do
  ns <- fmap lines getContents
  mapM_ (\l -> print (2 * read l :: Int)) ns
  putStrLn "never"
