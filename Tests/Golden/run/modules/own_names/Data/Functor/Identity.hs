module Data.Functor.Identity where

import Data.Proxy

newtype Identity a = Identity {runIdentity :: a} deriving (Show)

instance Functor Identity where
  fmap f (Identity a) = Identity (f (a `asType` Proxy))
