module Main where

-- Without PartialTypeSignatures a wildcard is an error that says what it stands for.
f :: Int -> _ -- ERROR: a wildcard in a type
f n = show n

g :: Maybe _ -- ERROR: a wildcard in a type
g = Just 'c'

h :: Bool
h = (read "True" :: _) -- ERROR: a wildcard in a type

main :: IO ()
main = putStrLn (f 1) >> print (g, h)
