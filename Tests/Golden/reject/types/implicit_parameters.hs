{-# LANGUAGE ImplicitParams #-}
module M where

unbound :: Int -> Int
unbound n = n + ?x -- ERROR: the implicit parameter `?x` is not bound

twoTypes :: (?x :: Int) => Bool
twoTypes = ?x -- ERROR: Bool

class (?x :: Int) => C a where -- ERROR: the context of a class cannot have the implicit parameter
  m :: a

data T = T
instance (?y :: Int) => Show T where -- ERROR: the context of an instance cannot have the implicit parameter
  show _ = "T"
