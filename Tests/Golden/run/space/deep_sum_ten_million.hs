module Main where
-- a stack ten million frames deep
go :: Int -> Int
go 0 = 0
go n = n + go (n - 1)
main :: IO ()
main = print (go 10000000)
