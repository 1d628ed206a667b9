{-# LANGUAGE FlexibleContexts, FlexibleInstances, FunctionalDependencies, ExistentialQuantification #-}
module Test where

class C a where c :: a -> Int

instance C (Maybe a) => C [a] where c _ = 1 -- ERROR: no smaller than the instance's head
instance C (a, a) => C (Either a (Maybe b)) where c _ = 1 -- ERROR: no smaller than the instance's head
instance C a => C (a, b) where c (x, _) = c x
instance (C [a], C b) => C (Maybe (Maybe a), b) where c (_, x) = c x

class D a b | a -> b
instance D Int Bool -- ERROR: conflicts with a functional dependency
instance D Int Char

data Hidden = forall a. Show a => Hidden { hidden :: a, plain :: Int }

bad t = hidden t -- ERROR: the field `hidden` is no function
good t = plain t
alsoGood (Hidden { hidden = x }) = show x

{-# INLINE good #-}
{-# NOINLINE good #-} -- ERROR: two pragmas about inlining
