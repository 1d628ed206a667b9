{-# LANGUAGE MagicHash, GADTs, PatternSynonyms, ViewPatterns, PolyKinds, RankNTypes, ScopedTypeVariables, TypeOperators, KindSignatures,
    DataKinds, RoleAnnotations #-}
-- | Types as values that know their types.
module Type.Reflection
  ( Typeable, typeRep, withTypeable, (:~:)(..), (:~~:)(..), TypeRep, pattern App, pattern Fun, typeOf, eqTypeRep, typeRepTyCon, rnfTypeRep
  , splitApps, SomeTypeRep(SomeTypeRep), someTypeRep, someTypeRepTyCon, rnfSomeTypeRep, TyCon, tyConName, tyConModule, rnfTyCon
  ) where

import Data.Kind (Type)
import Data.Type.Equality
import Data.Typeable (rnfTyCon)
import qualified Data.Typeable as T
import Data.Typeable.Internal (TyCon, SomeTypeRep, Tag(..), Typeable, tyConModule, tyConName)
import qualified Data.Typeable.Internal as I
import Unsafe.Coerce (unsafeCoerce)

-- | Of the type @a@.
newtype TypeRep (a :: k) = TypeRep I.TypeRep
type role TypeRep nominal

instance Eq (TypeRep a) where
  _ == _ = True

instance Ord (TypeRep a) where
  compare _ _ = EQ

instance Show (TypeRep a) where
  showsPrec p (TypeRep r) = showsPrec p r

instance TestEquality TypeRep where
  testEquality (TypeRep a) (TypeRep b)
    | a == b = Just (unsafeCoerce Refl)
    | otherwise = Nothing

typeRep :: forall a. Typeable a => TypeRep a
typeRep = TypeRep (I.typeRep# (Tag :: Tag a))

typeOf :: Typeable a => a -> TypeRep a
typeOf _ = typeRep

-- | A proof that two types, and their kinds, are the same, if they are.
eqTypeRep :: forall j k (a :: j) (b :: k). TypeRep a -> TypeRep b -> Maybe (a :~~: b)
eqTypeRep (TypeRep a) (TypeRep b)
  | a == b = Just (unsafeCoerce (HRefl :: Maybe :~~: Maybe))
  | otherwise = Nothing

-- | What takes the evidence that a type has a representation.
newtype Use a r = Use (Typeable a => r)

-- | With a representation as the evidence.
withTypeable :: forall a r. TypeRep a -> (Typeable a => r) -> r
withTypeable (TypeRep rep) body = (unsafeCoerce (Use body :: Use a r) :: Evidence -> r) (evidence rep)
{-# NOINLINE withTypeable #-}

-- | A dictionary of the one method of 'Typeable'.
data Evidence = Evidence (Tag () -> I.TypeRep)

evidence :: I.TypeRep -> Evidence
evidence rep = Evidence (\_ -> rep)
{-# NOINLINE evidence #-}

data AppView (t :: k) where
  AppView :: TypeRep a -> TypeRep b -> AppView (a b)
  NoApp :: AppView t

-- | A type that is a type applied to a type, but for functions.
pattern App :: forall k2 (t :: k2). () => forall k1 (a :: k1 -> k2) (b :: k1). (t ~ a b) => TypeRep a -> TypeRep b -> TypeRep t
pattern App f x <- (appView -> AppView f x)
  where App (TypeRep f) (TypeRep x) = TypeRep (I.TrApp f x)

appView :: forall k (t :: k). TypeRep t -> AppView t
appView (TypeRep r) = case r of
  I.TrApp (I.TrApp f _) _ | f == I.trFun -> NoApp
  I.TrApp f x -> unsafeCoerce (AppView (TypeRep f :: TypeRep Maybe) (TypeRep x :: TypeRep ()))
  _ -> NoApp

data FunView t where
  FunView :: TypeRep a -> TypeRep b -> FunView (a -> b)
  NoFun :: FunView t

-- | A type of functions.
pattern Fun :: forall (t :: Type). () => forall (a :: Type) (b :: Type). (t ~ (a -> b)) => TypeRep a -> TypeRep b -> TypeRep t
pattern Fun a b <- (funView -> FunView a b)
  where Fun (TypeRep a) (TypeRep b) = TypeRep (I.mkFunTy a b)

funView :: forall (t :: Type). TypeRep t -> FunView t
funView (TypeRep r) = case r of
  I.TrApp (I.TrApp f a) b | f == I.trFun -> unsafeCoerce (FunView (TypeRep a :: TypeRep ()) (TypeRep b :: TypeRep ()))
  _ -> NoFun

typeRepTyCon :: TypeRep a -> TyCon
typeRepTyCon (TypeRep r) = I.typeRepTyCon r

rnfTypeRep :: TypeRep a -> ()
rnfTypeRep (TypeRep r) = T.rnfTypeRep r

-- | The constructor with what it is applied to.
splitApps :: TypeRep a -> (TyCon, [SomeTypeRep])
splitApps (TypeRep r) = case I.splitTyConApp r of
  (con, arguments) -> (con, [SomeTypeRep (TypeRep x :: TypeRep ()) | x <- arguments])

data SomeView where
  SomeView :: TypeRep a -> SomeView

-- | Of a type that is not known.
pattern SomeTypeRep :: () => forall k (a :: k). TypeRep a -> SomeTypeRep
pattern SomeTypeRep r <- (someView -> SomeView r)
  where SomeTypeRep (TypeRep r) = r
{-# COMPLETE SomeTypeRep #-}

someView :: SomeTypeRep -> SomeView
someView r = SomeView (TypeRep r :: TypeRep ())

someTypeRep :: forall proxy a. Typeable a => proxy a -> SomeTypeRep
someTypeRep _ = SomeTypeRep (typeRep :: TypeRep a)

someTypeRepTyCon :: SomeTypeRep -> TyCon
someTypeRepTyCon (SomeTypeRep r) = typeRepTyCon r

rnfSomeTypeRep :: SomeTypeRep -> ()
rnfSomeTypeRep (SomeTypeRep r) = rnfTypeRep r
