{-# LANGUAGE DefaultSignatures, FlexibleContexts, FlexibleInstances, KindSignatures, PolyKinds, ScopedTypeVariables, TypeOperators #-}
-- | The class of what can be written as bytes and read again, and its instances.
module Data.Binary.Class (Binary(..), GBinaryGet(..), GBinaryPut(..)) where

import Control.Monad
import Data.Array (Array)
import Data.Array.IArray (IArray, bounds, elems, listArray)
import Data.Array.Unboxed (UArray)
import Data.Binary.Get
import Data.Binary.Put
import Data.Bits
import qualified Data.ByteString as B
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as S
import Data.Char
import Data.Complex
import Data.Fixed
import Data.Foldable (toList)
import Data.Functor.Identity
import Data.Int
import qualified Data.IntMap as IntMap
import qualified Data.IntSet as IntSet
import Data.Ix
import Data.List (unfoldr)
import Data.List.NonEmpty (NonEmpty(..))
import qualified Data.List.NonEmpty as NonEmpty
import qualified Data.Map as Map
import qualified Data.Monoid as Monoid
import Data.Ratio
import Data.Semigroup (Arg(..))
import qualified Data.Semigroup as Semigroup
import qualified Data.Sequence as Seq
import qualified Data.Set as Set
import qualified Data.Text as Text
import qualified Data.Text.Encoding as Text
import qualified Data.Text.Lazy as LazyText
import qualified Data.Text.Lazy.Encoding as LazyText
import Data.Tree (Tree(..))
import Data.Version
import Data.Void
import Data.Word
import GHC.Fingerprint.Type
import GHC.Generics (C1, Generic(..), K1(..), M1(..), U1(..), V1, (:*:)(..), (:+:)(..))
import Numeric.Natural

-- | By default the fields are written one by one, behind the constructor's number if there are several.
class Binary t where
  put :: t -> Put
  default put :: (Generic t, GBinaryPut (Rep t)) => t -> Put
  put x = gput (from x)
  get :: Get t
  default get :: (Generic t, GBinaryGet (Rep t)) => Get t
  get = fmap to gget
  -- | A list: how many, then each.
  putList :: [t] -> Put
  putList xs = put (length xs) <> mapM_ put xs

-- Representations

class GBinaryPut f where
  gput :: f t -> Put

class GBinaryGet f where
  gget :: Get (f t)

instance GBinaryPut V1 where
  gput _ = mempty

instance GBinaryGet V1 where
  gget = return undefined

instance GBinaryPut U1 where
  gput _ = mempty

instance GBinaryGet U1 where
  gget = return U1

instance (GBinaryPut f, GBinaryPut g) => GBinaryPut (f :*: g) where
  gput (x :*: y) = gput x <> gput y

instance (GBinaryGet f, GBinaryGet g) => GBinaryGet (f :*: g) where
  gget = (:*:) <$> gget <*> gget

instance GBinaryPut f => GBinaryPut (M1 i c f) where
  gput (M1 x) = gput x

instance GBinaryGet f => GBinaryGet (M1 i c f) where
  gget = fmap M1 gget

instance Binary a => GBinaryPut (K1 i a) where
  gput (K1 x) = put x

instance Binary a => GBinaryGet (K1 i a) where
  gget = fmap K1 get

instance (Sum f, Sum g, PutSum f, PutSum g) => GBinaryPut (f :+: g) where
  gput = putSum 0 (constructors (Count :: Count (f :+: g)))

instance (Sum f, Sum g, GetSum f, GetSum g) => GBinaryGet (f :+: g) where
  gget
    | n <= 0x100 = getWord8 >>= known . fromIntegral
    | n <= 0x10000 = getWord16be >>= known . fromIntegral
    | otherwise = getWord32be >>= known . fromIntegral
    where
      n = constructors (Count :: Count (f :+: g))
      known code
        | code < n = getSum code n
        | otherwise = fail "Unknown encoding for constructor"

data Count (f :: k -> *) = Count

-- | Some of a type's constructors.
class Sum f where
  constructors :: Count f -> Word64

instance (Sum f, Sum g) => Sum (f :+: g) where
  constructors _ = constructors (Count :: Count f) + constructors (Count :: Count g)

instance Sum (C1 c f) where
  constructors _ = 1

-- | With the number of the first of the constructors that are left, and of all.
class PutSum f where
  putSum :: Word64 -> Word64 -> f t -> Put

instance (Sum f, PutSum f, PutSum g) => PutSum (f :+: g) where
  putSum code n x = case x of
    L1 y -> putSum code n y
    R1 y -> putSum (code + constructors (Count :: Count f)) n y

instance GBinaryPut f => PutSum (C1 c f) where
  putSum code n x
    | n <= 0x100 = putWord8 (fromIntegral code) <> gput x
    | n <= 0x10000 = putWord16be (fromIntegral code) <> gput x
    | otherwise = putWord32be (fromIntegral code) <> gput x

class GetSum f where
  getSum :: Word64 -> Word64 -> Get (f t)

instance (Sum f, GetSum f, GetSum g) => GetSum (f :+: g) where
  getSum code n
    | code < left = fmap L1 (getSum code n)
    | otherwise = fmap R1 (getSum (code - left) n)
    where left = constructors (Count :: Count f)

instance GBinaryGet f => GetSum (C1 c f) where
  getSum _ _ = gget

instance Binary Void where
  put = absurd
  get = mzero

instance Binary () where
  put () = mempty
  get = return ()

instance Binary Bool where
  put = putWord8 . fromIntegral . fromEnum
  get = getWord8 >>= small "Bool"

instance Binary Ordering where
  put = putWord8 . fromIntegral . fromEnum
  get = getWord8 >>= small "Ordering"

-- | The constructor of a number.
small :: forall a. (Bounded a, Enum a) => String -> Word8 -> Get a
small name n
  | fromIntegral n <= fromEnum (maxBound :: a) = return (toEnum (fromIntegral n))
  | otherwise = fail ("Could not map value " ++ show n ++ " to " ++ name)

instance Binary Word8 where
  put = putWord8
  get = getWord8

instance Binary Word16 where
  put = putWord16be
  get = getWord16be

instance Binary Word32 where
  put = putWord32be
  get = getWord32be

instance Binary Word64 where
  put = putWord64be
  get = getWord64be

instance Binary Int8 where
  put = putInt8
  get = getInt8

instance Binary Int16 where
  put = putInt16be
  get = getInt16be

instance Binary Int32 where
  put = putInt32be
  get = getInt32be

instance Binary Int64 where
  put = putInt64be
  get = getInt64be

instance Binary Word where
  put = putWord64be . fromIntegral
  get = fmap fromIntegral getWord64be

instance Binary Int where
  put = putInt64be . fromIntegral
  get = fmap fromIntegral getInt64be

-- | Of 32 bits, or a sign and bytes, the lowest first.
instance Binary Integer where
  put n
    | n >= toInteger (minBound :: Int32) && n <= toInteger (maxBound :: Int32) = putWord8 0 <> putInt32be (fromInteger n)
    | otherwise = putWord8 1 <> putWord8 (fromInteger (signum n)) <> put (unroll (abs n))
  get = getWord8 >>= \kind -> case kind of
    0 -> fmap toInteger getInt32be
    _ -> do
      sign <- getWord8
      n <- fmap roll get
      return $! if sign == 1 then n else negate n

instance Binary Natural where
  put n
    | n <= fromIntegral (maxBound :: Word64) = putWord8 0 <> putWord64be (fromIntegral n)
    | otherwise = putWord8 1 <> put (unroll n)
  get = getWord8 >>= \kind -> case kind of
    0 -> fmap fromIntegral getWord64be
    _ -> fmap roll get

unroll :: (Integral a, Bits a) => a -> [Word8]
unroll = unfoldr (\n -> if n == 0 then Nothing else Just (fromIntegral n, n `shiftR` 8))

-- | By halves, so that long numbers are not shifted byte by byte.
roll :: (Integral a, Bits a) => [Word8] -> a
roll = go 8 . map fromIntegral
  where
    go _ [] = 0
    go _ [n] = n
    go bits ns = go (bits * 2) (pairs bits ns)
    pairs bits (a : b : rest) = (a .|. b `shiftL` bits) : pairs bits rest
    pairs _ rest = rest

instance Binary (Fixed a) where
  put (MkFixed a) = put a
  get = fmap MkFixed get

instance (Binary a, Integral a) => Binary (Ratio a) where
  put r = put (numerator r) <> put (denominator r)
  get = liftM2 (%) get get

instance Binary a => Binary (Complex a) where
  put (r :+ i) = put (r, i)
  get = fmap (\(r, i) -> r :+ i) get

instance Binary Float where
  put = put . decodeFloat
  get = fmap (uncurry encodeFloat) get

instance Binary Double where
  put = put . decodeFloat
  get = fmap (uncurry encodeFloat) get

-- | In UTF-8.
instance Binary Char where
  put = putCharUtf8
  putList s = put (length s) <> putStringUtf8 s
  get = do
    w <- fmap fromIntegral getWord8
    code <- case () of
      _ | w < 0x80 -> return w
        | w < 0xe0 -> rest 1 (xor w 0xc0)
        | w < 0xf0 -> rest 2 (xor w 0xe0)
        | otherwise -> rest 3 (xor w 0xf0)
    if code <= 0x10ffff then return $! chr code else fail "Not a valid Unicode code point!"
    where
      rest :: Int -> Int -> Get Int
      rest 0 n = return n
      rest k n = getWord8 >>= \b -> rest (k - 1) (n `shiftL` 6 .|. fromIntegral (xor b 0x80))

instance (Binary a, Binary b) => Binary (a, b) where
  put (a, b) = put a <> put b
  get = (,) <$> get <*> get

instance (Binary a, Binary b, Binary c) => Binary (a, b, c) where
  put (a, b, c) = put a <> put b <> put c
  get = (,,) <$> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d) => Binary (a, b, c, d) where
  put (a, b, c, d) = put a <> put b <> put c <> put d
  get = (,,,) <$> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e) => Binary (a, b, c, d, e) where
  put (a, b, c, d, e) = put a <> put b <> put c <> put d <> put e
  get = (,,,,) <$> get <*> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f) => Binary (a, b, c, d, e, f) where
  put (a, b, c, d, e, f) = put a <> put b <> put c <> put d <> put e <> put f
  get = (,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g) => Binary (a, b, c, d, e, f, g) where
  put (a, b, c, d, e, f, g) = put a <> put b <> put c <> put d <> put e <> put f <> put g
  get = (,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h) => Binary (a, b, c, d, e, f, g, h) where
  put (a, b, c, d, e, f, g, h) = put a <> put b <> put c <> put d <> put e <> put f <> put g <> put h
  get = (,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h, Binary i) => Binary (a, b, c, d, e, f, g, h, i) where
  put (a, b, c, d, e, f, g, h, i) = put a <> put b <> put c <> put d <> put e <> put f <> put g <> put h <> put i
  get = (,,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get

instance (Binary a, Binary b, Binary c, Binary d, Binary e, Binary f, Binary g, Binary h, Binary i, Binary j) => Binary (a, b, c, d, e, f, g, h, i, j) where
  put (a, b, c, d, e, f, g, h, i, j) = put a <> put b <> put c <> put d <> put e <> put f <> put g <> put h <> put i <> put j
  get = (,,,,,,,,,) <$> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get <*> get

instance Binary a => Binary (Identity a) where
  put (Identity x) = put x
  get = fmap Identity get

instance Binary a => Binary [a] where
  put = putList
  get = (get :: Get Int) >>= getMany

-- | Built from the end, for a stack that does not grow.
getMany :: Binary a => Int -> Get [a]
getMany = go []
  where
    go xs n
      | n <= 0 = return $! reverse xs
      | otherwise = get >>= \x -> x `seq` go (x : xs) (n - 1)

instance Binary a => Binary (Maybe a) where
  put Nothing = putWord8 0
  put (Just x) = putWord8 1 <> put x
  get = getWord8 >>= \kind -> case kind of
    0 -> return Nothing
    _ -> fmap Just get

instance (Binary a, Binary b) => Binary (Either a b) where
  put (Left a) = putWord8 0 <> put a
  put (Right b) = putWord8 1 <> put b
  get = getWord8 >>= \kind -> case kind of
    0 -> fmap Left get
    _ -> fmap Right get

instance Binary B.ByteString where
  put s = put (B.length s) <> putByteString s
  get = get >>= getByteString

instance Binary L.ByteString where
  put s = put (L.length s) <> putLazyByteString s
  get = get >>= getLazyByteString

instance Binary S.ShortByteString where
  put s = put (S.length s) <> putShortByteString s
  get = fmap S.toShort (get >>= getByteString)

-- | In UTF-8, as are lazy texts. These two are in the package text elsewhere.
instance Binary Text.Text where
  put = put . Text.encodeUtf8
  get = get >>= either (fail . show) return . Text.decodeUtf8'

instance Binary LazyText.Text where
  put = put . LazyText.encodeUtf8
  get = get >>= either (fail . show) return . LazyText.decodeUtf8'

instance Binary a => Binary (Set.Set a) where
  put s = put (Set.size s) <> mapM_ put (Set.toAscList s)
  get = fmap Set.fromDistinctAscList get

instance (Binary k, Binary e) => Binary (Map.Map k e) where
  put m = put (Map.size m) <> mapM_ put (Map.toAscList m)
  get = fmap Map.fromDistinctAscList get

instance Binary IntSet.IntSet where
  put s = put (IntSet.size s) <> mapM_ put (IntSet.toAscList s)
  get = fmap IntSet.fromDistinctAscList get

instance Binary e => Binary (IntMap.IntMap e) where
  put m = put (IntMap.size m) <> mapM_ put (IntMap.toAscList m)
  get = fmap IntMap.fromDistinctAscList get

instance Binary e => Binary (Seq.Seq e) where
  put s = put (Seq.length s) <> mapM_ put (toList s)
  get = fmap Seq.fromList get

instance Binary e => Binary (Tree e) where
  put (Node x children) = put x <> put children
  get = liftM2 Node get get

instance (Binary i, Ix i, Binary e) => Binary (Array i e) where
  put = putArray
  get = getArray

instance (Binary i, Ix i, Binary e, IArray UArray e) => Binary (UArray i e) where
  put = putArray
  get = getArray

putArray :: (Binary i, Ix i, Binary e, IArray a e) => a i e -> Put
putArray a = put (bounds a) <> put (rangeSize (bounds a)) <> mapM_ put (elems a)

getArray :: (Binary i, Ix i, Binary e, IArray a e) => Get (a i e)
getArray = do
  range' <- get
  n <- get
  fmap (listArray range') (getMany n)

instance Binary Fingerprint where
  put (Fingerprint a b) = put a <> put b
  get = liftM2 Fingerprint get get

instance Binary Version where
  put v = put (versionBranch v) <> put (versionTags v)
  get = liftM2 Version get get

instance Binary a => Binary (NonEmpty a) where
  put = put . NonEmpty.toList
  get = get >>= \xs -> case xs of
    [] -> fail "NonEmpty is empty!"
    y : ys -> return (y :| ys)

instance (Binary a, Binary b) => Binary (Arg a b) where
  put (Arg a b) = put a <> put b
  get = liftM2 Arg get get

instance Binary a => Binary (Monoid.Dual a) where
  put (Monoid.Dual x) = put x
  get = fmap Monoid.Dual get

instance Binary a => Binary (Monoid.Sum a) where
  put (Monoid.Sum x) = put x
  get = fmap Monoid.Sum get

instance Binary a => Binary (Monoid.Product a) where
  put (Monoid.Product x) = put x
  get = fmap Monoid.Product get

instance Binary a => Binary (Monoid.First a) where
  put (Monoid.First x) = put x
  get = fmap Monoid.First get

instance Binary a => Binary (Monoid.Last a) where
  put (Monoid.Last x) = put x
  get = fmap Monoid.Last get

instance Binary a => Binary (Semigroup.Min a) where
  put (Semigroup.Min x) = put x
  get = fmap Semigroup.Min get

instance Binary a => Binary (Semigroup.Max a) where
  put (Semigroup.Max x) = put x
  get = fmap Semigroup.Max get

instance Binary a => Binary (Semigroup.First a) where
  put (Semigroup.First x) = put x
  get = fmap Semigroup.First get

instance Binary a => Binary (Semigroup.Last a) where
  put (Semigroup.Last x) = put x
  get = fmap Semigroup.Last get

instance Binary a => Binary (Semigroup.Option a) where
  put (Semigroup.Option x) = put x
  get = fmap Semigroup.Option get

instance Binary a => Binary (Semigroup.WrappedMonoid a) where
  put (Semigroup.WrapMonoid x) = put x
  get = fmap Semigroup.WrapMonoid get

instance Binary Monoid.All where
  put (Monoid.All x) = put x
  get = fmap Monoid.All get

instance Binary Monoid.Any where
  put (Monoid.Any x) = put x
  get = fmap Monoid.Any get

instance Binary (f a) => Binary (Monoid.Alt f a) where
  put (Monoid.Alt x) = put x
  get = fmap Monoid.Alt get
