module Main where
f x = x x -- ERROR: contain itself
g xs = xs : xs -- ERROR: contain itself
main :: IO ()
main = return ()
