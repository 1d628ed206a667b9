{-# LANGUAGE TypeFamilies, FlexibleContexts, UndecidableInstances, DefaultSignatures, RankNTypes, QuantifiedConstraints #-}
-- Coercions between functions on types: as superclasses, given, and of what they make of an argument.
module Main (main) where

import Data.Coerce
import Data.Functor.Identity
import Data.Kind
import Data.Monoid

class (Coercible (Inner f) (Outer f), Functor (Inner f)) => Wrapped (f :: Type) where
  type Inner f :: Type -> Type
  type Outer f :: Type -> Type
  inner :: f -> Inner f Int

outer :: Wrapped f => f -> Outer f Int
outer f = coerce (inner f)

newtype Named a = Named (Maybe a) deriving Show

data Names = Names

instance Wrapped Names where
  type Inner Names = Maybe
  type Outer Names = Maybe
  inner Names = Just 3

through :: Coercible p q => p a -> q a
through = coerce

pairs :: (Coercible p q, Coercible q r) => p Int Char -> q Int Bool -> (q Int Char, r Int Bool)
pairs x y = (coerce x, coerce y)

each :: (forall a. Coercible (f a) (g a)) => [f Int] -> [g Int]
each = coerce

main :: IO ()
main = do
  print (outer Names)
  print (through (Just 'x') :: Maybe Char)
  print (pairs (Left 1) (Right True) :: (Either Int Char, Either Int Bool))
  print (map getSum (coerce [1, 2, 3 :: Int] :: [Sum Int]))
  print (each [Identity 1, Identity 2] :: [Identity Int])
  print (coerce (Just (Named (Just True))) :: Maybe (Maybe Bool))
