{-# LANGUAGE MagicHash, ScopedTypeVariables, KindSignatures, NoImplicitPrelude, PolyKinds #-}
-- | Types as values.
--
-- The compiler solves @Typeable t@ itself: the evidence is a dictionary whose only method ignores
-- its argument and returns the representation built with 'mkTrCon' and 'mkTrApp'.
module Data.Typeable.Internal
  ( Typeable(..), TypeRep, TyCon, Proxy(..)
  , mkTrCon, mkTrApp, typeRep, typeOf, sameTypeRep, compareTypeRep, showTypeRep
  , typeRepTyCon, typeRepArgs, splitTyConApp, tyConName, tyConModule, mkFunTy, funResultTy
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Maybe
import GHC.Show
import Hythe.Functions

-- | A value that carries nothing but a type.
data Proxy t = Proxy

class Typeable a where
  typeRep# :: Proxy a -> TypeRep

-- | A type constructor or the application of a type to one argument.
data TypeRep = TrCon TyCon | TrApp TypeRep TypeRep

-- | Module and name, as NUL-terminated UTF-8.
data TyCon = TyCon Addr# Addr#

mkTrCon :: Addr# -> Addr# -> TypeRep
mkTrCon modul name = TrCon (TyCon modul name)

mkTrApp :: TypeRep -> TypeRep -> TypeRep
mkTrApp = TrApp

typeRep :: forall proxy a. Typeable a => proxy a -> TypeRep
typeRep _ = typeRep# (Proxy :: Proxy a)

typeOf :: forall a. Typeable a => a -> TypeRep
typeOf _ = typeRep# (Proxy :: Proxy a)

instance Eq TypeRep where
  (==) = sameTypeRep

instance Ord TypeRep where
  compare = compareTypeRep

instance Show TypeRep where
  showsPrec = showTypeRep

instance Eq TyCon where
  a == b = case compare a b of { EQ -> True; _ -> False }

instance Ord TyCon where
  compare (TyCon m1 n1) (TyCon m2 n2) = case compareNames n1 n2 of
    EQ -> compareNames m1 m2
    other -> other

instance Show TyCon where
  showsPrec _ con = showString (tyConName con)

sameTypeRep :: TypeRep -> TypeRep -> Bool
sameTypeRep (TrCon a) (TrCon b) = a == b
sameTypeRep (TrApp f x) (TrApp g y) = sameTypeRep f g && sameTypeRep x y
sameTypeRep _ _ = False

compareTypeRep :: TypeRep -> TypeRep -> Ordering
compareTypeRep (TrCon a) (TrCon b) = compare a b
compareTypeRep (TrCon _) (TrApp _ _) = LT
compareTypeRep (TrApp _ _) (TrCon _) = GT
compareTypeRep (TrApp f x) (TrApp g y) = case compareTypeRep f g of
  EQ -> compareTypeRep x y
  other -> other

compareNames :: Addr# -> Addr# -> Ordering
compareNames a b
  | isTrue# (eqAddr# a b) = EQ
  | True = go 0#
  where
    go i = case indexCharOffAddr# a i of
      x -> case indexCharOffAddr# b i of
        y | isTrue# (ltChar# x y) -> LT
          | isTrue# (gtChar# x y) -> GT
          | isTrue# (eqChar# x '\0'#) -> EQ
          | True -> go (i +# 1#)

tyConName, tyConModule :: TyCon -> [Char]
tyConName (TyCon _ name) = unpackCStringUtf8# name
tyConModule (TyCon modul _) = unpackCStringUtf8# modul

typeRepTyCon :: TypeRep -> TyCon
typeRepTyCon (TrCon con) = con
typeRepTyCon (TrApp f _) = typeRepTyCon f

typeRepArgs :: TypeRep -> [TypeRep]
typeRepArgs rep = go rep []
  where
    go (TrCon _) args = args
    go (TrApp f x) args = go f (x : args)

splitTyConApp :: TypeRep -> (TyCon, [TypeRep])
splitTyConApp rep = (typeRepTyCon rep, typeRepArgs rep)

-- | The type of functions between two types.
mkFunTy :: TypeRep -> TypeRep -> TypeRep
mkFunTy arg result = TrApp (TrApp (TrCon (TyCon "GHC.Prim"# "->"#)) arg) result

-- | The result of applying a function type to an argument type, if they fit.
funResultTy :: TypeRep -> TypeRep -> Maybe TypeRep
funResultTy (TrApp (TrApp (TrCon con) arg) result) arg'
  | isName con "->", sameTypeRep arg arg' = Just result
funResultTy _ _ = Nothing

isName :: TyCon -> [Char] -> Bool
isName con name = tyConName con == name

-- | A type as Haskell writes it; the context's precedence is 9 in a function's argument, 10 in a
-- type application's.
showTypeRep :: Int -> TypeRep -> ShowS
showTypeRep p rep = case splitTyConApp rep of
  (con, []) -> showString (tyConName con)
  (con, [x])
    | isName con "[]" -> compose (showChar '[') (compose (showTypeRep (I# 0#) x) (showChar ']'))
  (con, [arg, result])
    | isName con "->" || isName con "FUN" ->
        showParen (p > I# 8#) (compose (showTypeRep (I# 9#) arg) (compose (showString " -> ") (showTypeRep (I# 8#) result)))
  (con, args)
    | isTuple (tyConName con) args ->
        compose (showChar '(') (compose (separated (showChar ',') (I# 0#) args) (showChar ')'))
    | True ->
        showParen (p > I# 9#) (compose (showString (tyConName con)) (compose (showChar ' ') (separated (showChar ' ') (I# 10#) args)))
  where
    separated _ _ [] = \rest -> rest
    separated _ q [x] = showTypeRep q x
    separated sep q (x : xs) = compose (showTypeRep q x) (compose sep (separated sep q xs))
    isTuple ('(' : ',' : commas) (_ : _ : others) = sameLength commas others
    isTuple _ _ = False
    sameLength (',' : cs) (_ : xs) = sameLength cs xs
    sameLength (')' : _) [] = True
    sameLength _ _ = False
