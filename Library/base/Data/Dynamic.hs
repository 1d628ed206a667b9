{-# LANGUAGE MagicHash, GADTs, NoImplicitPrelude #-}
-- | Values together with their types.
module Data.Dynamic (Dynamic(..), toDyn, fromDyn, fromDynamic, dynTypeRep, dynApply, dynApp, Typeable) where

import Data.Maybe
import Data.Typeable (TypeRep, Typeable, funResultTy, typeOf, typeRep)
import GHC.Base
import GHC.Exception
import GHC.Prim (unsafeCoerce#)
import GHC.Show
import qualified Type.Reflection as Reflection

data Dynamic where
  Dynamic :: Reflection.TypeRep a -> a -> Dynamic

instance Show Dynamic where
  showsPrec _ d = showString "<<" . shows (dynTypeRep d) . showString ">>"

instance Exception Dynamic

toDyn :: Typeable a => a -> Dynamic
toDyn x = Dynamic Reflection.typeRep x

fromDynamic :: Typeable b => Dynamic -> Maybe b
fromDynamic d@(Dynamic _ x) = value
  where
    value = if typeRep value == dynTypeRep d then Just (unsafeCoerce# x) else Nothing

-- | The value, or a default if it is of another type.
fromDyn :: Typeable b => Dynamic -> b -> b
fromDyn d def = fromMaybe def (fromDynamic d)

dynTypeRep :: Dynamic -> TypeRep
dynTypeRep (Dynamic rep _) = Reflection.SomeTypeRep rep

-- | Applies a function to an argument, if their types fit.
dynApply :: Dynamic -> Dynamic -> Maybe Dynamic
dynApply (Dynamic (Reflection.Fun argument result) f) (Dynamic rep x)
  | Just Reflection.HRefl <- Reflection.eqTypeRep argument rep = Just (Dynamic result (f x))
dynApply _ _ = Nothing

dynApp :: Dynamic -> Dynamic -> Dynamic
dynApp f x = case dynApply f x of
  Just r -> r
  Nothing -> errorWithoutStackTrace ("Type error in dynamic application.\n"
    ++ "Can't apply function " ++ show f ++ " to argument " ++ show x)
