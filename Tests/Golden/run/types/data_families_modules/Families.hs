{-# LANGUAGE TypeFamilies, DeriveGeneric #-}
module Families (Fam(..), Cls(..), D(DInt), Hidden, mkHidden, E) where
import GHC.Generics (Generic)
data family Fam a
data instance Fam Int = FI { fiVal :: Int } | FJ deriving (Show, Eq, Generic)
class Cls a where
  data D a
  mk :: a -> D a
  un :: D a -> a
instance Cls Int where
  newtype D Int = DInt Int deriving (Show)
  mk = DInt
  un (DInt n) = n
data family Hidden a
data instance Hidden Int = Hid Int
mkHidden :: Int -> Hidden Int
mkHidden = Hid
data family E a
data instance E Int = E1 | E2
