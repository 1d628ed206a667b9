{-# LANGUAGE NPlusKPatterns, RebindableSyntax #-}
module Main where

import Prelude hiding ((>>))

-- Under RebindableSyntax a literal is what is in scope; `>>` is not.
b :: IO ()
b = do
  print 1 -- ERROR: not in scope: variable `>>`
  print 2

c :: Int
c = if True then 1 else 2 -- ERROR: not in scope: variable `ifThenElse`

main :: IO ()
main = b
