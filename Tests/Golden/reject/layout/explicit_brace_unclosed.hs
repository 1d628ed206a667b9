module Main where
main :: IO ()
main = do { print 1 ; print 2 -- ERROR: does not end
x :: Int
x = 3
