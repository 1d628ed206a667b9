-- hythe: -Werror=noncanonical-monad-instances -Werror=noncanonical-monoid-instances -Werror=missing-import-lists -Werror=unused-foralls -Werror=unticked-promoted-constructors -Werror=missing-pattern-synonym-signatures
{-# LANGUAGE DataKinds, KindSignatures, PatternSynonyms, PolyKinds, RankNTypes, TypeOperators #-}
module Forms where

import Data.List -- ERROR: `Data.List` is imported without a list
import Data.Char (toUpper)
import qualified Data.Maybe as M
import Data.Function hiding (on) -- ERROR: `Data.Function` is imported without a list

newtype I a = I a
instance Functor I where fmap f (I a) = I (f a)
instance Applicative I where
  pure = return -- ERROR: `pure` of `Applicative` should not be `return`
  I f <*> I a = I (f a)
  (*>) = (>>) -- ERROR: `*>` of `Applicative` should not be `>>`
instance Monad I where
  return = I -- ERROR: `return` of `Monad` should be `pure`
  I a >>= f = f a
  I _ >> b = b -- ERROR: `>>` of `Monad` should be `*>`

newtype J a = J a
instance Functor J where fmap f (J a) = J (f a)
instance Applicative J where { pure = J; J f <*> J a = J (f a) }
instance Monad J where
  return = pure
  J a >>= f = f a
  (>>) = (*>)

newtype K = K Int
instance Semigroup K where
  (<>) = mappend -- ERROR: `<>` of `Semigroup` should not be `mappend`
instance Monoid K where
  mempty = K 0
  mappend (K a) (K b) = K (a + b) -- ERROR: `mappend` of `Monoid` should be `<>`

data N = Z | S N
data Of (a :: k) = Of
ticks :: Of Z -> Of 'Z -- ERROR: `Z` stands in a type without a tick
ticks _ = Of
lists :: Of [Int, Char] -> Of (Int : '[])
lists _ = Of

unused :: forall a b. a -> a -- ERROR: the type variable `b` of this `forall` is not used
unused x = x
inner :: (forall c d. d -> d) -> Int -- ERROR: the type variable `c` of this `forall` is not used
inner _ = 0

pattern Signed :: a -> Maybe a
pattern Signed x <- Just x
pattern Unsigned x <- Just x -- ERROR: the pattern synonym `Unsigned` has no type signature
