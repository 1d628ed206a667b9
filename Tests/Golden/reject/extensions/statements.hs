{-# LANGUAGE ParallelListComp, TransformListComp, RecursiveDo #-}
module Main where

-- Each branch binds names of its own.
twice :: [Int]
twice = [x | x <- [1], y <- [2] | x <- [3]] -- ERROR: the variable `x` is bound twice

-- The function of a transformation does not see the elements.
unseen :: [Int]
unseen = [x | x <- [1, 2], then take x] -- ERROR: not in scope: variable `x`

-- A branch does not see another.
branches :: [Int]
branches = [y | z <- [1, 2] | y <- [z]] -- ERROR: not in scope: variable `z`

recTwice :: Maybe Int
recTwice = do
  rec a <- Just 1 -- ERROR: the variable `a` is bound twice
      a <- Just 2
  return a

main :: IO ()
main = print (twice, unseen, branches, recTwice)
