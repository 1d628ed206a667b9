{-# LANGUAGE FunctionalDependencies, FlexibleInstances, UndecidableInstances #-}
-- | An instance whose dependency is determined by its context alone says nothing: the search for what it says must end.
module Main (main) where

class Num k => Vector v k | v -> k where
  scale :: k -> v -> v

class Vector v k => Inner v k where
  inner :: v -> v -> k

instance Vector Double Double where
  scale = (*)

instance (Vector a k, Vector b k) => Vector (a, b) k where
  scale k (a, b) = (scale k a, scale k b)

project u v = scale (inner u v) u

main :: IO ()
main = print (project (1 :: Double, 0 :: Double) (2, 5)) -- ERROR: ambiguous
