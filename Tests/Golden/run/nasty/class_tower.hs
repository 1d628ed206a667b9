-- Towers of classes: superclass defaults that call each other in circles, polymorphism over constructors, polymorphic recursion through instances, methods more general than their class.
{-# LANGUAGE FlexibleInstances, FlexibleContexts, UndecidableInstances #-}
module Main where

import Data.List (intercalate)

class Shape a where
  area, perimeter :: a -> Double
  name :: a -> String
  describe, describe' :: a -> String
  name _ = "shape"
  describe x = name x ++ "/" ++ describe' x
  describe' x = show (area x) ++ "," ++ show (perimeter x)
  area x = perimeter x * 2
  perimeter x = area x / 2

class Shape a => Solid a where
  volume :: a -> Double -> Double
  volume x h = area x * h
  label :: a -> String
  label x = "solid " ++ describe x

class (Solid a, Show a, Ord a) => Thing a where
  best :: [a] -> a
  best = maximum
  stack :: [a] -> String
  stack xs = intercalate ";" (map label xs) ++ "=" ++ show (sum (map (`volume` 2) xs)) ++ "<" ++ show (best xs)

data Sq = Sq Double deriving (Show, Eq, Ord)
data Ci = Ci Double deriving (Show, Eq, Ord)
data Any' = ASq Sq | ACi Ci deriving (Show, Eq, Ord)
instance Shape Sq where { area (Sq x) = x * x; name = const "square" }
instance Shape Ci where { perimeter (Ci r) = 6 * r; describe' c = "round " ++ show (perimeter c) }
instance Shape Any' where
  area (ASq s) = area s
  area (ACi c) = area c
  name = either name name . split
  perimeter = either perimeter perimeter . split
split :: Any' -> Either Sq Ci
split (ASq s) = Left s
split (ACi c) = Right c
instance Solid Sq
instance Solid Ci where volume c h = area c * h * 10
instance Solid Any' where volume x = either volume volume (split x)
instance Thing Sq
instance Thing Ci where best = minimum
instance Thing Any'

class Container f where
  empty :: f a
  insert :: a -> f a -> f a
  toL :: f a -> [a]
  size :: Integral n => f a -> n
  size = fromIntegral . length . toL
  convert :: Container g => f a -> g a
  convert = foldr insert empty . toL
  both :: (Show b, Show c) => (b, c) -> f a -> (d -> String) -> String
  both (b, c) _ _ = show b ++ show c

newtype Stack a = Stack [a] deriving Show
data Queue a = Queue [a] [a] deriving Show
instance Container Stack where { empty = Stack []; insert x (Stack xs) = Stack (x : xs); toL (Stack xs) = xs }
instance Container Queue where
  empty = Queue [] []
  insert x (Queue f b) = Queue f (x : b)
  toL (Queue f b) = f ++ reverse b
  size (Queue f b) = fromIntegral (length f) + fromIntegral (length b)

-- non-regular: the instance for the pair of the argument is needed at run time
data Perfect a = Leaf a | Node (Perfect (a, a))
instance Show a => Show (Perfect a) where
  showsPrec d (Leaf a) = showParen (d > 10) (showString "Leaf " . showsPrec 11 a)
  showsPrec d (Node p) = showParen (d > 10) (showString "Node " . showsPrec 11 p)
build :: Int -> a -> Perfect a
build 0 a = Leaf a
build n a = Node (build (n - 1) (a, a))
total :: Num b => (a -> b) -> Perfect a -> b
total f (Leaf a) = f a
total f (Node p) = total (\(x, y) -> f x + f y) p
instance Eq a => Eq (Perfect a) where
  Leaf a == Leaf b = a == b
  Node p == Node q = p == q
  _ == _ = False

-- an instance that needs itself at a larger type; functions with contexts as arguments
class Depth a where depth :: Int -> a -> String
instance Depth Int where depth _ n = show n
instance (Depth a, Depth b) => Depth (a, b) where depth n (a, b) = if n <= 0 then "." else "<" ++ depth (n - 1) (b, (a, b)) ++ ">"
instance Depth a => Depth [a] where depth n = concatMap (depth n)
instance Depth a => Depth (Maybe a) where depth n = maybe "-" (depth n)
instance Depth Bool where depth n b = depth n [Just (if b then 1 else 0 :: Int), Nothing]

newtype Fix f = Fix (f (Fix f))
instance Show (f (Fix f)) => Show (Fix f) where showsPrec d (Fix f) = showParen (d > 10) (showString "Fix " . showsPrec 11 f)
data ListF e r = Nil | Cons e r deriving Show
instance Functor (ListF e) where { fmap _ Nil = Nil; fmap f (Cons e r) = Cons e (f r) }
cata :: Functor f => (f a -> a) -> Fix f -> a
cata alg (Fix f) = alg (fmap (cata alg) f)
ana :: Functor f => (a -> f a) -> a -> Fix f
ana co = Fix . fmap (ana co) . co

class Monoid' m where { mzero' :: m; (<+>) :: m -> m -> m; infixr 6 <+> }
instance Monoid' b => Monoid' (a -> b) where { mzero' _ = mzero'; (f <+> g) a = f a <+> g a }
instance Monoid' Ordering where { mzero' = EQ; EQ <+> y = y; x <+> _ = x }
instance Monoid' () where { mzero' = (); _ <+> _ = () }
instance (Monoid' a, Monoid' b) => Monoid' (a, b) where { mzero' = (mzero', mzero'); (a, b) <+> ~(c, d) = (a <+> c, b <+> d) }

main :: IO ()
main = do
  putStrLn (stack [Sq 1, Sq 3, Sq 2])
  putStrLn (stack [Ci 1, Ci 0.5])
  putStrLn (stack [ACi (Ci 1), ASq (Sq 4)])
  let s = foldr insert empty "abc" :: Stack Char
      q = convert s :: Queue Char
  print (s, q, toL (convert q :: Stack Char), size s :: Integer, (size q :: Int) + 1, both (1, 'x') q (const ""))
  print (build 2 'x', total fromEnum (build 10 'a'), total id (build 3 1.5), build 1 (Just 1) == build 1 (Just 1), build 1 () == build 2 ())
  putStrLn (depth 6 (1 :: Int, [True, False]))
  putStrLn (depth 3 [((1 :: Int, True), Just (2 :: Int))])
  print (ana (\n -> if n == 0 then Nil else Cons n (n - 1)) (3 :: Int))
  print (cata (\l -> case l of { Nil -> 0; Cons a b -> a + 10 * b }) (ana (\n -> if n == 0 then Nil else Cons n (n - 1)) (5 :: Integer)))
  print (map (\(a, b) -> (compare <+> flip compare <+> mzero') a b) [(1, 2), (2, 1), (3, 3)], ((\x -> compare x 5) <+> (\x -> compare 10 x)) <$> [5, 4, 6], fst ((LT, ()) <+> undefined))
  where _ = ()
