{-# LANGUAGE TypeFamilies, UndecidableInstances #-}
-- A family that stands for a type with itself inside: messages end all the same.

module Endless where

type family Nest a
type instance Nest Int = [Nest Int]
type instance Nest Bool = (Nest Bool, Nest Bool)

nested :: Nest Int -> Bool
nested x = x -- ERROR: but `Bool` is expected

doubled :: Nest Bool -> Bool
doubled x = x -- ERROR: but `Bool` is expected
