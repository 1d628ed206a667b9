{-# LANGUAGE Unsafe #-}
{-# LANGUAGE GADTs, KindSignatures, PolyKinds, RankNTypes, TypeOperators, FlexibleContexts,
  ScopedTypeVariables #-}
-- | Proofs that two types are represented alike.
module Data.Type.Coercion (Coercion(..), coerceWith, gcoerceWith, sym, trans, repr, TestCoercion(..)) where

import Control.Category (Category)
import qualified Control.Category as Category
import Data.Coerce
import Data.Type.Equality ((:~:)(..), (:~~:)(..))
import Unsafe.Coerce (unsafeCoerce)

-- The solver does not reason from one given 'Coercible' to its mirror image or along a chain of them; the evidence
-- is the same for all.

data Coercion a b where
  Coercion :: Coercible a b => Coercion a b

coerceWith :: Coercion a b -> a -> b
coerceWith Coercion x = coerce x

gcoerceWith :: Coercion a b -> (Coercible a b => r) -> r
gcoerceWith Coercion x = x

sym :: forall a b. Coercion a b -> Coercion b a
sym Coercion = unsafeCoerce (Coercion :: Coercion a a)

trans :: forall a b c. Coercion a b -> Coercion b c -> Coercion a c
trans Coercion Coercion = unsafeCoerce (Coercion :: Coercion a a)

repr :: (a :~: b) -> Coercion a b
repr Refl = Coercion

instance Eq (Coercion a b) where
  _ == _ = True

instance Ord (Coercion a b) where
  compare _ _ = EQ

instance Show (Coercion a b) where
  showsPrec _ Coercion = showString "Coercion"

instance Coercible a b => Read (Coercion a b) where
  readsPrec _ = readParen False (\s -> [(Coercion, rest) | ("Coercion", rest) <- lex s])

instance Coercible a b => Enum (Coercion a b) where
  toEnum 0 = Coercion
  toEnum _ = errorWithoutStackTrace "Data.Type.Coercion.toEnum: bad argument"
  fromEnum Coercion = 0

instance Coercible a b => Bounded (Coercion a b) where
  minBound = Coercion
  maxBound = Coercion

-- | Types whose values tell whether their arguments are represented alike.
class TestCoercion f where
  testCoercion :: f a -> f b -> Maybe (Coercion a b)

instance TestCoercion ((:~:) a) where
  testCoercion Refl Refl = Just Coercion

instance TestCoercion ((:~~:) a) where
  testCoercion HRefl HRefl = Just Coercion

instance TestCoercion (Coercion a) where
  testCoercion ab ac = Just (trans (sym ab) ac)

instance Category Coercion where
  id = Coercion
  bc . ab = trans ab bc
