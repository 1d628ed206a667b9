{-# LANGUAGE DeriveGeneric, DeriveAnyClass, DefaultSignatures, ExistentialQuantification, GADTs, RankNTypes, FlexibleContexts #-}
{-# LANGUAGE StandaloneDeriving, TypeOperators #-}
module Main where

import Data.IORef (IORef)
import GHC.Generics

data Hidden = forall a. Hidden a deriving Generic -- ERROR: cannot derive `Generic` for `Hidden`
data Result a where
  Result :: Int -> Result Int
  deriving Generic -- ERROR: cannot derive `Generic` for `Result`
data Context a = Show a => Context a deriving Generic -- ERROR: cannot derive `Generic` for `Context`
data Rank = Rank (forall a. a -> a) deriving Generic -- ERROR: cannot derive `Generic` for `Rank`
data NoParameter = NoParameter deriving Generic1 -- ERROR: cannot derive `Generic1` for `NoParameter`
data First a = First (Either a Int) deriving Generic1 -- ERROR: before the last argument
data Argument a = Argument (a -> Int) deriving Generic1 -- ERROR: before the last argument
deriving instance Generic (IORef a) -- ERROR: not all of its constructors are in scope

class Size a where
  size :: a -> Int
  default size :: (Generic a, GSize (Rep a)) => a -> Int
  size = gsize . from
class GSize f where gsize :: f p -> Int
instance GSize U1 where gsize _ = 0
instance (GSize f, GSize g) => GSize (f :*: g) where gsize (x :*: y) = gsize x + gsize y
instance GSize f => GSize (M1 i c f) where gsize (M1 x) = gsize x
instance Size a => GSize (K1 i a) where gsize (K1 x) = size x
instance Size Int where size _ = 1
data Fits = Fits Int Int deriving (Generic, Size)
data Lacks = Lacks Int Bool deriving (Generic, Size) -- ERROR: Size Bool
data NoGeneric = NoGeneric Int deriving Size -- ERROR: Generic NoGeneric

main :: IO ()
main = return ()
