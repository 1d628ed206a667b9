module Main where
main :: IO ()
main = do { print 1 ; print 2
x :: Int
x = 3
-- ERROR: does not end