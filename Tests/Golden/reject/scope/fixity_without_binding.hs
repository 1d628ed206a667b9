module Main where
infixl 6 <+> -- ERROR: lacks a definition
main :: IO ()
main = return ()
