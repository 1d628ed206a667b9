module Main (main, helper, T (..)) where -- ERROR: not in scope
main :: IO ()
main = return ()
