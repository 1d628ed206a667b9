{-# LANGUAGE ExistentialQuantification #-}
module Main where
data E = forall a. Show a => E a
f :: E -> String
f (E x) = show x
g (E x) = x -- ERROR: scope
h :: E -> E -> Bool
h (E x) (E y) = x == y -- ERROR: 
main :: IO ()
main = return ()
