module Test where

-- What a pragma is about is defined beside it, and of the type that it names.
{-# DEPRECATED gone "it is gone" #-} -- ERROR: lacks a binding
{-# MINIMAL f #-} -- ERROR: can only stand in the declaration of a class
{-# SCC gone #-} -- ERROR: lacks a binding
{-# SPECIALISE f :: Int -> Int #-}
{-# SPECIALISE f :: Int -> Bool #-} -- ERROR: is expected
f :: a -> a
f x = x

{-# SPECIALISE lookup :: Int -> [(Int, b)] -> Maybe b #-}
{-# SPECIALISE lookup :: Int -> [(Int, b)] -> Maybe #-} -- ERROR: has kind

class C a where
  (+++) :: a -> a -> a
  {-# MINIMAL (+++) #-}

-- The class gives methods their fixities.
instance C Int where
  infixl 3 +++ -- ERROR: cannot stand in an instance
  (+++) = (+)
  {-# MINIMAL (+++) #-} -- ERROR: can only stand

h :: Int -> Int
h = go
  where
    infixl 3 *** -- ERROR: two fixity declarations
    go x = x *** 1
    a *** b = a - b
    infixr 3 ***
