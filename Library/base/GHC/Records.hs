{-# LANGUAGE AllowAmbiguousTypes, DataKinds, FunctionalDependencies, KindSignatures, MultiParamTypeClasses, NoImplicitPrelude #-}
-- | Fields of records by their names as types. The compiler solves @HasField "x" T a@ for the fields of records.
module GHC.Records (HasField(..)) where

import GHC.Types

class HasField (x :: Symbol) r a | x r -> a where
  -- | The field's value: @getField \@"x" record@.
  getField :: r -> a
