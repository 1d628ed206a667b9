{-# LANGUAGE GADTs, PatternSynonyms, ScopedTypeVariables, TypeApplications, PolyKinds, RankNTypes, KindSignatures #-}
-- Types as values that know their types: what two of them say about each other, taking them apart, and giving them back.
module Main (main) where

import Data.Kind (Type)
import Data.Proxy
import Data.Type.Equality (testEquality)
import Type.Reflection

data Dyn where
  Dyn :: TypeRep a -> a -> Dyn

from :: forall a. Typeable a => Dyn -> Maybe a
from (Dyn rep x) = case eqTypeRep rep (typeRep :: TypeRep a) of
  Just HRefl -> Just x
  Nothing -> Nothing

top :: TypeRep (a :: Type) -> String
top (Fun a b) = "function from " ++ describe a ++ " to " ++ describe b
top rep = describe rep

describe :: forall k (a :: k). TypeRep a -> String
describe (App f x) = "(" ++ describe f ++ " of " ++ describe x ++ ")"
describe rep = tyConName (typeRepTyCon rep)

main :: IO ()
main = do
  print (typeRep @Int, typeRep @[Maybe Char], typeRep @(Int -> Bool), typeRep @Maybe, typeOf "x", typeRep @(Either Int))
  print (from (Dyn (typeRep @Int) 5) :: Maybe Int, from (Dyn (typeRep @Int) 5) :: Maybe Char)
  mapM_ putStrLn [top (typeRep @(Either [Int] (Maybe ()))), top (typeRep @(Int -> Maybe Bool)), top (typeRep @Int)]
  print (withTypeable (typeRep @[Int]) (someTypeRep (Proxy :: Proxy [Int])), withTypeable (typeRep @Char) (typeRep @(Maybe Char)))
  print (testEquality (typeRep @Int) (typeRep @Int), fmap (const ()) (testEquality (typeRep @Int) (typeRep @Bool)))
  print (SomeTypeRep (typeRep @Int) == SomeTypeRep (typeRep @Int), SomeTypeRep (typeRep @Int) == SomeTypeRep (typeRep @Maybe), someTypeRep (Proxy :: Proxy Maybe), someTypeRepTyCon (SomeTypeRep (typeRep @[Int])))
  print (splitApps (typeRep @(Either Int Bool)), typeRep @Int == typeRep, compare (typeRep @Int) typeRep, rnfTypeRep (typeRep @Int), rnfSomeTypeRep (SomeTypeRep (typeRep @Int)))
  print (App (typeRep @Maybe) (typeRep @Int), Fun (typeRep @Int) (typeRep @Bool))
