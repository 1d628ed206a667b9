{-# LANGUAGE TypeApplications #-}
-- | Type variables of an inferred type have no place for type applications.
module InferredApplications where

first x _ = x
one = first @Int 3 True -- ERROR: type application

second :: a -> b -> b
second _ y = y
two = second @Int @Bool 3 True
three = let pair x y = (x, y) in pair @Int 3 True -- ERROR: type application
