{-# LANGUAGE ExistentialQuantification, NoImplicitPrelude #-}
-- | Values together with their types.
module Data.Dynamic (Dynamic, toDyn, fromDyn, fromDynamic, dynTypeRep, Typeable) where

import Data.Maybe
import Data.Typeable
import GHC.Base
import GHC.Exception
import GHC.Show

data Dynamic = forall a. Typeable a => Dynamic a

instance Show Dynamic where
  showsPrec _ d = showString "<<" . shows (dynTypeRep d) . showString ">>"

instance Exception Dynamic

toDyn :: Typeable a => a -> Dynamic
toDyn = Dynamic

fromDynamic :: Typeable b => Dynamic -> Maybe b
fromDynamic (Dynamic x) = cast x

-- | The value, or a default if it is of another type.
fromDyn :: Typeable b => Dynamic -> b -> b
fromDyn d def = fromMaybe def (fromDynamic d)

dynTypeRep :: Dynamic -> TypeRep
dynTypeRep (Dynamic x) = typeOf x
