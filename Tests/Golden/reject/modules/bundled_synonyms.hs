{-# LANGUAGE PatternSynonyms, ViewPatterns #-}
-- A pattern synonym is exported with a type that it matches, and never needs itself to match.

module Bundles
  ( T(.., Q) -- ERROR: cannot be exported with the type
  , U(P) -- ERROR: cannot be exported with the type
  , U(Any, Own)
  ) where

data T a = A a | B

data U = U Int

pattern Q :: a -> Maybe a
pattern Q x = Just x

pattern P :: Bool
pattern P = True

pattern Any :: a
pattern Any <- _

pattern Own :: Int -> U
pattern Own n = U n

pattern Self x <- Self x -- ERROR: is defined by itself

pattern Even x <- Just (Odd x) -- ERROR: is defined by itself
pattern Odd x <- [Even x]

pattern Viewed :: Int -> Int
pattern Viewed x <- (viewed -> x) -- ERROR: is defined by itself

viewed :: Int -> Int
viewed (Viewed x) = x
