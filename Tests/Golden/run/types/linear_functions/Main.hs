{-# LANGUAGE LinearTypes, BangPatterns, LambdaCase, ScopedTypeVariables, KindSignatures, DataKinds, RankNTypes #-}
-- Linear functions of this module and of another; multiplicities that are variables.

module Main (main) where

import GHC.Types (Multiplicity(..))
import Linear

both :: Pair a b %1 -> (a, b)
both p = pairUp (swap p)

pairUp :: Pair b a %1 -> (a, b)
pairUp (Pair y x) = (x, y)

choose :: Bool %1 -> a %1 -> a %1 -> (a, a)
choose True x y = (x, y)
choose False x y = (y, x)

toList :: Maybe a %1 -> [a]
toList = \case
  Nothing -> []
  Just x -> [x]

apply :: forall (m :: Multiplicity) a b. (a %m -> b) -> a %m -> b
apply f x = f x

one :: a %'One -> a
one x = x

many :: a %'Many -> (a, a)
many x = (x, x)

data Record = Record { number :: Int, flag :: Bool }

fields :: Record %1 -> (Bool, Int)
fields Record { number = n, flag = f } = (f, n)

newtype Wrapped a = Wrapped a

unwrap :: Wrapped a %1 -> a
unwrap (Wrapped !x) = x

local :: (a, b) %1 -> (b, a)
local (x, y) = flipped (x, y)
  where
    flipped :: (c, d) %1 -> (d, c)
    flipped (p, q) = (q, p)

append :: [a] %1 -> [a] %1 -> [a]
append [] ys = ys
append (x : xs) ys = x : append xs ys

main :: IO ()
main = do
  print (both (Pair 'a' True))
  print (choose True 1 2, choose False 1 2)
  print (toList (Just 'x'), apply one 'y', apply many 'z', apply Just 'w')
  print (fields (Record 3 True), unwrap (Wrapped 'u'), local (1, "two"))
  print (append [1, 2] [3], useTwice (Ur 5))
  print (compose (\x -> [x]) (\x -> Just x) 'c')
  print (consume (True, (False, True)))
  print (map (\x -> one x) "abc")
  print (foldLinear (\x acc -> x : acc) [] "linear")
