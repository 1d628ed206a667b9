{-# LANGUAGE TypeFamilies, DataKinds, KindSignatures, PolyKinds, TypeOperators, ScopedTypeVariables, RankNTypes, GADTs #-}
{-# LANGUAGE NoStarIsType, UndecidableInstances, ConstraintKinds, AllowAmbiguousTypes #-}
-- | Natural numbers in types.
--
-- The compiler solves @KnownNat n@ for literals itself, and reduces the arithmetic of literals.
module GHC.TypeNats
  ( Nat, Natural, KnownNat, natVal, natInteger, SomeNat(..), someNatVal, sameNat
  , type (<=), type (<=?), type (+), type (*), type (^), type (-), Div, Mod, Log2, CmpNat
  ) where

import Data.Proxy (Proxy(..))
import Data.Type.Equality ((:~:)(..))
import GHC.Types (Nat)
import Numeric.Natural (Natural)
import Unsafe.Coerce (unsafeCoerce)

infix 4 <=?, <=
infixl 6 +, -
infixl 7 *, `Div`, `Mod`
infixr 8 ^

-- | A number that is known at run time. The evidence is a function that ignores its argument.
class KnownNat (n :: Nat) where
  natSing :: Proxy n -> Integer

natInteger :: forall n proxy. KnownNat n => proxy n -> Integer
natInteger _ = natSing (Proxy :: Proxy n)

natVal :: forall n proxy. KnownNat n => proxy n -> Natural
natVal p = fromInteger (natInteger p)

type family (a :: Nat) + (b :: Nat) :: Nat where {}
type family (a :: Nat) * (b :: Nat) :: Nat where {}
type family (a :: Nat) ^ (b :: Nat) :: Nat where {}
type family (a :: Nat) - (b :: Nat) :: Nat where {}
type family Div (a :: Nat) (b :: Nat) :: Nat where {}
type family Mod (a :: Nat) (b :: Nat) :: Nat where {}
type family Log2 (a :: Nat) :: Nat where {}
type family CmpNat (a :: Nat) (b :: Nat) :: Ordering where {}

type family NotGreater (o :: Ordering) :: Bool where
  NotGreater 'LT = 'True
  NotGreater 'EQ = 'True
  NotGreater 'GT = 'False

type family (a :: Nat) <=? (b :: Nat) :: Bool where
  a <=? b = NotGreater (CmpNat a b)

type x <= y = (x <=? y) ~ 'True

-- | A number that is known at run time only.
data SomeNat = forall (n :: Nat). KnownNat n => SomeNat (Proxy n)

-- What the evidence for 'KnownNat' looks like.
data Evidence = Evidence (() -> Integer)

newtype Use r = Use (forall (n :: Nat). KnownNat n => Proxy n -> r)

evidence :: Integer -> Evidence
evidence n = Evidence (\_ -> n)
{-# NOINLINE evidence #-}

someNatVal :: Natural -> SomeNat
someNatVal n = (unsafeCoerce (Use SomeNat) :: Evidence -> Proxy () -> SomeNat) (evidence (toInteger n)) Proxy
{-# NOINLINE someNatVal #-}

sameNat :: forall a b proxy1 proxy2. (KnownNat a, KnownNat b) => proxy1 a -> proxy2 b -> Maybe (a :~: b)
sameNat x y
  | natInteger x == natInteger y = Just (unsafeCoerce Refl)
  | otherwise = Nothing

instance Eq SomeNat where
  SomeNat x == SomeNat y = natInteger x == natInteger y

instance Ord SomeNat where
  compare (SomeNat x) (SomeNat y) = compare (natInteger x) (natInteger y)

instance Show SomeNat where
  showsPrec p (SomeNat x) = showsPrec p (natInteger x)

instance Read SomeNat where
  readsPrec p s = [(someNatVal n, rest) | (n, rest) <- readsPrec p s]
