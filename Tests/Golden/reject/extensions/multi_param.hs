{-# LANGUAGE Haskell2010 #-}
module Test where
class C a b where -- ERROR: MultiParamTypeClasses
  c :: a -> b -> Int
