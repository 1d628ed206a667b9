{-# LANGUAGE DuplicateRecordFields, NamedFieldPuns #-}
module Shapes (Circle(..), Square(MkSquare, side, name), Labelled(Tag, value, label), Named(..), plainName, square) where

data Circle = MkCircle { radius :: Double, name :: String } | Dot { name :: String }
    deriving (Show, Read, Eq, Ord)

data Square = MkSquare { side :: Double, name, hidden :: String } deriving (Show, Eq)

data Labelled a = Tag { value :: a, label :: String } | Untagged { value :: a } deriving (Show)

newtype Named = MkNamed { (+:) :: Int } deriving Show

plainName :: Circle -> String
plainName MkCircle { name = n } = n
plainName (Dot n) = n

square :: Double -> Square
square side = MkSquare { side, name = "s", hidden = "h" }
