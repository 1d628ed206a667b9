{-# LANGUAGE QuantifiedConstraints, RankNTypes #-}
module Main where

f :: (forall a. Show a => Show (g a)) => g Int -> String -- ERROR: a quantified constraint: not supported yet
f _ = "f"

main :: IO ()
main = putStrLn (f (Just 1))
