{-# LANGUAGE MagicHash, UnboxedTuples, UnboxedSums, PolyKinds, RankNTypes, KindSignatures #-}
-- Variables of types stand for lifted types; values of an unknown representation are held by nothing.

module Representations where

import GHC.Exts

pair :: Int -> (# Int, Int #)
pair x = (# x, x #)

listed = [pair 3] -- ERROR: has another kind

wrapped = Just (pair 3) -- ERROR: has another kind

firstOf :: (# Int, a #) -> a
firstOf (# _, y #) = y

mapped = map firstOf -- ERROR: has another kind

nothing :: Maybe (# Int, Int #) -- ERROR: has kind
nothing = Nothing

sums :: [(# Int | Bool #)] -- ERROR: has kind
sums = []

identity :: forall (r :: RuntimeRep) (a :: TYPE r). a -> a
identity x = x -- ERROR: would hold values of any representation

apply :: forall (r :: RuntimeRep) (a :: TYPE r). (Int -> a) -> Int -> a
apply f x = f x

passed :: forall (r :: RuntimeRep) (a :: TYPE r) b. (Int -> a) -> (a -> b) -> b
passed f g = g (f 3) -- ERROR: an argument of any representation cannot be passed

data Holder (a :: TYPE r) = Holder a -- ERROR: a field of any representation cannot be passed
