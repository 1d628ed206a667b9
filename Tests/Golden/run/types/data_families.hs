{-# LANGUAGE TypeFamilies, DataKinds, GADTs, KindSignatures, FlexibleInstances, FlexibleContexts, StandaloneDeriving #-}
{-# LANGUAGE DeriveTraversable, UndecidableInstances, TypeOperators, PolyKinds, GeneralizedNewtypeDeriving #-}
{-# LANGUAGE RecordWildCards, BangPatterns, LambdaCase #-}
-- Data families: an instance is a data type or newtype of its own, at the top level or of a class; records, GADT syntax,
-- strict fields, deriving of every kind, existential constructors, kinds, overlapping names of variables.
module Main (main) where

import Data.Coerce (coerce)
import Data.Kind (Type)
import Data.List (sort)

-- Top level.
data family Shape a

data instance Shape Int = Dot | Line !Int | Box { width, height :: Int }
  deriving (Eq, Ord, Show, Read)

newtype instance Shape Bool = Flag { unFlag :: Bool } deriving (Eq, Ord, Show, Bounded, Enum)

data instance Shape (a, b) = Both (Shape a) (Shape b) | a :*: b | Neither
infixr 4 :*:
deriving instance (Show a, Show b, Show (Shape a), Show (Shape b)) => Show (Shape (a, b))

newtype instance Shape [a] = Many [Shape a]
deriving instance Eq (Shape a) => Eq (Shape [a])

area :: Shape Int -> Int
area Dot = 0
area (Line n) = n
area Box { .. } = width * height

widen :: Shape Int -> Shape Int
widen box@Box { width = w } = box { width = w + 1 }
widen other = other

-- Enumerations.
data family Level a
data instance Level Int = Low | Middle | High deriving (Eq, Ord, Show, Read, Enum, Bounded)
data instance Level () = Only deriving (Eq, Ord, Show, Enum, Bounded)

-- Kinds: parameters that only the kind tells.
data family Bag :: Type -> Type
data instance Bag Char = Letters !String | NoLetters deriving Show
newtype instance Bag Int = Sum Integer deriving (Show, Eq, Ord, Num)

data family Tagged (t :: k) :: Type -> Type
newtype instance Tagged Maybe a = ViaMaybe (Maybe a) deriving (Show, Functor)
newtype instance Tagged Int a = ViaInt (Int, a) deriving (Show, Functor, Foldable, Traversable)
data instance Tagged 'True a where
  Yes :: a -> Tagged 'True a
  Perhaps :: Show b => b -> a -> Tagged 'True a
deriving instance Functor (Tagged 'True)

-- GADT syntax with more than the head says.
data family Expr (m :: Type) a
data instance Expr Int a where
  Lit :: Int -> Expr Int Int
  IsZero :: Expr Int Int -> Expr Int Bool
  If :: Expr Int Bool -> Expr Int a -> Expr Int a -> Expr Int a

eval :: Expr Int a -> a
eval = \case
  Lit n -> n
  IsZero e -> eval e == 0
  If c t e -> if eval c then eval t else eval e

-- Associated.
class Ord (Key c) => Store c where
  data Key c
  data Contents c :: Type -> Type
  type Size c :: Type
  type Size c = Int
  fresh :: Contents c v
  put :: Key c -> v -> Contents c v -> Contents c v
  pairs :: Contents c v -> [(Key c, v)]
  size :: Contents c v -> Size c

data Plain
data Twice a b

instance Store Plain where
  newtype Key Plain = PlainKey Int deriving (Eq, Ord, Show)
  newtype Contents Plain v = PlainStore [(Key Plain, v)] deriving (Show, Functor)
  fresh = PlainStore []
  put k v (PlainStore kvs) = PlainStore ((k, v) : filter ((/= k) . fst) kvs)
  pairs (PlainStore kvs) = kvs
  size (PlainStore kvs) = length kvs

instance (Store a, Store b) => Store (Twice a b) where
  data Key (Twice a b) = First (Key a) | Second { second :: Key b }
  data Contents (Twice a b) v = Halves { firsts :: Contents a v, seconds :: Contents b v }
  type Size (Twice a b) = (Size a, Size b)
  fresh = Halves fresh fresh
  put (First k) v s = s { firsts = put k v (firsts s) }
  put k v s = s { seconds = put (second k) v (seconds s) }
  pairs s = [(First k, v) | (k, v) <- pairs (firsts s)] ++ [(Second k, v) | (k, v) <- pairs (seconds s)]
  size Halves { firsts = a, seconds = b } = (size a, size b)

deriving instance (Eq (Key a), Eq (Key b)) => Eq (Key (Twice a b))
deriving instance (Ord (Key a), Ord (Key b)) => Ord (Key (Twice a b))
deriving instance (Show (Key a), Show (Key b)) => Show (Key (Twice a b))

-- Injective: the instance is found from the family's type.
class Describe a where describe :: Shape a -> String
instance Describe Int where describe = show . area
instance Describe Bool where describe = show . unFlag
instance (Describe a, Describe b) => Describe (a, b) where
  describe (Both a b) = describe a ++ "&" ++ describe b
  describe _ = "?"

main :: IO ()
main = do
  print (map area [Dot, Line 3, Box 2 5, widen (Box { width = 1, height = 7 })])
  print (sort [Box 1 2, Line 1, Dot, Line 0], read "[Dot,Line 3,Box {width = 1, height = 2}]" :: [Shape Int])
  print (Flag True, unFlag (Flag False), [minBound .. maxBound :: Shape Bool], coerce (Flag True) :: Bool)
  print (Both (Line 1) (Flag False), (1 :: Int) :*: True, Neither :: Shape (Int, Bool))
  print (Many [Dot] == Many [Dot], Many [Dot] == Many [])
  print ([minBound .. maxBound :: Level Int], succ Low, fromEnum High, read "[High,Low]" :: [Level Int])
  print ([minBound ..] :: [Level ()])
  print (Letters "ab", NoLetters, Sum 3 + 4 * 5)
  print (fmap (+ 1) (ViaMaybe (Just 1)), fmap not (ViaInt (1, True)), sum (ViaInt (1, 41)))
  print =<< traverse (\x -> x * 2 <$ print x) (ViaInt (0, 21))
  case fmap length (Perhaps 'c' "abc") of
    Yes n -> print n
    Perhaps b n -> putStrLn (show b ++ show n)
  print (eval (If (IsZero (Lit 0)) (Lit 10) (Lit 20)), eval (IsZero (Lit 1)))
  let plain = put (PlainKey 2) 'b' (put (PlainKey 1) 'a' (put (PlainKey 2) 'x' fresh))
      twice = put (First (PlainKey 1)) "one" (put (Second (PlainKey 1)) "uno" (put (First (PlainKey 3)) "three" fresh))
  print (plain, fmap succ plain, size plain)
  print (sort (pairs (twice :: Contents (Twice Plain Plain) String)), size twice)
  putStrLn (describe (Both (Both (Box 2 3) (Flag True)) (Line 9)))
