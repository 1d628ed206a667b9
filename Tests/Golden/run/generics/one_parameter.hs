{-# LANGUAGE DeriveGeneric, DerivingStrategies, DeriveAnyClass, DefaultSignatures, FlexibleContexts, TypeOperators, StandaloneDeriving #-}
{-# LANGUAGE PolyKinds, DataKinds, KindSignatures, DeriveFunctor, UndecidableInstances #-}
-- Generic1: the last parameter by itself, under type constructors and under several of them.
module Main (main) where

import Data.Functor.Identity
import Data.Kind (Type)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Proxy
import GHC.Generics

class Container f where
  cmap :: (a -> b) -> f a -> f b
  default cmap :: (Generic1 f, GContainer (Rep1 f)) => (a -> b) -> f a -> f b
  cmap g = to1 . gmap g . from1
  elements :: f a -> [a]
  default elements :: (Generic1 f, GContainer (Rep1 f)) => f a -> [a]
  elements = gelements . from1

class GContainer f where
  gmap :: (a -> b) -> f a -> f b
  gelements :: f a -> [a]
instance GContainer V1 where
  gmap _ v = v `seq` error "no value"
  gelements v = v `seq` []
instance GContainer U1 where
  gmap _ U1 = U1
  gelements _ = []
instance GContainer Par1 where
  gmap g (Par1 a) = Par1 (g a)
  gelements (Par1 a) = [a]
instance GContainer (K1 i c) where
  gmap _ (K1 c) = K1 c
  gelements _ = []
instance Container f => GContainer (Rec1 f) where
  gmap g (Rec1 a) = Rec1 (cmap g a)
  gelements (Rec1 a) = elements a
instance GContainer f => GContainer (M1 i c f) where
  gmap g (M1 a) = M1 (gmap g a)
  gelements (M1 a) = gelements a
instance (GContainer f, GContainer g) => GContainer (f :+: g) where
  gmap g (L1 a) = L1 (gmap g a)
  gmap g (R1 a) = R1 (gmap g a)
  gelements (L1 a) = gelements a
  gelements (R1 a) = gelements a
instance (GContainer f, GContainer g) => GContainer (f :*: g) where
  gmap g (a :*: b) = gmap g a :*: gmap g b
  gelements (a :*: b) = gelements a ++ gelements b
instance (Container f, GContainer g) => GContainer (f :.: g) where
  gmap g (Comp1 a) = Comp1 (cmap (gmap g) a)
  gelements (Comp1 a) = concatMap gelements (elements a)

instance Container []
instance Container Maybe
instance Container NonEmpty
instance Container Identity
instance Container (Either e)
instance Container ((,) a)
instance Container Proxy

data T a = T a Int [a] | U { deep :: [Maybe a], pair :: (Bool, a), rest :: T a } | V
  deriving (Show, Generic, Generic1, Container)
newtype Rose a = Rose (a, [Rose a]) deriving (Show, Generic)
data Rose2 a = Rose2 a [Rose2 a] deriving (Show, Generic1, Container)
data Three a = Three [Maybe (Identity a)] deriving (Show, Generic1, Container)
newtype Over f a = Over (f [a]) deriving (Generic1)
deriving instance Show (f [a]) => Show (Over f a)
deriving anyclass instance (Functor f, Container f) => Container (Over f)
type Alias = Maybe
data Aliased a = Aliased (Alias a) (Pair a) deriving (Show, Generic1, Container)
type Pair a = (Int, a)
data Phantom a = Phantom deriving (Show, Generic1, Container)
data Void1 a deriving (Generic1, Container)
-- Of other kinds
data Kinded (f :: k -> Type) (a :: k) = Kinded (f a) Int deriving Generic1
newtype Fun r a = Fun (r -> a) deriving Generic1

-- Compositions of the representation types themselves
deriving instance Generic1 Foreign
data Foreign a = Foreign a

main :: IO ()
main = do
  print (cmap (+ 1) (T 1 2 [3, 4]))
  print (cmap show (U [Just 1, Nothing] (True, 2) (T 3 4 [5])))
  print (elements (U [Just 1, Nothing] (True, 2) (T 3 4 [5])))
  print (elements (Rose2 1 [Rose2 2 [], Rose2 3 [Rose2 4 []]]))
  print (cmap negate (Three [Just (Identity 1), Nothing]))
  print (cmap length (Over (Just ["a", "bc"])), elements (Over [["a"], ["b", "c"]]))
  print (cmap not (Aliased (Just True) (1, False)))
  print (cmap not Phantom, elements (1 :| [2, 3]), elements (Left 1 :: Either Int Char))
  print (from1 (T 'a' 1 "b"))
  print (from1 (U [Just 'x'] (True, 'y') V))
  print (from1 (Kinded (Just 'c') 3))
  print (case from1 (Kinded (Proxy :: Proxy Maybe) 3) of M1 (M1 (M1 (Rec1 Proxy) :*: M1 (K1 n))) -> n)
  case from1 (Fun (+ 1)) of M1 (M1 (M1 (Rec1 f))) -> print (f 41)
  case to1 (M1 (M1 (M1 (Rec1 (Just 'z')) :*: M1 (K1 9)))) of Kinded m n -> print (m, n)
  print (unPar1 (fmap (+ 1) (Par1 2)), fmap (+ 1) (Comp1 [Just 1, Nothing]), (Just "a" :*: ["x"]) <> (Just "b" :*: ["y"]))
  print (sum (Comp1 [Just 1, Nothing, Just 3]), traverse (\x -> [x, x + 1]) (L1 (Just 1) :: (Maybe :+: []) Int))
  print (maximum (Just 4 :*: [7, 5]), pure 'x' :: (Maybe :*: []) Char)
  print ((Comp1 [Just (+ 1)] <*> Comp1 [Just 2, Nothing]), (mempty :: K1 R String Int), U1 == (U1 :: U1 Int))
  print (read "M1 {unM1 = K1 {unK1 = 3}}" :: M1 S ('MetaSel 'Nothing 'NoSourceUnpackedness 'NoSourceStrictness 'DecidedLazy) (K1 R Int) ())
  print (compare (L1 (Par1 1)) (R1 (Just 0) :: (Par1 :+: Maybe) Int))
