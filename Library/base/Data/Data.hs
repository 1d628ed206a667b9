{-# LANGUAGE GADTs, RankNTypes, StandaloneDeriving, DeriveDataTypeable, FlexibleContexts, UndecidableInstances, TypeOperators, PolyKinds #-}
-- | Programs over the constructors and immediate parts of values of any type.
module Data.Data (module Data.Typeable, module Data.Data.Class) where

import Control.Applicative (WrappedArrow(..), WrappedMonad(..), ZipList(..))
import Data.Coerce (Coercible)
import Data.Complex (Complex(..))
import Data.Data.Class
import Data.Fixed (Fixed(..))
import Data.Functor.Compose (Compose(..))
import Data.Functor.Const
import Data.Functor.Identity
import qualified Data.Functor.Product as F
import qualified Data.Functor.Sum as F
import Data.Int
import Data.Kind (Type)
import Data.List.NonEmpty (NonEmpty(..))
import Data.Monoid
import Data.Ord (Down(..))
import Data.Ratio
import qualified Data.Semigroup as S
import Data.Type.Coercion (Coercion(..))
import Data.Typeable
import Data.Version (Version(..))
import Data.Void (Void)
import Data.Word
import Foreign.ForeignPtr (ForeignPtr)
import Foreign.Ptr (IntPtr(..), Ptr, WordPtr(..))
import GHC.Arr (Array, Ix, bounds, elems, listArray)
import GHC.Real (Ratio(..))
import GHC.Tuple (Solo(..))
import Numeric.Natural

-- Numbers and characters: each value is a constructor.

integralFrom :: Num a => String -> (forall r. r -> c r) -> Constr -> c a
integralFrom name z con = case constrRep con of
  IntConstr i -> z (fromInteger i)
  _ -> mismatch con name

realFrom :: Fractional a => String -> (forall r. r -> c r) -> Constr -> c a
realFrom name z con = case constrRep con of
  FloatConstr x -> z (realToFrac x)
  _ -> mismatch con name

mismatch :: Constr -> String -> a
mismatch con name = errorWithoutStackTrace $
  "Data.Data.gunfold: Constructor " ++ show con ++ " is not of type " ++ name ++ "."

charType, floatType, doubleType :: DataType
charType = mkCharType "Prelude.Char"
floatType = mkFloatType "Prelude.Float"
doubleType = mkFloatType "Prelude.Double"

instance Data Char where
  toConstr = mkCharConstr charType
  gunfold _ z con = case constrRep con of
    CharConstr c -> z c
    _ -> mismatch con "Char"
  dataTypeOf _ = charType

instance Data Float where
  toConstr = mkRealConstr floatType
  gunfold _ = realFrom "Float"
  dataTypeOf _ = floatType

instance Data Double where
  toConstr = mkRealConstr doubleType
  gunfold _ = realFrom "Double"
  dataTypeOf _ = doubleType

intType :: DataType
intType = mkIntType "Prelude.Int"

instance Data Int where
  toConstr = mkIntegralConstr intType
  gunfold _ = integralFrom "Int"
  dataTypeOf _ = intType

integerType :: DataType
integerType = mkIntType "Prelude.Integer"

instance Data Integer where
  toConstr = mkIntegralConstr integerType
  gunfold _ = integralFrom "Integer"
  dataTypeOf _ = integerType

naturalType :: DataType
naturalType = mkIntType "Numeric.Natural.Natural"

instance Data Natural where
  toConstr = mkIntegralConstr naturalType
  gunfold _ = integralFrom "Natural"
  dataTypeOf _ = naturalType

wordType :: DataType
wordType = mkIntType "Data.Word.Word"

instance Data Word where
  toConstr = mkIntegralConstr wordType
  gunfold _ = integralFrom "Word"
  dataTypeOf _ = wordType

int8Type :: DataType
int8Type = mkIntType "Data.Int.Int8"

instance Data Int8 where
  toConstr = mkIntegralConstr int8Type
  gunfold _ = integralFrom "Int8"
  dataTypeOf _ = int8Type

int16Type :: DataType
int16Type = mkIntType "Data.Int.Int16"

instance Data Int16 where
  toConstr = mkIntegralConstr int16Type
  gunfold _ = integralFrom "Int16"
  dataTypeOf _ = int16Type

int32Type :: DataType
int32Type = mkIntType "Data.Int.Int32"

instance Data Int32 where
  toConstr = mkIntegralConstr int32Type
  gunfold _ = integralFrom "Int32"
  dataTypeOf _ = int32Type

int64Type :: DataType
int64Type = mkIntType "Data.Int.Int64"

instance Data Int64 where
  toConstr = mkIntegralConstr int64Type
  gunfold _ = integralFrom "Int64"
  dataTypeOf _ = int64Type

word8Type :: DataType
word8Type = mkIntType "Data.Word.Word8"

instance Data Word8 where
  toConstr = mkIntegralConstr word8Type
  gunfold _ = integralFrom "Word8"
  dataTypeOf _ = word8Type

word16Type :: DataType
word16Type = mkIntType "Data.Word.Word16"

instance Data Word16 where
  toConstr = mkIntegralConstr word16Type
  gunfold _ = integralFrom "Word16"
  dataTypeOf _ = word16Type

word32Type :: DataType
word32Type = mkIntType "Data.Word.Word32"

instance Data Word32 where
  toConstr = mkIntegralConstr word32Type
  gunfold _ = integralFrom "Word32"
  dataTypeOf _ = word32Type

word64Type :: DataType
word64Type = mkIntType "Data.Word.Word64"

instance Data Word64 where
  toConstr = mkIntegralConstr word64Type
  gunfold _ = integralFrom "Word64"
  dataTypeOf _ = word64Type

-- Types with parameters whose constructors are their own business. Those of several kinds are here at kind 'Type' only.

ratioConstr, nilConstr, consConstr :: Constr
ratioConstr = mkConstr ratioType ":%" [] Infix
nilConstr = mkConstr listType "[]" [] Prefix
consConstr = mkConstr listType "(:)" [] Infix

ratioType, listType, ptrType, foreignPtrType, arrayType :: DataType
ratioType = mkDataType "GHC.Real.Ratio" [ratioConstr]
listType = mkDataType "Prelude.[]" [nilConstr, consConstr]
ptrType = mkNoRepType "GHC.Ptr.Ptr"
foreignPtrType = mkNoRepType "GHC.ForeignPtr.ForeignPtr"
arrayType = mkNoRepType "Data.Array.Array"

instance (Data a, Integral a) => Data (Ratio a) where
  gfoldl k z (a :% b) = k (k (z (%)) a) b
  toConstr _ = ratioConstr
  gunfold k z con
    | constrIndex con == 1 = k (k (z (%)))
    | otherwise = errorWithoutStackTrace "Data.Data.gunfold(Ratio)"
  dataTypeOf _ = ratioType

instance Data a => Data [a] where
  gfoldl _ z [] = z []
  gfoldl f z (x : xs) = z (:) `f` x `f` xs
  toConstr [] = nilConstr
  toConstr (_ : _) = consConstr
  gunfold k z con = case constrIndex con of
    1 -> z []
    2 -> k (k (z (:)))
    _ -> errorWithoutStackTrace "Data.Data.gunfold(List)"
  dataTypeOf _ = listType
  dataCast1 f = gcast1 f
  gmapT _ [] = []
  gmapT f (x : xs) = f x : f xs
  gmapQ _ [] = []
  gmapQ f (x : xs) = [f x, f xs]
  gmapM _ [] = return []
  gmapM f (x : xs) = f x >>= \x' -> f xs >>= \xs' -> return (x' : xs')

instance Data a => Data (Ptr a) where
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(Ptr)"
  gunfold _ _ = errorWithoutStackTrace "Data.Data.gunfold(Ptr)"
  dataTypeOf _ = ptrType
  dataCast1 x = gcast1 x

instance Data a => Data (ForeignPtr a) where
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(ForeignPtr)"
  gunfold _ _ = errorWithoutStackTrace "Data.Data.gunfold(ForeignPtr)"
  dataTypeOf _ = foreignPtrType
  dataCast1 x = gcast1 x

fixedType :: DataType
fixedType = mkDataType "Data.Fixed.Fixed" [fixedConstr]

fixedConstr :: Constr
fixedConstr = mkConstr fixedType "MkFixed" [] Prefix

instance (Typeable k, Typeable a) => Data (Fixed (a :: k)) where
  gfoldl k z (MkFixed a) = k (z MkFixed) a
  gunfold k z _ = k (z MkFixed)
  dataTypeOf _ = fixedType
  toConstr _ = fixedConstr

instance (Data a, Data b, Ix a) => Data (Array a b) where
  gfoldl f z a = z (listArray (bounds a)) `f` elems a
  toConstr _ = errorWithoutStackTrace "Data.Data.toConstr(Array)"
  gunfold _ _ = errorWithoutStackTrace "Data.Data.gunfold(Array)"
  dataTypeOf _ = arrayType
  dataCast2 x = gcast2 x

deriving instance Data ()
deriving instance Data Bool
deriving instance Data Ordering
deriving instance Data a => Data (Maybe a)
deriving instance (Data a, Data b) => Data (Either a b)
deriving instance (Data a, Data b) => Data (a, b)
deriving instance (Data a, Data b, Data c) => Data (a, b, c)
deriving instance (Data a, Data b, Data c, Data d) => Data (a, b, c, d)
deriving instance (Data a, Data b, Data c, Data d, Data e) => Data (a, b, c, d, e)
deriving instance (Data a, Data b, Data c, Data d, Data e, Data f) => Data (a, b, c, d, e, f)
deriving instance (Data a, Data b, Data c, Data d, Data e, Data f, Data g) => Data (a, b, c, d, e, f, g)
deriving instance Data a => Data (NonEmpty a)
deriving instance Data a => Data (Identity a)
deriving instance (Data a, Typeable b) => Data (Const a (b :: Type))
deriving instance Data a => Data (Down a)
deriving instance Data t => Data (Proxy t)
deriving instance (a ~ b, Data a) => Data (a :~: b)
deriving instance Data a => Data (Solo a)
deriving instance (Coercible a b, Data a, Data b) => Data (Coercion a b)
deriving instance Data Version
deriving instance Data All
deriving instance Data Any
deriving instance Data a => Data (Sum a)
deriving instance Data a => Data (Product a)
deriving instance Data a => Data (Dual a)
deriving instance Data a => Data (First a)
deriving instance Data a => Data (Last a)
deriving instance (Data (f a), Data a, Typeable f) => Data (Alt f a)
deriving instance (Data (f a), Data a, Typeable f) => Data (Ap f a)
deriving instance Data a => Data (ZipList a)
deriving instance (Typeable m, Typeable a, Data (m a)) => Data (WrappedMonad m a)
deriving instance (Typeable a, Typeable b, Typeable c, Data (a b c)) => Data (WrappedArrow a b c)
deriving instance Data a => Data (Complex a)
deriving instance Data Void
deriving instance (Typeable a, Typeable f, Typeable g, Data (f a), Data (g a)) => Data (F.Product f g (a :: Type))
deriving instance (Typeable a, Typeable f, Typeable g, Data (f a), Data (g a)) => Data (F.Sum f g (a :: Type))
deriving instance (Typeable a, Typeable f, Typeable g, Data (f (g a))) => Data (Compose (f :: Type -> Type) (g :: Type -> Type) a)
deriving instance Data a => Data (S.Min a)
deriving instance Data a => Data (S.Max a)
deriving instance Data a => Data (S.First a)
deriving instance Data a => Data (S.Last a)
deriving instance (Data a, Data b) => Data (S.Arg a b)
deriving instance Data a => Data (S.Option a)
deriving instance Data m => Data (S.WrappedMonoid m)
deriving instance Data IntPtr
deriving instance Data WordPtr
