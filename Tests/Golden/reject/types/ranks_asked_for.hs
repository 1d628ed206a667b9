{-# LANGUAGE ExplicitForAll #-}
module Main where

import Data.Kind

-- In front of the whole type a `forall` needs no more than ExplicitForAll.
f :: forall a. a -> a
f x = x

g :: (forall a. a -> a) -> Int -- ERROR: a quantifier within a type needs the extension RankNTypes
g h = h 1

h :: Int -> forall a. a -> a -- ERROR: a quantifier within a type needs the extension RankNTypes
h _ x = x

-- A `forall` of an instance binds all that its head mentions.
class C a
instance forall b. C [a] -- ERROR: not in scope: type variable `a`

main :: IO ()
main = print (f (g f))
