{-# LANGUAGE TypeFamilies, DataKinds, UndecidableInstances, FlexibleContexts #-}
module Shapes (Shape(..), Sum, Nat(..), Two, Conv, type Plus, collect) where
import Data.Kind (Type)
data Nat = Z | S Nat
type family Plus (a :: Nat) (b :: Nat) :: Nat where
  Plus 'Z b = b
  Plus ('S a) b = 'S (Plus a b)
type Two = 'S ('S 'Z)
type family Conv a
type instance Conv Int = Integer
class Show (Area s) => Shape s where
  type Area s :: Type
  type Area s = Double
  type Name s
  area :: s -> Area s
type family Sum a where
  Sum [a] = a
  Sum a = a
-- Inferred: (Shape s, Area s ~ b) => ...
collect xs = map area xs
