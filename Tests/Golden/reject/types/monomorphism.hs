module Main where
plus = (+)
x :: Int
x = plus 1 2
y :: Double
y = plus 1.5 2 -- ERROR: type
main :: IO ()
main = return ()
