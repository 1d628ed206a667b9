{-# LANGUAGE DefaultSignatures #-}
module Defaults where

class C a where
  c :: a -> String
  default c :: Show a => a -> String
  c = show

data T = T
instance C T -- ERROR: no instance `Show T`
