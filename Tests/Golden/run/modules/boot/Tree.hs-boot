{-# LANGUAGE KindSignatures #-}
module Tree where

import Data.Kind (Type)

-- Abstract, of a higher kind, with constructors, a class, values and instances.
data Tree a
data Wrap (f :: Type -> Type)
data Colour = Red | Green
newtype Count = Count { unCount :: Int }
type Name = String
class Named a where
    nameOf :: a -> Name

instance Show a => Show (Tree a)
instance Named (Tree a)
instance Eq Colour

grow :: Ord a => [a] -> Tree a
size :: Tree a -> Int
infixr 5 <+>
(<+>) :: Tree a -> Tree a -> Tree a
