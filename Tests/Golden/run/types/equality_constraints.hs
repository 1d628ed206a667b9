{-# LANGUAGE ConstraintKinds, DataKinds, GADTs, KindSignatures, PolyKinds, TypeFamilies, TypeOperators, RankNTypes, ScopedTypeVariables, UndecidableInstances, FlexibleContexts #-}
-- Equalities as arguments of kind Constraint, in tuples, families, synonyms, superclasses and partly applied.
module Main (main) where
import Data.Kind (Constraint, Type)
import Data.Proxy
data HList (ts :: [Type]) where
  Nil :: HList '[]
  (:&) :: t -> HList ts -> HList (t ': ts)
infixr 5 :&
type family All (c :: k -> Constraint) (ts :: [k]) :: Constraint where
  All c '[] = ()
  All c (t ': ts) = (c t, All c ts)
mapAll :: forall c ts r. All c ts => Proxy c -> (forall t. c t => t -> r) -> HList ts -> [r]
mapAll _ _ Nil = []
mapAll p f (x :& xs) = f x : mapAll p f xs
data Dict (c :: Constraint) where Dict :: c => Dict c
cast :: Dict (a ~ b) -> a -> b
cast Dict x = x
type Same a b = a ~ b
cast2 :: Dict (Same a Int, Show a) -> a -> String
cast2 Dict x = show (x + 1)
plain :: Same a Int => a -> Int
plain x = x
type family Eqs a b :: Constraint where Eqs a b = (a ~ b)
eqs :: Eqs a Int => a -> Int
eqs x = x + 1
eqsD :: Dict (Eqs a Int) -> a -> Int
eqsD Dict x = eqs x
class (a ~ Int) => Inty a where inty :: a -> a
instance Inty Int where inty = (+ 1)
useInty :: Inty a => a -> Int
useInty x = inty x
withC :: forall c a r. Dict (c a) -> Proxy c -> (c a => r) -> r
withC Dict _ r = r
main :: IO ()
main = do
  print (cast Dict 'c', cast2 Dict 3, plain 4, eqs 5, eqsD Dict 6)
  print (mapAll (Proxy :: Proxy ((~) Int)) (+ 1) (1 :& 2 :& Nil))
  print (useInty 3)
  print (withC (Dict :: Dict (Show Int)) Proxy (show (3 :: Int)))
