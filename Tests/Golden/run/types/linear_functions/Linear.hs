{-# LANGUAGE LinearTypes, GADTs #-}
module Linear (Ur(..), swap, Pair(..), useTwice, compose, Consumable(..), foldLinear) where

data Ur a where
  Ur :: a -> Ur a

data Pair a b = Pair a b

swap :: Pair a b %1 -> Pair b a
swap (Pair x y) = Pair y x

useTwice :: Ur a %1 -> (a, a)
useTwice (Ur x) = (x, x)

compose :: (b %1 -> c) %1 -> (a %1 -> b) %1 -> a %1 -> c
compose f g x = f (g x)

class Consumable a where
  consume :: a %1 -> ()

instance Consumable Bool where
  consume True = ()
  consume False = ()

instance (Consumable a, Consumable b) => Consumable (a, b) where
  consume (x, y) = after (consume x) (consume y)

after :: () %1 -> a %1 -> a
after () x = x

foldLinear :: (a %1 -> b %1 -> b) -> b %1 -> [a] %1 -> b
foldLinear _ z [] = z
foldLinear f z (x : xs) = f x (foldLinear f z xs)
