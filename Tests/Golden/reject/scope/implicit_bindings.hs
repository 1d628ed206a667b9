{-# LANGUAGE ImplicitParams #-}
module M where

mixed :: Int
mixed = let { ?x = 1 :: Int; y = 2 } in ?x -- ERROR: an ordinary binding beside implicit parameters

?top = 2 -- ERROR: bound in a `let` of their own only

beside :: Int
beside = ?x
  where
    ?x = 2 :: Int
    y = 1 -- ERROR: an ordinary binding beside implicit parameters
