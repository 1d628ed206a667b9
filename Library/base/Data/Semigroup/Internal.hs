{-# LANGUAGE Unsafe #-}
{-# LANGUAGE NoImplicitPrelude #-}
-- | The wrappers that say which monoid of a type is meant.
module Data.Semigroup.Internal
  ( Dual(..), Endo(..), All(..), Any(..), Sum(..), Product(..), Alt(..)
  , stimesDefault, stimesMonoid, stimesIdempotent, stimesIdempotentMonoid
  ) where

import Data.Coerce
import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show

-- | The wrapper's 'Show' instance, as record syntax.
showRecord :: Show a => String -> String -> Int -> a -> ShowS
showRecord con field p x =
  showParen (p >= appPrec1) (showString con . showString " {" . showString field . showString " = " . showsPrec 0 x . showChar '}')

newtype Dual a = Dual { getDual :: a }

instance Eq a => Eq (Dual a) where
  Dual x == Dual y = x == y

instance Ord a => Ord (Dual a) where
  compare (Dual x) (Dual y) = compare x y
  Dual x < Dual y = x < y
  Dual x <= Dual y = x <= y
  Dual x > Dual y = x > y
  Dual x >= Dual y = x >= y

instance Show a => Show (Dual a) where
  showsPrec p (Dual x) = showRecord "Dual" "getDual" p x

instance Read a => Read (Dual a) where
  readPrec = readRecord "Dual" "getDual" Dual

instance Bounded a => Bounded (Dual a) where
  minBound = Dual minBound
  maxBound = Dual maxBound

instance Semigroup a => Semigroup (Dual a) where
  Dual x <> Dual y = Dual (y <> x)
  stimes n (Dual x) = Dual (stimes n x)

instance Monoid a => Monoid (Dual a) where
  mempty = Dual mempty

instance Functor Dual where
  fmap = coerce

instance Applicative Dual where
  pure = Dual
  (<*>) = coerce
  liftA2 = coerce

instance Monad Dual where
  Dual x >>= k = k x

-- | Functions from a type to itself under composition.
newtype Endo a = Endo { appEndo :: a -> a }

instance Semigroup (Endo a) where
  Endo f <> Endo g = Endo (f . g)
  stimes = stimesMonoid

instance Monoid (Endo a) where
  mempty = Endo id

newtype All = All { getAll :: Bool }

instance Eq All where
  All x == All y = x == y

instance Ord All where
  compare (All x) (All y) = compare x y
  All x < All y = x < y
  All x <= All y = x <= y
  All x > All y = x > y
  All x >= All y = x >= y

instance Show All where
  showsPrec p (All x) = showRecord "All" "getAll" p x

instance Read All where
  readPrec = readRecord "All" "getAll" All

instance Bounded All where
  minBound = All minBound
  maxBound = All maxBound

instance Semigroup All where
  All x <> All y = All (x && y)
  stimes = stimesIdempotentMonoid

instance Monoid All where
  mempty = All True

newtype Any = Any { getAny :: Bool }

instance Eq Any where
  Any x == Any y = x == y

instance Ord Any where
  compare (Any x) (Any y) = compare x y
  Any x < Any y = x < y
  Any x <= Any y = x <= y
  Any x > Any y = x > y
  Any x >= Any y = x >= y

instance Show Any where
  showsPrec p (Any x) = showRecord "Any" "getAny" p x

instance Read Any where
  readPrec = readRecord "Any" "getAny" Any

instance Bounded Any where
  minBound = Any minBound
  maxBound = Any maxBound

instance Semigroup Any where
  Any x <> Any y = Any (x || y)
  stimes = stimesIdempotentMonoid

instance Monoid Any where
  mempty = Any False

newtype Sum a = Sum { getSum :: a }

instance Eq a => Eq (Sum a) where
  Sum x == Sum y = x == y

instance Ord a => Ord (Sum a) where
  compare (Sum x) (Sum y) = compare x y
  Sum x < Sum y = x < y
  Sum x <= Sum y = x <= y
  Sum x > Sum y = x > y
  Sum x >= Sum y = x >= y

instance Show a => Show (Sum a) where
  showsPrec p (Sum x) = showRecord "Sum" "getSum" p x

instance Read a => Read (Sum a) where
  readPrec = readRecord "Sum" "getSum" Sum

instance Bounded a => Bounded (Sum a) where
  minBound = Sum minBound
  maxBound = Sum maxBound

instance Num a => Semigroup (Sum a) where
  Sum x <> Sum y = Sum (x + y)
  stimes n (Sum x) = Sum (fromIntegral n * x)

instance Num a => Monoid (Sum a) where
  mempty = Sum 0

instance Functor Sum where
  fmap = coerce

instance Applicative Sum where
  pure = Sum
  (<*>) = coerce
  liftA2 = coerce

instance Monad Sum where
  Sum x >>= k = k x

instance Num a => Num (Sum a) where
  Sum x + Sum y = Sum (x + y)
  Sum x - Sum y = Sum (x - y)
  Sum x * Sum y = Sum (x * y)
  negate (Sum x) = Sum (negate x)
  abs (Sum x) = Sum (abs x)
  signum (Sum x) = Sum (signum x)
  fromInteger n = Sum (fromInteger n)

newtype Product a = Product { getProduct :: a }

instance Eq a => Eq (Product a) where
  Product x == Product y = x == y

instance Ord a => Ord (Product a) where
  compare (Product x) (Product y) = compare x y
  Product x < Product y = x < y
  Product x <= Product y = x <= y
  Product x > Product y = x > y
  Product x >= Product y = x >= y

instance Show a => Show (Product a) where
  showsPrec p (Product x) = showRecord "Product" "getProduct" p x

instance Read a => Read (Product a) where
  readPrec = readRecord "Product" "getProduct" Product

instance Bounded a => Bounded (Product a) where
  minBound = Product minBound
  maxBound = Product maxBound

instance Num a => Semigroup (Product a) where
  Product x <> Product y = Product (x * y)
  stimes n (Product x) = Product (x ^ n)

instance Num a => Monoid (Product a) where
  mempty = Product 1

instance Functor Product where
  fmap = coerce

instance Applicative Product where
  pure = Product
  (<*>) = coerce
  liftA2 = coerce

instance Monad Product where
  Product x >>= k = k x

instance Num a => Num (Product a) where
  Product x + Product y = Product (x + y)
  Product x - Product y = Product (x - y)
  Product x * Product y = Product (x * y)
  negate (Product x) = Product (negate x)
  abs (Product x) = Product (abs x)
  signum (Product x) = Product (signum x)
  fromInteger n = Product (fromInteger n)

-- | The monoid of an 'Alternative'.
newtype Alt f a = Alt { getAlt :: f a }

instance Alternative f => Semigroup (Alt f a) where
  Alt x <> Alt y = Alt (x <|> y)
  stimes = stimesMonoid

instance Alternative f => Monoid (Alt f a) where
  mempty = Alt empty

instance Functor f => Functor (Alt f) where
  fmap f (Alt x) = Alt (fmap f x)

instance Applicative f => Applicative (Alt f) where
  pure x = Alt (pure x)
  Alt f <*> Alt x = Alt (f <*> x)

instance Monad f => Monad (Alt f) where
  Alt x >>= k = Alt (x >>= \y -> getAlt (k y))

instance Alternative f => Alternative (Alt f) where
  empty = Alt empty
  Alt a <|> Alt b = Alt (a <|> b)

instance MonadPlus f => MonadPlus (Alt f)

instance Eq (f a) => Eq (Alt f a) where
  Alt x == Alt y = x == y

instance Ord (f a) => Ord (Alt f a) where
  compare (Alt x) (Alt y) = compare x y

instance Show (f a) => Show (Alt f a) where
  showsPrec p (Alt x) = showRecord "Alt" "getAlt" p x

instance Read (f a) => Read (Alt f a) where
  readPrec = readRecord "Alt" "getAlt" Alt
