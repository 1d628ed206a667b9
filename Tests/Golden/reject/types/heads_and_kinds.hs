{-# LANGUAGE DataKinds, DerivingVia, FlexibleContexts, FlexibleInstances, MultiParamTypeClasses #-}
{-# LANGUAGE PolyKinds, QuantifiedConstraints, RankNTypes, TypeFamilies #-}
module Main where

import Data.Kind
import GHC.Records

-- A kind may not contain itself.
data T f = T (f f) -- ERROR: has kind

class C a
instance C (forall a. a -> a) -- ERROR: an instance of `C` cannot be for a polymorphic type

-- Superclasses that a family stands for may be the class itself.
type family Sup a :: Constraint
class Sup a => D a -- ERROR: the superclass `Sup a` is a type family

-- The head of a quantified constraint must be smaller than the instance's.
data Fix f = In (f (Fix f))
instance (forall a. Show a => Show (f a)) => Show (Fix f) where -- ERROR: is no smaller than the instance's head
  showsPrec d (In x) = showsPrec d x

-- Instances of HasField are for data types, and for no field that there is.
data P = P {px :: Int}
instance HasField "px" P Int where getField (P n) = n -- ERROR: cannot be an instance
instance HasField x P Bool where getField _ = True -- ERROR: cannot be an instance
instance HasField "foo" a Int where getField _ = 1 -- ERROR: cannot be an instance

-- Methods over constructors of any role cannot be converted.
class E a where e :: f a -> Int
newtype B = B Int
instance E B where e _ = 2
newtype A = A Int deriving E via B -- ERROR: no instance

main :: IO ()
main = pure ()
