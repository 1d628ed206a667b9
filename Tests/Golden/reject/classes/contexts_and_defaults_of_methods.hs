{-# LANGUAGE DefaultSignatures #-}
-- What a class declaration and an instance's head may say in Haskell 2010.

module Methods where

class Compared a where
  same :: Eq a => a -> a -> Bool -- ERROR: needs the extension ConstrainedClassMethods
  other :: Eq b => a -> b -> Bool

class Shown a where -- ERROR: has a default signature, but no default
  text :: a -> String
  default text :: Show a => a -> String

type Number = Int

instance Shown Number where -- ERROR: needs the extension TypeSynonymInstances
  text _ = "number"
