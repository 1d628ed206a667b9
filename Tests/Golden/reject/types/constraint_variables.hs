{-# LANGUAGE GADTs, RankNTypes, ConstraintKinds #-}
-- Nothing but what is given solves a constraint that is a variable.
module Main (main) where

data Dict c where Dict :: c => Dict c

other :: Dict c -> Dict d -> (c => Int) -> Int
other _ Dict x = x -- ERROR: nothing says that the constraint `c` holds

main :: IO ()
main = print (other (Dict :: Dict (Show Int)) (Dict :: Dict (Eq Int)) 1)
