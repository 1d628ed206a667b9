{-# LANGUAGE NoImplicitPrelude, StandaloneDeriving, DerivingStrategies, GeneralizedNewtypeDeriving #-}
-- | Order.
module Data.Ord (Ord(..), Ordering(..), comparing, Down(..)) where

import Control.Monad.Fix
import Data.Coerce
import Data.Foldable
import Data.Traversable
import Foreign.Storable
import GHC.Base hiding (foldr)
import GHC.Bits
import GHC.Enum
import GHC.Ix
import GHC.Num
import GHC.Read
import GHC.Show

comparing :: Ord a => (b -> a) -> b -> b -> Ordering
comparing key x y = compare (key x) (key y)

-- | A type in the opposite order.
newtype Down a = Down { getDown :: a }

instance Eq a => Eq (Down a) where
  Down x == Down y = x == y

instance Ord a => Ord (Down a) where
  compare (Down x) (Down y) = compare y x
  Down x < Down y = y < x
  Down x > Down y = y > x
  Down x <= Down y = y <= x
  Down x >= Down y = y >= x
  min (Down x) (Down y) = Down (max y x)
  max (Down x) (Down y) = Down (min y x)

-- | Shown as if the type had no field name.
instance Show a => Show (Down a) where
  showsPrec p (Down x) = showParen (p > 10) (showString "Down " . showsPrec 11 x)

instance Read a => Read (Down a) where
  readPrec = readUnary "Down" Down

instance Bounded a => Bounded (Down a) where
  minBound = Down maxBound
  maxBound = Down minBound

instance Num a => Num (Down a) where
  Down x + Down y = Down (x + y)
  Down x - Down y = Down (x - y)
  Down x * Down y = Down (x * y)
  negate (Down x) = Down (negate x)
  abs (Down x) = Down (abs x)
  signum (Down x) = Down (signum x)
  fromInteger n = Down (fromInteger n)

instance Semigroup a => Semigroup (Down a) where
  Down x <> Down y = Down (x <> y)
  stimes n (Down x) = Down (stimes n x)

instance Monoid a => Monoid (Down a) where
  mempty = Down mempty

instance Functor Down where
  fmap = coerce

instance Applicative Down where
  pure = Down
  (<*>) = coerce
  liftA2 = coerce

instance Monad Down where
  Down x >>= k = k x

instance Foldable Down where
  foldr f z (Down x) = f x z

instance Traversable Down where
  traverse f (Down x) = fmap Down (f x)

instance MonadFix Down where
  mfix f = Down (fix (\x -> getDown (f x)))

deriving newtype instance Bits a => Bits (Down a)
deriving newtype instance FiniteBits a => FiniteBits (Down a)
deriving newtype instance Ix a => Ix (Down a)
deriving newtype instance Storable a => Storable (Down a)
