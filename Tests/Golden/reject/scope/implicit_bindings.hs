{-# LANGUAGE ImplicitParams #-}
module M where

mixed :: Int
mixed = let { ?x = 1 :: Int; y = 2 } in ?x -- ERROR: an ordinary binding beside implicit parameters

elsewhere :: Int
elsewhere = 1
  where ?x = 2 -- ERROR: bound in a `let` of their own only
