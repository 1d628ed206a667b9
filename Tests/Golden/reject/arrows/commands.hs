{-# LANGUAGE Arrows #-}
module Test where

import Control.Arrow

value :: Arrow a => a Int Int
value = proc x -> do
  y <- returnA -< x
  x + y -- ERROR: where `proc` needs a command

stray :: Int -> Int
stray x = returnA -< x -- ERROR: an arrow command stands where an expression is needed

arrowOfVariable :: Arrow a => a (a Int Int, Int) Int
arrowOfVariable = proc (g, x) -> do
  g -< x -- ERROR: not in scope: variable `g`

input :: Arrow a => a Int Int
input = proc x -> do
  y <- returnA -< missing -- ERROR: not in scope: variable `missing`
  returnA -< x + y
