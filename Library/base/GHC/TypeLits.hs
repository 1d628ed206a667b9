{-# LANGUAGE TypeFamilies, DataKinds, KindSignatures, PolyKinds, TypeOperators, ScopedTypeVariables, RankNTypes, GADTs #-}
{-# LANGUAGE NoStarIsType #-}
-- | Numbers and texts in types.
--
-- The compiler solves @KnownSymbol s@ for literals itself, and reduces what is done with literals.
module GHC.TypeLits
  ( Nat, Natural, Symbol, KnownNat, natVal, KnownSymbol, symbolVal
  , SomeNat(..), SomeSymbol(..), someNatVal, someSymbolVal, sameNat, sameSymbol
  , type (<=), type (<=?), type (+), type (*), type (^), type (-), Div, Mod, Log2
  , AppendSymbol, CmpNat, CmpSymbol, TypeError, ErrorMessage(..)
  ) where

import Data.Proxy (Proxy(..))
import Data.Type.Equality ((:~:)(..))
import GHC.TypeNats hiding (natVal, someNatVal)
import qualified GHC.TypeNats as Nats
import GHC.Types (Symbol)
import Unsafe.Coerce (unsafeCoerce)

-- | A text that is known at run time. The evidence is a function that ignores its argument.
class KnownSymbol (n :: Symbol) where
  symbolSing :: Proxy n -> String

natVal :: forall n proxy. KnownNat n => proxy n -> Integer
natVal = natInteger

symbolVal :: forall n proxy. KnownSymbol n => proxy n -> String
symbolVal _ = symbolSing (Proxy :: Proxy n)

type family AppendSymbol (a :: Symbol) (b :: Symbol) :: Symbol where {}
type family CmpSymbol (a :: Symbol) (b :: Symbol) :: Ordering where {}

-- | A message for a type that should not come up; the compiler reports it where it does.
type family TypeError (message :: ErrorMessage) :: b where {}

data ErrorMessage
  = Text Symbol
  | forall t. ShowType t
  | ErrorMessage :<>: ErrorMessage
  | ErrorMessage :$$: ErrorMessage

infixl 5 :$$:
infixl 6 :<>:

someNatVal :: Integer -> Maybe SomeNat
someNatVal n
  | n >= 0 = Just (Nats.someNatVal (fromInteger n))
  | otherwise = Nothing

-- | A text that is known at run time only.
data SomeSymbol = forall (n :: Symbol). KnownSymbol n => SomeSymbol (Proxy n)

-- What the evidence for 'KnownSymbol' looks like.
data Evidence = Evidence (() -> String)

newtype Use r = Use (forall (n :: Symbol). KnownSymbol n => Proxy n -> r)

evidence :: String -> Evidence
evidence s = Evidence (\_ -> s)
{-# NOINLINE evidence #-}

someSymbolVal :: String -> SomeSymbol
someSymbolVal s = (unsafeCoerce (Use SomeSymbol) :: Evidence -> Proxy () -> SomeSymbol) (evidence s) Proxy
{-# NOINLINE someSymbolVal #-}

sameSymbol :: forall a b proxy1 proxy2.
  (KnownSymbol a, KnownSymbol b) => proxy1 a -> proxy2 b -> Maybe (a :~: b)
sameSymbol x y
  | symbolVal x == symbolVal y = Just (unsafeCoerce Refl)
  | otherwise = Nothing

instance Eq SomeSymbol where
  SomeSymbol x == SomeSymbol y = symbolVal x == symbolVal y

instance Ord SomeSymbol where
  compare (SomeSymbol x) (SomeSymbol y) = compare (symbolVal x) (symbolVal y)

instance Show SomeSymbol where
  showsPrec p (SomeSymbol x) = showsPrec p (symbolVal x)

instance Read SomeSymbol where
  readsPrec p s = [(someSymbolVal n, rest) | (n, rest) <- readsPrec p s]
