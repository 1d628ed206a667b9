module Main where
data Nest a = Nil | Cons a (Nest (a, a))
size Nil = 0
size (Cons _ n) = 1 + size n -- ERROR: contain itself
main :: IO ()
main = return ()
