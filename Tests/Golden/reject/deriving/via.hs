{-# LANGUAGE DerivingVia, StandaloneDeriving #-}
module Via where

newtype Hex = Hex Int
instance Show Hex where show (Hex n) = show n

newtype Name = Name String
  deriving Show via Hex -- ERROR: Coercible [Char] Int

data Pair = Pair Int Int
deriving via Int instance Show Pair -- ERROR: Coercible Pair Int
