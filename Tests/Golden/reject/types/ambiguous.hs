module Main where
f :: String -> String
f s = show (read s) -- ERROR: ambiguous
main :: IO ()
main = print [] -- ERROR: ambiguous
