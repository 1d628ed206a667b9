{-# LANGUAGE TypeFamilies, StandaloneKindSignatures, RecordWildCards #-}
module Main where

import Data.Kind

class C a where
  type T a
  type T a = [a]
  type instance T b = Maybe b -- ERROR: `T` has two defaults

class D a where
  type U b -- ERROR: the associated type `U` mentions no variable of its class `D`

type instance T Int = Bool -- ERROR: an instance of the associated type `T` must stand in one of its class

type K :: Type -- ERROR: `K` has two kind signatures
type K :: Type
data K = K Int | L

-- `..` stands for fields that have names.
f :: K -> Int
f K {..} = 1 -- ERROR: `K` has no named fields, so `..` stands for nothing
f L {..} = 2 -- ERROR: `L` has no named fields, so `..` stands for nothing
f _ = 0

main :: IO ()
main = print (f L)
