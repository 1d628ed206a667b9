{-# LANGUAGE DeriveGeneric, FlexibleInstances, KindSignatures, DeriveAnyClass, DefaultSignatures, FlexibleContexts, TypeOperators, ScopedTypeVariables #-}
{-# LANGUAGE DerivingStrategies, DerivingVia, UndecidableInstances, StandaloneDeriving, TypeApplications, AllowAmbiguousTypes #-}
-- Classes whose default methods work for every Generic type.
module Main (main) where

import Data.Bits (shiftL, testBit, xor, (.&.))
import Data.Char (ord)
import Data.Kind (Type)
import GHC.Generics

-- Bits and back
class Encode a where
  encode :: a -> [Bool]
  default encode :: (Generic a, GEncode (Rep a)) => a -> [Bool]
  encode = gencode . from
  decode :: [Bool] -> Maybe (a, [Bool])
  default decode :: (Generic a, GEncode (Rep a)) => [Bool] -> Maybe (a, [Bool])
  decode s = fmap (\(r, rest) -> (to r, rest)) (gdecode s)

class GEncode f where
  gencode :: f p -> [Bool]
  gdecode :: [Bool] -> Maybe (f p, [Bool])

instance GEncode V1 where
  gencode v = v `seq` []
  gdecode _ = Nothing
instance GEncode U1 where
  gencode U1 = []
  gdecode s = Just (U1, s)
instance (GEncode f, GEncode g) => GEncode (f :*: g) where
  gencode (a :*: b) = gencode a ++ gencode b
  gdecode s = do
    (a, rest) <- gdecode s
    (b, end) <- gdecode rest
    return (a :*: b, end)
instance (GEncode f, GEncode g) => GEncode (f :+: g) where
  gencode (L1 a) = False : gencode a
  gencode (R1 b) = True : gencode b
  gdecode (False : s) = fmap (\(a, r) -> (L1 a, r)) (gdecode s)
  gdecode (True : s) = fmap (\(b, r) -> (R1 b, r)) (gdecode s)
  gdecode [] = Nothing
instance Encode c => GEncode (K1 i c) where
  gencode (K1 a) = encode a
  gdecode s = fmap (\(a, r) -> (K1 a, r)) (decode s)
instance GEncode f => GEncode (M1 i c f) where
  gencode (M1 a) = gencode a
  gdecode s = fmap (\(a, r) -> (M1 a, r)) (gdecode s)

instance Encode Int where
  encode n = map (testBit n) [0 .. 7]
  decode s
    | length bits < 8 = Nothing
    | otherwise = Just (sum [1 `shiftL` i | (i, True) <- zip [0 ..] bits], rest)
    where (bits, rest) = splitAt 8 s
instance Encode Bool
instance Encode ()
instance Encode a => Encode [a]
instance Encode a => Encode (Maybe a)
instance (Encode a, Encode b) => Encode (Either a b)
instance (Encode a, Encode b) => Encode (a, b)

data Shape = Circle Int | Rectangle { width :: Int, height :: Int } | Nowhere | Group [Shape]
  deriving (Show, Eq, Generic, Encode)
data Tree a = Leaf | Node (Tree a) a (Tree a)
  deriving stock (Show, Eq, Generic)
  deriving anyclass Encode
newtype Tagged tag a = Tagged a deriving (Show, Eq, Generic, Encode)
data Nested f a = Nested (f (Tree a)) (Tagged (f a) a) deriving Generic
deriving instance (Show (f (Tree a)), Show a) => Show (Nested f a)
deriving anyclass instance (Encode (f (Tree a)), Encode a) => Encode (Nested f a)

-- Enumerations
class GEnum f where genum :: [f p]
instance GEnum U1 where genum = [U1]
instance (GEnum f, GEnum g) => GEnum (f :+: g) where genum = map L1 genum ++ map R1 genum
instance (GEnum f, GEnum g) => GEnum (f :*: g) where genum = [a :*: b | a <- genum, b <- genum]
instance GEnum f => GEnum (M1 i c f) where genum = map M1 genum
instance Universe a => GEnum (K1 i a) where genum = map K1 universe

class Universe a where
  universe :: [a]
  default universe :: (Generic a, GEnum (Rep a)) => [a]
  universe = map to genum

data Suit = Clubs | Diamonds | Hearts | Spades deriving (Show, Generic, Universe)
data Card = Card Suit Bool | Joker deriving (Show, Generic, Universe)
instance Universe Bool
instance Universe a => Universe (Maybe a)

-- Monoids through a wrapper
newtype Generically a = Generically a
class GSemigroup f where gappend :: f p -> f p -> f p
class GSemigroup f => GMonoid f where gempty :: f p
instance (GSemigroup f, GSemigroup g) => GSemigroup (f :*: g) where
  gappend (a :*: b) (c :*: d) = gappend a c :*: gappend b d
instance (GMonoid f, GMonoid g) => GMonoid (f :*: g) where gempty = gempty :*: gempty
instance GSemigroup f => GSemigroup (M1 i c f) where gappend (M1 a) (M1 b) = M1 (gappend a b)
instance GMonoid f => GMonoid (M1 i c f) where gempty = M1 gempty
instance Semigroup c => GSemigroup (K1 i c) where gappend (K1 a) (K1 b) = K1 (a <> b)
instance Monoid c => GMonoid (K1 i c) where gempty = K1 mempty
instance (Generic a, GSemigroup (Rep a)) => Semigroup (Generically a) where
  Generically a <> Generically b = Generically (to (gappend (from a) (from b)))
instance (Generic a, GMonoid (Rep a)) => Monoid (Generically a) where
  mempty = Generically (to gempty)

data Log = Log { lines_ :: [String], count :: Maybe [Int], nested :: (String, ()) }
  deriving (Show, Generic)
  deriving (Semigroup, Monoid) via Generically Log

-- Hashes: of the constructor too
class Hash a where
  hash :: Int -> a -> Int
  default hash :: (Generic a, GHash (Rep a)) => Int -> a -> Int
  hash salt = ghash salt . from
class GHash (f :: Type -> Type) where ghash :: Int -> f p -> Int
instance GHash U1 where ghash s _ = s
instance (GHash f, GHash g) => GHash (f :*: g) where ghash s (a :*: b) = ghash (ghash s a) b
instance (GHash f, GHash g) => GHash (f :+: g) where
  ghash s (L1 a) = ghash (mix s 1) a
  ghash s (R1 a) = ghash (mix s 2) a
instance GHash f => GHash (M1 i c f) where ghash s (M1 a) = ghash s a
instance Hash c => GHash (K1 i c) where ghash s (K1 a) = hash s a
mix :: Int -> Int -> Int
mix s n = (s * 16777619) `xor` n .&. 0xFFFFFF
instance Hash Int where hash = mix
instance Hash Char where hash s = mix s . ord
deriving anyclass instance Hash a => Hash [a]
deriving anyclass instance Hash Shape
deriving anyclass instance (Hash a, Hash b) => Hash (a, b)

-- How many constructors a type has, from the type alone
class GCount (f :: Type -> Type) where gcount :: Int
instance GCount V1 where gcount = 0
instance (GCount f, GCount g) => GCount (f :+: g) where gcount = gcount @f + gcount @g
instance GCount (C1 c f) where gcount = 1
instance GCount f => GCount (D1 d f) where gcount = gcount @f

constructors :: forall a. GCount (Rep a) => Int
constructors = gcount @(Rep a)

bits :: [Bool] -> String
bits = map (\b -> if b then '1' else '0')

roundTrip :: (Encode a, Show a) => a -> IO ()
roundTrip a = do
  putStrLn (bits (encode a))
  print (fmap fst (decode (encode a)) `asTypeOf` Just a)

main :: IO ()
main = do
  roundTrip (Circle 5)
  roundTrip [Rectangle 1 2, Nowhere, Group [Circle 3]]
  roundTrip (Node Leaf True (Node Leaf False Leaf))
  roundTrip (Just (Left 7 :: Either Int ()))
  roundTrip (Nested [Leaf, Node Leaf () Leaf] (Tagged ()))
  print (decode (bitsOf "10") :: Maybe (Shape, [Bool]))
  print (universe :: [Suit])
  print (universe :: [Maybe Card])
  print (Log ["a"] Nothing ("x", ()) <> Log ["b"] (Just [1]) ("y", ()) <> mempty)
  print (hash 7 [Circle 1, Nowhere], hash 7 [Circle 1, Group []], hash 1 ("ab", "c"), hash 1 ("a", "bc"))
  print (constructors @Shape, constructors @Suit, constructors @(Maybe Int), constructors @(Tagged () ()))
  where bitsOf = map (== '1')
