{-# LANGUAGE TypeFamilies #-}
module Shapes (Container(..), Sized(..)) where

class Container f where
  type Element f
  type Element f = Int
  build :: [Element f] -> f
  list :: f -> [Element f]

class Sized a where
  type Size a
  size :: a -> Size a
