{-# LANGUAGE TypeFamilies, StandaloneDeriving, FlexibleInstances #-}
module Instances (module Families, Fam(FB, FC), D(..)) where
import Families
import qualified Families as Q
data instance Fam Bool = FB Bool | FC | FNotExported deriving (Show, Eq, Ord)
instance Cls Bool where
  data D Bool = DTrue | DFalse deriving (Eq, Show, Enum, Bounded)
  mk b = if b then DTrue else DFalse
  un DTrue = True
  un DFalse = False
instance Q.Cls Char where
  newtype D Char = DChar { unDChar :: Char }
  mk = DChar
  un = unDChar
deriving instance Ord (Fam Int)
