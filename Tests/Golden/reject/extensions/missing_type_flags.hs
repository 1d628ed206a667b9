{-# LANGUAGE Haskell2010 #-}
module Test where
f :: forall a. a -> a -- ERROR: RankNTypes
f x = x
