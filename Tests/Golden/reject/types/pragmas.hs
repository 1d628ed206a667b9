{-# LANGUAGE FlexibleContexts, RankNTypes, TypeFamilies #-}
module Test where

import GHC.Exts (build)

-- Both sides of a rule have one type, whatever the types of its variables are, and the left side calls a function.
{-# RULES
"fold/build" forall k z (g :: forall b. (a -> b -> b) -> b -> b). foldr k z (build g) = g k z
"twice" forall x. f (f x) = f x
"negated" [~1] forall (x :: Double). negate (negate x) = x
"number" fromIntegral = toInteger :: Int -> Integer
"text" forall x. f x = 'c' -- ERROR: is expected
"binder" forall (x :: Bool). f x = 1 -- ERROR: is expected
"shown" forall x. g x = show x -- ERROR: no instance
"shown already" forall x. h x = show x
"one" forall x. f (f (f x)) = x; "two" forall x. id (x :: Int) = x
  #-}

f :: Int -> Int
f x = x
{-# NOINLINE f #-}

g :: a -> String
g _ = ""

h :: Show a => a -> String
h = show

class C a where
  method :: a -> b -> a

instance C [a] where
  {-# SPECIALISE instance C [Int] #-}
  {-# SPECIALISE method :: [Int] -> Bool -> [Int] #-}
  {-# SPECIALISE method :: [Int] -> Bool -> [Bool] #-} -- ERROR: is expected
  method x _ = x

instance C (Maybe a) where
  {-# SPECIALISE instance C [Int] #-} -- ERROR: this is no case of the instance
  method x _ = x

local :: Num a => a -> a
local x = go x
  where
    {-# SPECIALISE go :: Int -> Int #-}
    {-# SPECIALISE go :: Int -> Bool #-} -- ERROR: is expected
    go :: Num b => b -> b
    go y = y

-- What the right side's types are about may be families.
type family Element s
type instance Element [a] = a
class Container s where items :: s -> [Element s]
instance Container [a] where items = id
class Container s => Sequence s where one :: Element s -> s

spread :: Container s => (a -> s) -> a -> [Element s]
spread = (items .)

lines' :: (Sequence s, Element s ~ Char) => s -> [s]
lines' _ = []
{-# RULES "lines" lines' = spread (: [one '\n']) #-}
