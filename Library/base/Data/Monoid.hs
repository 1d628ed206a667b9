{-# LANGUAGE NoImplicitPrelude #-}
-- | Monoids and the wrappers that choose one.
module Data.Monoid
  ( Monoid(..), (<>), Dual(..), Endo(..), All(..), Any(..), Sum(..), Product(..), Alt(..)
  , First(..), Last(..), Ap(..)
  ) where

import Data.Semigroup.Internal
import Control.Monad.Fix
import GHC.Base
import GHC.Enum
import GHC.Num
import GHC.Read
import GHC.Show

-- | The first value that is there.
newtype First a = First { getFirst :: Maybe a }

instance Eq a => Eq (First a) where
  First x == First y = x == y

instance Ord a => Ord (First a) where
  compare (First x) (First y) = compare x y

instance Show a => Show (First a) where
  showsPrec p (First x) = showParen (p > 10) (showString "First {getFirst = " . showsPrec 0 x . showChar '}')

instance Read a => Read (First a) where
  readPrec = readRecord "First" "getFirst" First

instance Semigroup (First a) where
  First Nothing <> y = y
  x <> _ = x
  stimes = stimesIdempotentMonoid

instance Monoid (First a) where
  mempty = First Nothing

instance Functor First where
  fmap f (First x) = First (fmap f x)

instance Applicative First where
  pure x = First (Just x)
  First f <*> First x = First (f <*> x)

instance Monad First where
  First x >>= k = First (x >>= \y -> getFirst (k y))

-- | The last value that is there.
newtype Last a = Last { getLast :: Maybe a }

instance Eq a => Eq (Last a) where
  Last x == Last y = x == y

instance Ord a => Ord (Last a) where
  compare (Last x) (Last y) = compare x y

instance Show a => Show (Last a) where
  showsPrec p (Last x) = showParen (p > 10) (showString "Last {getLast = " . showsPrec 0 x . showChar '}')

instance Read a => Read (Last a) where
  readPrec = readRecord "Last" "getLast" Last

instance Semigroup (Last a) where
  x <> Last Nothing = x
  _ <> y = y
  stimes = stimesIdempotentMonoid

instance Monoid (Last a) where
  mempty = Last Nothing

instance Functor Last where
  fmap f (Last x) = Last (fmap f x)

instance Applicative Last where
  pure x = Last (Just x)
  Last f <*> Last x = Last (f <*> x)

instance Monad Last where
  Last x >>= k = Last (x >>= \y -> getLast (k y))

-- | A monoid under an applicative functor.
newtype Ap f a = Ap { getAp :: f a }

instance Eq (f a) => Eq (Ap f a) where
  Ap x == Ap y = x == y

instance Ord (f a) => Ord (Ap f a) where
  compare (Ap x) (Ap y) = compare x y

instance Show (f a) => Show (Ap f a) where
  showsPrec p (Ap x) = showParen (p > 10) (showString "Ap {getAp = " . showsPrec 0 x . showChar '}')

instance Read (f a) => Read (Ap f a) where
  readPrec = readRecord "Ap" "getAp" Ap

instance (Applicative f, Semigroup a) => Semigroup (Ap f a) where
  Ap x <> Ap y = Ap (liftA2 (<>) x y)

instance (Applicative f, Monoid a) => Monoid (Ap f a) where
  mempty = Ap (pure mempty)

instance Functor f => Functor (Ap f) where
  fmap f (Ap x) = Ap (fmap f x)

instance Applicative f => Applicative (Ap f) where
  pure x = Ap (pure x)
  Ap f <*> Ap x = Ap (f <*> x)

instance Monad f => Monad (Ap f) where
  Ap x >>= k = Ap (x >>= \y -> getAp (k y))

instance MonadFix First where
  mfix f = First (mfix (\x -> getFirst (f x)))

instance MonadFix Last where
  mfix f = Last (mfix (\x -> getLast (f x)))

instance MonadFix f => MonadFix (Ap f) where
  mfix f = Ap (mfix (\x -> getAp (f x)))

instance MonadFix f => MonadFix (Alt f) where
  mfix f = Alt (mfix (\x -> getAlt (f x)))

instance MonadFix Dual where
  mfix f = Dual (fix (\x -> getDual (f x)))

instance MonadFix Sum where
  mfix f = Sum (fix (\x -> getSum (f x)))

instance MonadFix Product where
  mfix f = Product (fix (\x -> getProduct (f x)))

instance Alternative f => Alternative (Ap f) where
  empty = Ap empty
  Ap a <|> Ap b = Ap (a <|> b)

instance MonadPlus f => MonadPlus (Ap f)
