{-# LANGUAGE GADTs, MultiParamTypeClasses, RankNTypes, TypeFamilies #-}
-- A parameter may not be named twice, wherever there are parameters.
module Main where

type family F a a -- ERROR: bound twice

class C a a where -- ERROR: bound twice
  type T a a -- ERROR: bound twice

class E a where
  type U a a -- ERROR: bound twice

data D a a = D a -- ERROR: bound twice
  deriving (Eq, Show)

data X = forall c c. X c c -- ERROR: bound twice

type S a a = [a] -- ERROR: bound twice

f :: forall a a. a -> a -- ERROR: bound twice
f x = x

main :: IO ()
main = return ()
