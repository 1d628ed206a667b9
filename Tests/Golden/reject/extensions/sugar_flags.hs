{-# LANGUAGE LexicalNegation #-}
module Main where

a :: Int -> Int
a (n + 1) = n -- ERROR: need the extension NPlusKPatterns
a _ = 0

b :: Int
b = - 1 -- ERROR: a section under LexicalNegation

main :: IO ()
main = print (a b)
