module Main (main) where

a :: [x]
b :: Int
(a, b) = ("text", 1) -- ERROR: is more general than what the pattern binds

c :: Show s => s -> String -- ERROR: has a context, but it is bound by a pattern
d :: Int
(c, d) = (const "", 1)

e, f :: g -> h
(e, f) = (id, const undefined) -- ERROR: is more general than what the pattern binds

main :: IO ()
main = return ()
