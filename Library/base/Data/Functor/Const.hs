{-# LANGUAGE NoImplicitPrelude, PolyKinds, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | The functor that holds no values of its argument.
module Data.Functor.Const (Const(..)) where

import Data.Foldable
import Data.Traversable
import Foreign.Storable
import GHC.Base hiding (foldr)
import GHC.Bits
import GHC.Enum
import GHC.Float
import GHC.Ix
import GHC.Num
import GHC.Read
import GHC.Real
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

deriving newtype instance Enum a => Enum (Const a b)
deriving newtype instance Num a => Num (Const a b)
deriving newtype instance Real a => Real (Const a b)
deriving newtype instance Integral a => Integral (Const a b)
deriving newtype instance Fractional a => Fractional (Const a b)
deriving newtype instance Floating a => Floating (Const a b)
deriving newtype instance RealFrac a => RealFrac (Const a b)
deriving newtype instance RealFloat a => RealFloat (Const a b)
deriving newtype instance Bits a => Bits (Const a b)
deriving newtype instance FiniteBits a => FiniteBits (Const a b)
deriving newtype instance Ix a => Ix (Const a b)
deriving newtype instance Storable a => Storable (Const a b)
