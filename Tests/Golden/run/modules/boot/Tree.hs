{-# LANGUAGE KindSignatures, StandaloneDeriving, TypeFamilies #-}
module Tree (Key, Label(..), Tree(..), Wrap(..), Colour(..), Count(..), Name, Named(..), grow, size, (<+>), forestSize, sample) where

import Data.Kind (Type)
import Forest

data Tree a = Leaf | Node (Tree a) a (Forest a) deriving Show
data Wrap (f :: Type -> Type) = Wrap (f Int)
data Colour = Red | Green deriving (Eq, Show)
newtype Count = Count { unCount :: Int } deriving (Show)
type Name = String

class Named a where
    nameOf :: a -> Name

type family Key a
type instance Key (Tree a) = a
data family Label a
newtype instance Label (Tree a) = Label String

instance Named (Tree a) where
    nameOf Leaf = "leaf "
    nameOf Node {} = "node "

deriving instance Show a => Show (Forest a)

grow :: Ord a => [a] -> Tree a
grow [] = Leaf
grow (x : xs) = Node (grow (filter (< x) xs)) x (plant [filter (>= x) xs])

size :: Tree a -> Int
size Leaf = 0
size (Node l _ f) = size l + 1 + unCount (total f)

infixr 5 <+>
(<+>) :: Tree a -> Tree a -> Tree a
Leaf <+> t = t
Node l x (Forest ts) <+> t = Node l x (Forest (t : ts))

forestSize :: Forest a -> Count
forestSize = total

sample :: Holder
sample = Holder { held = grow [2, 1, 3], colour = Green }
