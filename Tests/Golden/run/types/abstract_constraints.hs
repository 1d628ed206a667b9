{-# LANGUAGE ConstraintKinds, DataKinds, GADTs, KindSignatures, PolyKinds, TypeFamilies, TypeOperators, RankNTypes, ScopedTypeVariables, TypeApplications, AllowAmbiguousTypes, UndecidableInstances, FlexibleContexts, FlexibleInstances, UndecidableSuperClasses, MultiParamTypeClasses #-}
-- Constraints that are not known to be of a class: families of constraints, tuples of them, and variables.
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

shows' :: All Show ts => HList ts -> [String]
shows' Nil = []
shows' (x :& xs) = show x : shows' xs

instance All Eq ts => Eq (HList ts) where
  Nil == Nil = True
  (x :& xs) == (y :& ys) = x == y && xs == ys

mapAll :: forall c ts r. All c ts => Proxy c -> (forall t. c t => t -> r) -> HList ts -> [r]
mapAll _ _ Nil = []
mapAll p f (x :& xs) = f x : mapAll p f xs

-- Open, of one constraint, of none, of an equality.
type family Needs a :: Constraint
type instance Needs Int = (Show Int, Num Int)
type instance Needs Bool = ()
type instance Needs Char = Ord Char
type instance Needs (Maybe a) = (a ~ Int, Needs a)
type instance Needs [a] = (a ~ Bool)

class Told a where told :: Needs a => a -> String
instance Told Int where told n = show (n + 1)
instance Told Bool where told b = if b then "yes" else "no"
instance Told Char where told c = if c > 'm' then "late" else "early"
instance Told (Maybe a) where
  told Nothing = "nothing"
  told (Just n) = told (n * 2)
instance Told [a] where told xs = if and xs then "all" else "some"

relay :: (Told a, Needs a) => a -> String
relay x = '<' : told x ++ ">"

-- Evidence as values.
data Dict (c :: Constraint) where Dict :: c => Dict c

withDict :: Dict c -> (c => r) -> r
withDict Dict r = r

both :: Dict (Show a, Ord a) -> a -> a -> String
both Dict x y = show (max x y)

build :: Dict (Show Int, Ord Int)
build = Dict

pairUp :: Dict c -> Dict d -> Dict (c, d)
pairUp Dict Dict = Dict

allDict :: HList ts -> (forall t. t -> Dict (Show t)) -> Dict (All Show ts)
allDict Nil _ = Dict
allDict (x :& xs) f = withDict (f x) (withDict (allDict xs f) Dict)

data Some (c :: Type -> Constraint) = forall a. c a => Some a

useSome :: (forall a. c a => a -> r) -> Some c -> r
useSome f (Some a) = f a

type ShowNum a = (Show a, Num a)
plus :: Dict (ShowNum a) -> a -> String
plus Dict a = show (a + 1)

-- A superclass.
class All Show ts => Listed ts where count :: HList ts -> Int
instance Listed '[] where count _ = 0
instance (Show t, Listed ts) => Listed (t ': ts) where count (_ :& ts) = 1 + count ts

report :: Listed ts => HList ts -> (Int, [String])
report ts = (count ts, shows' ts)

main :: IO ()
main = do
  print (shows' ((1 :: Int) :& True :& "x" :& Nil))
  print ((1 :: Int) :& 'c' :& Nil == 1 :& 'c' :& Nil, (1 :: Int) :& Nil == 2 :& Nil)
  print (mapAll (Proxy :: Proxy Show) show ('a' :& () :& Nil), mapAll (Proxy :: Proxy Enum) fromEnum ('a' :& True :& Nil))
  mapM_ putStrLn [relay (1 :: Int), relay True, relay 'z', relay (Just 4), relay [True, False]]
  putStrLn (both build 3 4)
  putStrLn (both (pairUp Dict Dict) 'a' 'b')
  print (withDict (Dict :: Dict (Show Int)) (show (5 :: Int)))
  print (useSome show (Some 'x' :: Some Show))
  putStrLn (plus Dict (2.5 :: Double))
  print (report ('x' :& (3 :: Int) :& Nil))
