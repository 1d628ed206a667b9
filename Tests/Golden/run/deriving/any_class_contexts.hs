{-# LANGUAGE DataKinds, DefaultSignatures, DeriveAnyClass, DeriveGeneric, FlexibleContexts, FlexibleInstances #-}
{-# LANGUAGE FunctionalDependencies, PolyKinds, ScopedTypeVariables, TypeOperators, UndecidableInstances #-}
-- Contexts of instances derived for classes whose defaults ask for overlapping instances, and for instances whose contexts have
-- variables that only dependencies determine.
module Main where

import Data.Kind (Type)
import Data.Proxy (Proxy(..))
import GHC.Generics

data Zero

class Encode a where
  encode :: a -> String
  default encode :: (Generic a, Whole Zero (Rep a)) => a -> String
  encode = whole (undefined :: Zero) . from

instance Encode Int where encode = show

class Whole arity f where whole :: arity -> f a -> String
instance {-# OVERLAPPABLE #-} Whole arity f => Whole arity (M1 i c f) where whole z (M1 x) = whole z x
instance (Alternatives arity f, Datatype d) => Whole arity (D1 d f) where
  whole z m@(M1 x) = datatypeName m ++ ":" ++ alternatives z x

class Alternatives arity f where alternatives :: arity -> f a -> String
instance (Alternatives arity f, Alternatives arity g) => Alternatives arity (f :+: g) where
  alternatives z (L1 x) = alternatives z x
  alternatives z (R1 x) = alternatives z x
instance (Fields arity f, Constructor c) => Alternatives arity (C1 c f) where
  alternatives z m@(M1 x) = conName m ++ fields z x

class Fields arity f where fields :: arity -> f a -> String
instance Fields arity U1 where fields _ U1 = ""
instance (Fields arity f, Fields arity g) => Fields arity (f :*: g) where fields z (x :*: y) = fields z x ++ fields z y
instance Encode a => Fields arity (S1 s (K1 i a)) where fields _ (M1 (K1 x)) = " (" ++ encode x ++ ")"

-- Whether all constructors have no fields, as a type.

data Yes
data No

class And a b c | a b -> c
instance And Yes Yes Yes
instance And Yes No No
instance And No Yes No
instance And No No No

class AllNullary (f :: Type -> Type) b | f -> b
instance (AllNullary f a, AllNullary g b, And a b c) => AllNullary (f :+: g) c
instance AllNullary f b => AllNullary (D1 d f) b
instance AllNullary f b => AllNullary (C1 d f) b
instance AllNullary (f :*: g) No
instance AllNullary (S1 s f) No
instance AllNullary U1 Yes

class Answer b where answer :: proxy b -> Bool
instance Answer Yes where answer _ = True
instance Answer No where answer _ = False

class Plain f where plain :: f a -> Bool
instance (AllNullary f b, Answer b) => Plain (D1 d f) where plain _ = answer (Proxy :: Proxy b)

class Enumeration a where
  isEnumeration :: a -> Bool
  default isEnumeration :: (Generic a, Plain (Rep a)) => a -> Bool
  isEnumeration = plain . from

data Pair = Pair Int Int deriving (Generic, Encode, Enumeration)
data Tree a = Leaf | Node (Tree a) a (Tree a) deriving (Generic, Encode, Enumeration)
data Colour = Red | Green | Blue deriving (Generic, Encode, Enumeration)
data Nested a = Flat a | Nested (Nested (Tree a)) deriving (Generic, Encode, Enumeration)

main :: IO ()
main = do
  putStrLn (encode (Pair 1 2))
  putStrLn (encode (Node (Node Leaf (1 :: Int) Leaf) 2 Leaf))
  putStrLn (encode Green)
  putStrLn (encode (Nested (Flat (Node Leaf (3 :: Int) Leaf))))
  print (isEnumeration (Pair 1 2), isEnumeration (Leaf :: Tree Int), isEnumeration Red, isEnumeration (Flat 'x'))
