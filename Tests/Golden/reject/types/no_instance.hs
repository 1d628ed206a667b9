module Main where
data T = T
f :: String
f = show T -- ERROR: no instance `Show T`
g :: Bool
g = T == T -- ERROR: no instance `Eq T`
h :: String
h = show (\x -> x :: Int) -- ERROR: no instance
k :: Int
k = length + 1 -- ERROR: 
main :: IO ()
main = print (+) -- ERROR: 
