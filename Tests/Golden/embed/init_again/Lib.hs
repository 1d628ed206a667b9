module Lib where
foreign export ccall work :: Int -> IO Int
table :: [Int]
table = [n * n | n <- [0 ..]]
work :: Int -> IO Int
work n = return (table !! n + length (show (product (map fromIntegral [1 .. n] :: [Integer]))))
