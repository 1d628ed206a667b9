{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | The functor that adds nothing.
module Data.Functor.Identity (Identity(..)) where

import Control.Monad.Fix
import Data.Coerce
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

newtype Identity a = Identity { runIdentity :: a }

instance Eq a => Eq (Identity a) where
  Identity x == Identity y = x == y

instance Ord a => Ord (Identity a) where
  compare (Identity x) (Identity y) = compare x y

-- | Shown as if the type had no field name.
instance Show a => Show (Identity a) where
  showsPrec p (Identity x) = showParen (p > 10) (showString "Identity " . showsPrec 11 x)

instance Read a => Read (Identity a) where
  readPrec = readUnary "Identity" Identity

instance Bounded a => Bounded (Identity a) where
  minBound = Identity minBound
  maxBound = Identity maxBound

instance Enum a => Enum (Identity a) where
  succ (Identity x) = Identity (succ x)
  pred (Identity x) = Identity (pred x)
  toEnum n = Identity (toEnum n)
  fromEnum (Identity x) = fromEnum x
  enumFrom (Identity x) = map Identity (enumFrom x)
  enumFromThen (Identity x) (Identity y) = map Identity (enumFromThen x y)
  enumFromTo (Identity x) (Identity y) = map Identity (enumFromTo x y)
  enumFromThenTo (Identity x) (Identity y) (Identity z) = map Identity (enumFromThenTo x y z)

instance Num a => Num (Identity a) where
  Identity x + Identity y = Identity (x + y)
  Identity x - Identity y = Identity (x - y)
  Identity x * Identity y = Identity (x * y)
  negate (Identity x) = Identity (negate x)
  abs (Identity x) = Identity (abs x)
  signum (Identity x) = Identity (signum x)
  fromInteger n = Identity (fromInteger n)

instance Semigroup a => Semigroup (Identity a) where
  Identity x <> Identity y = Identity (x <> y)
  stimes n (Identity x) = Identity (stimes n x)

instance Monoid a => Monoid (Identity a) where
  mempty = Identity mempty

instance Functor Identity where
  fmap = coerce

instance Applicative Identity where
  pure = Identity
  (<*>) = coerce
  liftA2 = coerce

instance Monad Identity where
  Identity x >>= k = k x

instance MonadFix Identity where
  mfix f = Identity (let x = runIdentity (f x) in x)

instance Foldable Identity where
  foldMap = coerce
  foldr f z (Identity x) = f x z
  length _ = 1
  null _ = False

instance Traversable Identity where
  traverse f (Identity x) = fmap Identity (f x)

deriving newtype instance Real a => Real (Identity a)
deriving newtype instance Integral a => Integral (Identity a)
deriving newtype instance Fractional a => Fractional (Identity a)
deriving newtype instance Floating a => Floating (Identity a)
deriving newtype instance RealFrac a => RealFrac (Identity a)
deriving newtype instance RealFloat a => RealFloat (Identity a)
deriving newtype instance Bits a => Bits (Identity a)
deriving newtype instance FiniteBits a => FiniteBits (Identity a)
deriving newtype instance Ix a => Ix (Identity a)
deriving newtype instance Storable a => Storable (Identity a)
