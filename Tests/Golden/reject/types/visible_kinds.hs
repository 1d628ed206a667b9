{-# LANGUAGE PolyKinds, StandaloneKindSignatures, RankNTypes, MultiParamTypeClasses, FlexibleInstances #-}
module Test where

import Data.Kind

-- A kind that is a parameter, visibly quantified: what is given for it must be the kind of the next argument.
type T :: forall k -> k -> Type
data T k (a :: k) = T

data Inferred k (a :: k) = Inferred

type S :: forall k -> k -> Type
type S k a = T k a

class C k (a :: k) where
  size :: proxy a -> Int

ofType :: T Type Int -> Inferred (Type -> Type) Maybe -> S Type Bool
ofType T Inferred = T

instance C (Type -> Type) Maybe where
  size _ = 1

wrong :: T Type Maybe -- ERROR: has kind
wrong = T

inferred :: Inferred (Type -> Type) Int -- ERROR: has kind
inferred = Inferred

synonym :: S Type Maybe -- ERROR: has kind
synonym = T

instance C Type Maybe -- ERROR: has kind

value :: forall a -> a -> a -- ERROR: stands in kinds
value = undefined
