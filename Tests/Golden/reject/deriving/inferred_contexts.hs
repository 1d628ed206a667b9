{-# LANGUAGE StandaloneDeriving, FlexibleContexts, UndecidableInstances #-}
module M where

data T0 f a = T0 a deriving Show
data T1 f a = T1 (f a) deriving Show
data T2 f a = T2 (f (f a)) deriving Show -- ERROR: Show (f (f a))
data T3 a = T3 (a Int) deriving Eq -- ERROR: Eq (a Int)
newtype T5 a = T5 (a Int)
deriving instance Show (a Int) => Show (T5 a)
