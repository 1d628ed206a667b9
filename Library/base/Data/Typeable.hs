{-# LANGUAGE MagicHash, ScopedTypeVariables, TypeOperators, RankNTypes, NoImplicitPrelude, PolyKinds #-}
-- | Types as values, and casts that check them.
module Data.Typeable
  ( Typeable, TypeRep, TyCon, Proxy(..), typeOf, typeRep, cast, eqT, gcast, gcast1, gcast2
  , showsTypeRep, mkFunTy, funResultTy, splitTyConApp, typeRepArgs, typeRepTyCon
  , tyConName, tyConModule, rnfTypeRep, rnfTyCon, typeRepFingerprint, tyConFingerprint
  , typeOf1, typeOf2, typeOf3, typeOf4, typeOf5, typeOf6, typeOf7, (:~:)(..), (:~~:)(..)
  ) where

import Data.Maybe
import Data.Proxy
import Data.Type.Equality ((:~:)(..), (:~~:)(..))
import Data.Typeable.Internal hiding (Tag(..))
import GHC.Base
import GHC.Exception.Type (castException)
import GHC.Fingerprint
import GHC.Show
import GHC.Prim (unsafeCoerce#)

-- | The value at another type if that is its type.
cast :: (Typeable a, Typeable b) => a -> Maybe b
cast = castException

showsTypeRep :: TypeRep -> ShowS
showsTypeRep = shows

-- | A proof that two types are one, if they are.
eqT :: forall a b. (Typeable a, Typeable b) => Maybe (a :~: b)
eqT
  | typeRep (Proxy :: Proxy a) == typeRep (Proxy :: Proxy b) = Just (unsafeCoerce# (Refl :: a :~: a))
  | otherwise = Nothing

-- | The value at another argument of its type constructor, if that is its argument.
gcast :: forall a b c. (Typeable a, Typeable b) => c a -> Maybe (c b)
gcast x = fmap (\Refl -> x) (eqT :: Maybe (a :~: b))

gcast1 :: forall c t t' a. (Typeable t, Typeable t') => c (t a) -> Maybe (c (t' a))
gcast1 x = fmap (\Refl -> x) (eqT :: Maybe (t :~: t'))

gcast2 :: forall c t t' a b. (Typeable t, Typeable t') => c (t a b) -> Maybe (c (t' a b))
gcast2 x = fmap (\Refl -> x) (eqT :: Maybe (t :~: t'))

-- | Evaluates all of a representation.
rnfTypeRep :: TypeRep -> ()
rnfTypeRep r = sameTypeRep r r `seq` ()

rnfTyCon :: TyCon -> ()
rnfTyCon c = c `seq` ()

typeOf1 :: forall t a. Typeable t => t a -> TypeRep
typeOf1 _ = typeRep (Proxy :: Proxy t)

typeOf2 :: forall t a b. Typeable t => t a b -> TypeRep
typeOf2 _ = typeRep (Proxy :: Proxy t)

typeOf3 :: forall t a b c. Typeable t => t a b c -> TypeRep
typeOf3 _ = typeRep (Proxy :: Proxy t)

typeOf4 :: forall t a b c d. Typeable t => t a b c d -> TypeRep
typeOf4 _ = typeRep (Proxy :: Proxy t)

typeOf5 :: forall t a b c d e. Typeable t => t a b c d e -> TypeRep
typeOf5 _ = typeRep (Proxy :: Proxy t)

typeOf6 :: forall t a b c d e f. Typeable t => t a b c d e f -> TypeRep
typeOf6 _ = typeRep (Proxy :: Proxy t)

typeOf7 :: forall t a b c d e f g. Typeable t => t a b c d e f g -> TypeRep
typeOf7 _ = typeRep (Proxy :: Proxy t)

-- | Two types have the same if they are the same; the numbers are not GHC's.
typeRepFingerprint :: TypeRep -> Fingerprint
typeRepFingerprint rep = case rep of
  TrCon con -> tyConFingerprint con
  TrKind f k -> fingerprintFingerprints [fingerprint0, typeRepFingerprint f, typeRepFingerprint k]
  TrApp f x -> fingerprintFingerprints [typeRepFingerprint f, typeRepFingerprint x]

tyConFingerprint :: TyCon -> Fingerprint
tyConFingerprint con = fingerprintString (tyConModule con ++ ' ' : tyConName con)
