{-# LANGUAGE StandaloneKindSignatures #-}
module Test where

import Data.Kind

-- A type is what it is where it is used before its declaration, too.
data A = A (B Int)

type B :: Type -> Type
newtype B a = B a

f :: A -> Int
f (A (B n)) = n

x, y :: Int
x = f (A (B 'c')) -- ERROR: is expected
y = f (A "no") -- ERROR: is expected
