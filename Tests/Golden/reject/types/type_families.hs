{-# LANGUAGE TypeFamilies, FlexibleInstances, DataKinds #-}
module Main where

type family F a
type instance F [a] = a -- ERROR: conflict
type instance F [Int] = Bool
type instance F Bool Int = Int -- ERROR: takes 1 argument
type instance F (F a) = Int -- ERROR: cannot have a type family
type instance F (Maybe a) = F [Maybe a] -- ERROR: may not end

type family Closed a where
  Closed Int = Bool
type instance Closed Bool = Int -- ERROR: closed

type family Same a b where
  Same a a = Int
  Same a b = Bool

class Container c where
  type Element c
  first :: c -> Element c

instance Container [a] where
  type Element (Maybe a) = a -- ERROR: must be those of the instance
  first = first

class C a
instance C (F [a]) -- ERROR: cannot be for a type family

partial :: Maybe (Same Int) -- ERROR: needs 2 arguments
partial = Nothing

main :: IO ()
main = return ()
