module Main where
main :: IO ()
main = putStrLn "no end -- ERROR: string
