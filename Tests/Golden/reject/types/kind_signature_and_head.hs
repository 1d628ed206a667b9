{-# LANGUAGE StandaloneKindSignatures, GADTs, TypeFamilies #-}
-- A head with more parameters than its kind, or a declaration of constructors at a kind that has no values.

module Heads where

import Data.Kind

type Short :: Type -> Type
data Short a b = Short -- ERROR: has more parameters than its kind

type NoValues :: Type -> Type
data NoValues = NoValues -- ERROR: but `*` is expected

type Fine :: Type -> Type
data Fine where
  Fine :: a -> Fine a

type C :: Type -> Constraint
class C a b where -- ERROR: has more parameters than its kind

type F :: Type -> Type
type family F a b -- ERROR: has more parameters than its kind
