{-# LANGUAGE NoImplicitPrelude #-}
-- | Numbers as rows of bits.
module Data.Bits
  ( Bits(..), FiniteBits(..), bitDefault, testBitDefault, popCountDefault, toIntegralSized, oneBits
  , (.^.), (.>>.), (.<<.), (!>>.), (!<<.), And(..), Ior(..), Xor(..), Iff(..)
  ) where

import GHC.Base
import GHC.Bits
import GHC.Enum
import GHC.Read
import GHC.Show

newtype And a = And { getAnd :: a }
  deriving (Eq, Show, Read)

instance Bits a => Semigroup (And a) where
  And x <> And y = And (x .&. y)

instance FiniteBits a => Monoid (And a) where
  mempty = And oneBits

newtype Ior a = Ior { getIor :: a }
  deriving (Eq, Show, Read)

instance Bits a => Semigroup (Ior a) where
  Ior x <> Ior y = Ior (x .|. y)

instance Bits a => Monoid (Ior a) where
  mempty = Ior zeroBits

newtype Xor a = Xor { getXor :: a }
  deriving (Eq, Show, Read)

instance Bits a => Semigroup (Xor a) where
  Xor x <> Xor y = Xor (x `xor` y)

instance Bits a => Monoid (Xor a) where
  mempty = Xor zeroBits

newtype Iff a = Iff { getIff :: a }
  deriving (Eq, Show, Read)

instance FiniteBits a => Semigroup (Iff a) where
  Iff x <> Iff y = Iff (complement (x `xor` y))

instance FiniteBits a => Monoid (Iff a) where
  mempty = Iff oneBits
