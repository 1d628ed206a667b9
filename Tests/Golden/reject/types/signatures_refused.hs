{-# LANGUAGE GeneralizedNewtypeDeriving, ImplicitParams, QuantifiedConstraints, RankNTypes, TypeFamilies #-}
-- What is wrong with signatures and heads; what they are for is not reported as well.
module M where

import Data.Typeable (Typeable)

twoTypes :: (?x :: Int, ?x :: Bool) => Int -- ERROR: two types
twoTypes = ?x

twice :: (?x :: Int, ?x :: Int) => Int
twice = ?x

type family F a where
  F Int = Bool
  F a = Char

ambiguous :: F a -> Char -- ERROR: ambiguous
ambiguous x = x

noSmaller :: (forall a. Eq a => Show a) => Int -- ERROR: no smaller
noSmaller = 1

larger :: (forall a. Show (g a) => Show (f a)) => f Int -> g Int -> String -- ERROR: no smaller
larger _ _ = ""

smaller :: (forall a. Show a => Show (f a)) => f Int -> String
smaller = show

wrongKind :: Maybe -> Int -- ERROR: kind
wrongKind n = n

class Container a where
  type Content a
  content :: a -> Content a

instance Container Int where
  type Content Int = Bool
  content = (> 0)

newtype N = N Int deriving Container -- ERROR: may not end

data Empty deriving Eq -- ERROR: EmptyDataDeriving

instance Typeable N -- ERROR: cannot be written
