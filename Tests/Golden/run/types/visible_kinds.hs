{-# LANGUAGE PolyKinds, DataKinds, StandaloneKindSignatures, RankNTypes, GADTs, TypeFamilies, TypeApplications #-}
{-# LANGUAGE MultiParamTypeClasses, FlexibleInstances, ScopedTypeVariables, UndecidableInstances #-}
-- Kinds as parameters like any others: `forall k -> k -> Type`.
module Main where

import Data.Kind
import Data.Proxy

type T :: forall k -> k -> Type
data T k (a :: k) = T Int deriving (Eq, Show)

-- The kind is found out: `k` occurs in the kind of `a`.
data Tagged k (a :: k) b = Tagged b deriving (Show)

instance Functor (Tagged k a) where
  fmap f (Tagged b) = Tagged (f b)

data Rep :: forall k -> k -> Type where
  RInt :: Rep Type Int
  RBool :: Rep Type Bool
  RMaybe :: Rep (Type -> Type) Maybe
  RList :: Rep (Type -> Type) []
  RApply :: Rep (j -> k) f -> Rep j x -> Rep k (f x)

name :: Rep k a -> String
name RInt = "Int"
name RBool = "Bool"
name RMaybe = "Maybe"
name RList = "[]"
name (RApply f x) = name f ++ " (" ++ name x ++ ")"

zero :: Rep Type a -> a
zero RInt = 0
zero RBool = False
zero (RApply RMaybe x) = Just (zero x)
zero (RApply RList x) = [zero x]
zero (RApply (RApply _ _) _) = undefined

type F :: forall k -> k -> k
type family F k a where
  F Type Int = Bool
  F (Type -> Type) Maybe = []
  F k a = a

type Synonym :: forall k -> k -> Type
type Synonym k a = Tagged k a String

class Sized k (a :: k) where
  type Unit k a :: k
  size :: proxy a -> Int

instance Sized Type Int where
  type Unit Type Int = ()
  size _ = 8

instance Sized (Type -> Type) Maybe where
  type Unit (Type -> Type) Maybe = []
  size _ = 1

elements :: F (Type -> Type) Maybe (F Type Int)
elements = [True, False]

units :: Unit (Type -> Type) Maybe (Unit Type Int)
units = [(), ()]

main :: IO ()
main = do
  print (T 1 :: T Type Int, T 2 == (T 2 :: T (Type -> Type) Maybe), T 3 :: T Bool 'True)
  print (fmap (+ 1) (Tagged 1 :: Tagged Bool 'False Int), Tagged "t" :: Synonym (Type -> Type) [])
  putStrLn (name (RApply RMaybe (RApply RList RInt)))
  print (zero (RApply RMaybe (RApply RList RInt)), zero (RApply RList RBool))
  print (elements, units, size (Proxy @Int), size (Proxy @Maybe))
