module Test where

-- The left side of a rule is a function in scope that is applied, and has all of the rule's variables.
{-# RULES
"unknown" forall x. k x = f x -- ERROR: not in scope
"unknown on the right" forall x. f x = x + y -- ERROR: not in scope
"unused" forall x y. f x = x -- ERROR: does not occur on the rule's left side
"variable" forall x. x = f x -- ERROR: must be a function that is applied
"composed" forall x. (f . f) x = f x -- ERROR: must be a function that is applied
"applied variable" forall p x. p x = f x -- ERROR: must be a function that is applied
  #-}

f :: Int -> Int
f x = x
{-# NOINLINE f #-}

class C a where
  method :: a -> b -> a
  {-# SPECIALISE method :: Int -> b -> Int #-} -- ERROR: cannot stand in a class

instance C [a] where
  method x _ = x

{-# SPECIALISE instance C [Bool] #-} -- ERROR: can only stand in the body of the instance
