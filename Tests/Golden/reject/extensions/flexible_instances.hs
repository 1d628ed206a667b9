{-# LANGUAGE Haskell2010 #-}
module Test where
class C a where c :: a -> Int
instance C [Int] where c _ = 1 -- ERROR: FlexibleInstances
