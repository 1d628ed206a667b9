{-# LANGUAGE TypeFamilyDependencies, UndecidableInstances #-}
-- Equations that contradict the annotation of their family.

module Injectivity where

type family Open a = r | r -> a
type instance Open Int = Bool
type instance Open Char = Bool -- ERROR: contradicts the injectivity
type instance Open [a] = [a]
type instance Open (Maybe a) = Maybe Int -- ERROR: contradicts the injectivity

type family Closed a = r | r -> a where
  Closed Int = Bool -- ERROR: contradicts the injectivity
  Closed Char = Bool

-- The third equation gives no `Bool`: an earlier one takes that.
type family Swapped a = r | r -> a where
  Swapped Int = Bool
  Swapped Bool = Int
  Swapped a = a

type family Catching a = r | r -> a where
  Catching Int = Char -- ERROR: contradicts the injectivity
  Catching a = a

type family Bare a = r | r -> a
type instance Bare [a] = a -- ERROR: contradicts the injectivity

type family Other a
type family Through a = r | r -> a
type instance Through [a] = Other a -- ERROR: contradicts the injectivity

-- Only the first argument is told by the result.
type family First a b = r | r -> a
type instance First Int b = Maybe b
type instance First Bool b = [b]
type instance First Char b = [Int] -- ERROR: contradicts the injectivity

class Container f where
  type Elem f = r | r -> f

instance Container [a] where
  type Elem [a] = Maybe a

instance Container (Maybe a) where
  type Elem (Maybe a) = Maybe a -- ERROR: contradicts the injectivity
