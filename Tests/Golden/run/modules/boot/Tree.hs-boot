{-# LANGUAGE KindSignatures, TypeFamilies #-}
module Tree where

import Data.Kind (Type)

-- Abstract, of a higher kind, with constructors, a class, families, values and instances.
data Tree a
data Wrap (f :: Type -> Type)
data Colour = Red | Green
newtype Count = Count { unCount :: Int }
type Name = String
class Named a where
    nameOf :: a -> Name

type family Key a
data family Label a

instance Show a => Show (Tree a)
instance Named (Tree a)
instance Eq Colour

grow :: Ord a => [a] -> Tree a
size :: Tree a -> Int
infixr 5 <+>
(<+>) :: Tree a -> Tree a -> Tree a
