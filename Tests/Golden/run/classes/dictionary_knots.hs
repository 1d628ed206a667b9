{-# LANGUAGE FlexibleContexts, UndecidableInstances, MultiParamTypeClasses, FunctionalDependencies, StandaloneDeriving, FlexibleInstances #-}
-- Instances whose contexts need each other are one lazy knot of dictionaries, superclasses included; functional
-- dependencies of superclasses and between wanted constraints improve what is inferred.
module Main where

class Root a where root :: a -> String
class Root a => Stem a where stem :: a -> String
class Stem a => Leaf a where leaf :: a -> String

data P = P
instance Root P where root _ = "root P"
instance Leaf P => Stem P where stem = leaf
instance Stem P => Leaf P where leaf x = "leaf " ++ root x

data Q = Q
instance Root Q where root _ = "root Q"
instance Stem Q where stem = leaf
instance Stem Q => Leaf Q where leaf = root

-- the knot goes through type constructors
newtype Fix f = Fix (f (Fix f))
deriving instance Show (f (Fix f)) => Show (Fix f)
deriving instance Eq (f (Fix f)) => Eq (Fix f)
instance (Ord (f (Fix f)), Eq (Fix f)) => Ord (Fix f) where compare (Fix a) (Fix b) = compare a b
data Rose f a = Rose a (f (Rose f a))
deriving instance (Show a, Show (f (Rose f a))) => Show (Rose f a)
deriving instance (Eq a, Eq (f (Rose f a))) => Eq (Rose f a)

-- mutually recursive types
data Even f a = Nil | Even a (f (Odd f a))
data Odd f a = Odd a (f (Even f a))
deriving instance (Show a, Show (f (Odd f a))) => Show (Even f a)
deriving instance (Show a, Show (f (Even f a))) => Show (Odd f a)

-- polymorphic recursion
data Nest a = End | Nest a (Nest (a, a))
instance Show a => Show (Nest a) where
  show End = "."
  show (Nest a r) = show a ++ " " ++ show r

class Num k => Vec v k | v -> k where { scale :: k -> v -> v; (^+^) :: v -> v -> v }
class Vec v k => Inner v k where (<.>) :: v -> v -> k
instance Vec Double Double where { scale = (*); (^+^) = (+) }
instance Inner Double Double where (<.>) = (*)
instance (Vec a k, Vec b k) => Vec (a, b) k where { scale k (a, b) = (scale k a, scale k b); (a, b) ^+^ (c, d) = (a ^+^ c, b ^+^ d) }
instance (Inner a k, Inner b k) => Inner (a, b) k where (a, b) <.> (c, d) = (a <.> c) + (b <.> d)
norm2 v = v <.> v
project u v = scale (u <.> v) u ^+^ scale (norm2 u) v

main :: IO ()
main = do
  mapM_ putStrLn [stem P, leaf P, root P, stem Q, leaf Q]
  print (Fix (Just (Fix Nothing)), Fix [Fix [], Fix [Fix []]] == Fix [Fix []], Fix [Fix []] < Fix [Fix [], Fix []])
  print (Rose 'a' [Rose 'b' []], Rose 1 (Just (Rose 2 Nothing)) == Rose 1 Nothing)
  print (Even 1 [Odd 2 [Nil, Even 3 []]])
  print (Nest 1 (Nest (2, 3) (Nest ((4, 5), (6, 7)) End)))
  print (norm2 (3.0 :: Double, 4.0 :: Double), project (1 :: Double, 0 :: Double) (2, 5))
