{-# LANGUAGE TypeFamilies, UndecidableInstances, DataKinds, GADTs, KindSignatures, PolyKinds, RankNTypes, TypeOperators #-}
-- | Proofs that two types are the same.
module Data.Type.Equality
  ( (:~:)(..), type (~~), (:~~:)(..), sym, trans, castWith, gcastWith, apply, inner, outer, TestEquality(..)
  , type (==)
  ) where

import Control.Category (Category)
import qualified Control.Category as Category
import Data.Maybe (Maybe(..))
import GHC.Types (type (~~))

infix 4 :~:, :~~:, ==

-- | Whether two types are the same.
type family (a :: k) == (b :: k) :: Bool where
  f a == g b = Both (f == g) (a == b)
  a == a = 'True
  _ == _ = 'False

type family Both (a :: Bool) (b :: Bool) :: Bool where
  Both 'True b = b
  Both 'False b = 'False

data a :~: b where
  Refl :: a :~: a

-- | Of types of perhaps different kinds.
data (a :: j) :~~: (b :: k) where
  HRefl :: a :~~: a

sym :: (a :~: b) -> (b :~: a)
sym Refl = Refl

trans :: (a :~: b) -> (b :~: c) -> (a :~: c)
trans Refl Refl = Refl

castWith :: (a :~: b) -> a -> b
castWith Refl x = x

gcastWith :: (a :~: b) -> ((a ~ b) => r) -> r
gcastWith Refl x = x

apply :: (f :~: g) -> (a :~: b) -> (f a :~: g b)
apply Refl Refl = Refl

inner :: (f a :~: g b) -> (a :~: b)
inner Refl = Refl

outer :: (f a :~: g b) -> (f :~: g)
outer Refl = Refl

instance Category (:~:) where
  id = Refl
  Refl . Refl = Refl

instance Eq (a :~: b) where
  _ == _ = True

instance Ord (a :~: b) where
  compare _ _ = EQ

instance Show (a :~: b) where
  showsPrec _ Refl = showString "Refl"

instance a ~ b => Read (a :~: b) where
  readsPrec _ = readParen False (\s -> [(Refl, rest) | ("Refl", rest) <- lex s])

instance a ~ b => Enum (a :~: b) where
  toEnum 0 = Refl
  toEnum _ = errorWithoutStackTrace "Data.Type.Equality.toEnum: bad argument"
  fromEnum Refl = 0

instance a ~ b => Bounded (a :~: b) where
  minBound = Refl
  maxBound = Refl

instance Eq (a :~~: b) where
  _ == _ = True

instance Ord (a :~~: b) where
  compare _ _ = EQ

instance Show (a :~~: b) where
  showsPrec _ HRefl = showString "HRefl"

-- | Types whose values tell their arguments apart.
class TestEquality f where
  testEquality :: f a -> f b -> Maybe (a :~: b)

instance TestEquality ((:~~:) a) where
  testEquality HRefl HRefl = Just Refl

instance Category (:~~:) where
  id = HRefl
  HRefl . HRefl = HRefl

instance TestEquality ((:~:) a) where
  testEquality Refl Refl = Just Refl
