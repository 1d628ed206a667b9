{-# LANGUAGE NoImplicitPrelude, PolyKinds #-}
-- | The functor that holds no values of its argument.
module Data.Functor.Const (Const(..)) where

import Data.Foldable
import Data.Traversable
import GHC.Base hiding (foldr)
import GHC.Enum
import GHC.Read
import GHC.Show

newtype Const a b = Const { getConst :: a }

instance Eq a => Eq (Const a b) where
  Const x == Const y = x == y

instance Ord a => Ord (Const a b) where
  compare (Const x) (Const y) = compare x y

-- | Shown as if the type had no field name.
instance Show a => Show (Const a b) where
  showsPrec p (Const x) = showParen (p > 10) (showString "Const " . showsPrec 11 x)

instance Read a => Read (Const a b) where
  readPrec = readUnary "Const" Const

instance Bounded a => Bounded (Const a b) where
  minBound = Const minBound
  maxBound = Const maxBound

instance Semigroup a => Semigroup (Const a b) where
  Const x <> Const y = Const (x <> y)
  stimes n (Const x) = Const (stimes n x)

instance Monoid a => Monoid (Const a b) where
  mempty = Const mempty

instance Functor (Const m) where
  fmap _ (Const v) = Const v

instance Monoid m => Applicative (Const m) where
  pure _ = Const mempty
  Const f <*> Const v = Const (f <> v)
  liftA2 _ (Const x) (Const y) = Const (x <> y)

instance Foldable (Const m) where
  foldr _ z _ = z

instance Traversable (Const m) where
  traverse _ (Const v) = pure (Const v)
