{-# LANGUAGE QuantifiedConstraints, RankNTypes, KindSignatures #-}
module Main where

data Plain a = Plain

needsShow :: (forall a. Show a => Show (g a)) => g Int -> String
needsShow x = show x

needsOrd :: (forall a. Ord a => Ord (g a)) => g Int -> g (Int -> Int) -> Bool
needsOrd x y = x < x && y < y -- ERROR: no instance `Ord (Int -> Int)`

class (forall a. Eq a => Eq (f a)) => Container f where
  empty :: f a

instance Container Plain where -- ERROR: no instance `Eq (Plain a)`
  empty = Plain

main :: IO ()
main = putStrLn (needsShow (Plain :: Plain Int)) -- ERROR: no instance `Show (Plain a)`
