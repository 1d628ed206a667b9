{-# LANGUAGE LiberalTypeSynonyms, RankNTypes, KindSignatures #-}
-- Synonyms are expanded before what they stand for is checked: they may be arguments of each other without their own.

module Main (main) where

type Id x = x
type Apply f = f Int
type Generic i o = forall x. i x -> o x
type Pair a b = (a, b)
type Swapped p a b = p b a
type Twice f a = f (f a)
type Constant a b = a
type Discard a = forall b. Show b => a -> b -> (a, String)

number :: Apply Id
number = 3

toList :: Generic Id []
toList x = [x]

same :: Generic [] Id
same = head

swapped :: Swapped Pair Int Char
swapped = ('c', 4)

paired :: Twice (Pair Bool) Char
paired = (True, (False, 'p'))

constant :: Apply (Constant Char)
constant = 'k'

discarding :: Discard a
discarding x y = (x, show y)

using :: Discard Int -> (Int, String)
using f = f 3 True

main :: IO ()
main = do
  print (number + 1, toList 'x', same "y")
  print (swapped, paired, constant)
  print (using discarding)
