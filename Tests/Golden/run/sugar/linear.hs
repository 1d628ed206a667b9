{-# LANGUAGE LinearTypes, GADTs, KindSignatures, ScopedTypeVariables, UnicodeSyntax, DataKinds #-}
-- Linear arrows; hythe checks them as ordinary ones.
module Main where

import GHC.Types (Multiplicity (..))

swap :: (a, b) %1 -> (b, a)
swap (x, y) = (y, x)

compose :: (b ⊸ c) -> (a ⊸ b) -> a ⊸ c
compose f g x = f (g x)

data Ur a where
  Ur :: a -> Ur a

data Pair a b where
  Pair :: a %1 -> b -> Pair a b

unur :: Ur a %1 -> a
unur (Ur a) = a

poly :: forall (m :: Multiplicity) a b. (a %m -> b) -> a %m -> b
poly f x = f x

explicit :: (a %'One -> b) -> (c %'Many -> a) -> c -> b
explicit f g c = f (g c)

mapL :: (a %1 -> b) -> [a] %1 -> [b]
mapL _ [] = []
mapL f (x : xs) = f x : mapL f xs

class Consumable a where
  consume :: a %1 -> ()

instance Consumable Bool where
  consume True = ()
  consume False = ()

data Record = Record {field :: Int, other :: Bool} deriving (Show)

build :: Int %1 -> Bool %1 -> Record
build a b = Record a b

(%) :: Int -> Int -> Int
a % b = a * 100 + b

main :: IO ()
main = do
  print (swap (1, 'c'))
  print (compose (\x -> x) (\x -> x) 'q')
  print (unur (Ur 3), case Pair 'a' 'b' of Pair x y -> [x, y])
  print (poly not True, explicit (\x -> x) (> 3) 5)
  print (mapL (\x -> x) "linear", consume True, build 1 True)
  print (3 % 4, (%) 1 2)
