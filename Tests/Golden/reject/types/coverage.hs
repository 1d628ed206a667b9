{-# LANGUAGE FunctionalDependencies, FlexibleInstances, FlexibleContexts #-}
-- | What an instance must determine of the parameters that a functional dependency names.
module Coverage where

class Convert a b | a -> b where
  convert :: a -> b

instance Convert Int Bool where
  convert = even

instance Convert (Maybe a) [a] where
  convert = maybe [] pure

instance Convert a b => Convert [a] [b] where -- ERROR: does not determine `b`
  convert = map convert

instance Convert (Either a b) c where -- ERROR: does not determine `c`
  convert = undefined

class Both a b c | c -> a where
  both :: a -> b -> c

instance Both a b (a, c) where
  both = undefined

instance Both a [b] (Maybe b) where -- ERROR: does not determine `a`
  both = undefined
