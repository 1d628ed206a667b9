{-# LANGUAGE ScopedTypeVariables, NoImplicitPrelude, PolyKinds #-}
-- | Types as values, and casts that check them.
module Data.Typeable
  ( Typeable, TypeRep, TyCon, Proxy(..), typeOf, typeRep, cast
  , showsTypeRep, mkFunTy, funResultTy, splitTyConApp, typeRepArgs, typeRepTyCon
  , tyConName, tyConModule
  ) where

import Data.Proxy
import Data.Typeable.Internal hiding (Tag(..))
import GHC.Base
import GHC.Exception.Type (castException)
import GHC.Show

-- | The value at another type if that is its type.
cast :: (Typeable a, Typeable b) => a -> Maybe b
cast = castException

showsTypeRep :: TypeRep -> ShowS
showsTypeRep = shows
