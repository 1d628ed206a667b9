{-# LANGUAGE RankNTypes #-}
module Test where
f :: (forall a. a -> a) -> (Int, Bool)
f g = (g 1, g True)
a :: (Int, Bool)
a = f (+ 1) -- ERROR: no instance
b :: (Int, Bool)
b = f not -- ERROR: type
c :: (Int, Bool)
c = f id
