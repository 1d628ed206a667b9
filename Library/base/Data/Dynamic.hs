{-# LANGUAGE MagicHash, ExistentialQuantification, NoImplicitPrelude #-}
-- | Values together with their types.
module Data.Dynamic (Dynamic, toDyn, fromDyn, fromDynamic, dynTypeRep, dynApply, dynApp, Typeable) where

import Data.Maybe
import Data.Typeable
import GHC.Base
import GHC.Exception
import GHC.Prim (unsafeCoerce#)
import GHC.Show

data Dynamic = forall a. Dynamic TypeRep a

instance Show Dynamic where
  showsPrec _ d = showString "<<" . shows (dynTypeRep d) . showString ">>"

instance Exception Dynamic

toDyn :: Typeable a => a -> Dynamic
toDyn x = Dynamic (typeOf x) x

fromDynamic :: Typeable b => Dynamic -> Maybe b
fromDynamic (Dynamic rep x) = value
  where
    value = if typeRep value == rep then Just (unsafeCoerce# x) else Nothing

-- | The value, or a default if it is of another type.
fromDyn :: Typeable b => Dynamic -> b -> b
fromDyn d def = fromMaybe def (fromDynamic d)

dynTypeRep :: Dynamic -> TypeRep
dynTypeRep (Dynamic rep _) = rep

-- | Applies a function to an argument, if their types fit.
dynApply :: Dynamic -> Dynamic -> Maybe Dynamic
dynApply (Dynamic function f) (Dynamic argument x) =
  fmap (\result -> Dynamic result (unsafeCoerce# f x)) (funResultTy function argument)

dynApp :: Dynamic -> Dynamic -> Dynamic
dynApp f x = case dynApply f x of
  Just r -> r
  Nothing -> errorWithoutStackTrace ("Type error in dynamic application.\n"
    ++ "Can't apply function " ++ show f ++ " to argument " ++ show x)
