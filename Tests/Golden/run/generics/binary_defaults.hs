{-# LANGUAGE DeriveGeneric, DeriveAnyClass #-}
-- The bytes of types that have nothing but Generic, and back.
module Main (main) where

import Data.Binary
import qualified Data.ByteString.Lazy as L
import Data.Int (Int64)
import GHC.Generics (Generic)

data Colour = Red | Green | Blue
  deriving (Eq, Show, Generic, Binary)

data Tree a = Leaf | Node { left :: Tree a, value :: a, right :: Tree a }
  deriving (Eq, Show, Generic)

instance Binary a => Binary (Tree a)

newtype Wrapped = Wrapped { unwrapped :: (Int, Bool) }
  deriving (Eq, Show, Generic, Binary)

data Mixed a b = A a | B b Int | C | D [Mixed a b] | E Colour
  deriving (Eq, Show, Generic)

instance (Binary a, Binary b) => Binary (Mixed a b)

data One = One
  deriving (Eq, Show, Generic, Binary)

form :: (Binary a, Eq a) => a -> IO ()
form x = print (L.unpack bytes, decode bytes == x)
  where bytes = encode x

main :: IO ()
main = do
  form [Red, Green, Blue]
  form (Node (Node Leaf 'a' Leaf) 'b' Leaf)
  form (Wrapped (5, True))
  form [A 'x', B (Just True) 3, C, D [C, A 'y'], E Blue]
  form One
  print (either (\(_, n, s) -> (n, s)) (const (0, "")) (decodeOrFail (L.pack [3]) :: Either (L.ByteString, Int64, String) (L.ByteString, Int64, Colour)))
