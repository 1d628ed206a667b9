{-# LANGUAGE MagicHash, ScopedTypeVariables, BangPatterns, KindSignatures, NoImplicitPrelude, PolyKinds #-}
-- | Types as values.
--
-- The compiler solves @Typeable t@ itself: the evidence is a dictionary whose only method ignores
-- its argument and returns the representation built with 'mkTrCon', 'mkTrKind', 'mkTrApp',
-- 'mkTrNat', 'mkTrSymbol' and 'trFun'.
module Data.Typeable.Internal
  ( Typeable(..), TypeRep, SomeTypeRep(..), TyCon, Tag(..)
  , mkTrCon, mkTrKind, mkTrApp, mkTrNat, mkTrSymbol, trFun, typeRep, typeOf, sameTypeRep, compareTypeRep, showTypeRep
  , typeRepTyCon, typeRepArgs, splitTyConApp, tyConName, tyConModule, mkFunTy, funResultTy
  ) where

import GHC.Prim
import GHC.Types
import GHC.Classes
import GHC.CString
import GHC.Maybe
import GHC.Num.Integer.Type (Integer)
import GHC.Show
import Hythe.Functions

-- | A value that carries nothing but a type. ("Data.Proxy" needs too much of the library to be imported here.)
data Tag t = Tag

class Typeable a where
  typeRep# :: Tag a -> TypeRep

-- | A type constructor, the kind that it is used at, and the application of a type to one argument.
data SomeTypeRep
  = TrCon TyCon
  | TrKind TypeRep TypeRep  -- ^ A constructor, perhaps with kinds already, and what the next variable of its kind stands for.
  | TrApp TypeRep TypeRep

type TypeRep = SomeTypeRep

-- | Module and name, as NUL-terminated UTF-8. Of modules of one name the first is @unit:module@, but for one.
-- The other is a number or text in types, as it is shown.
data TyCon = TyCon Addr# Addr# | Literal [Char]

mkTrCon :: Addr# -> Addr# -> TypeRep
mkTrCon modul name = TrCon (TyCon modul name)

mkTrKind, mkTrApp :: TypeRep -> TypeRep -> TypeRep
mkTrKind = TrKind
mkTrApp = TrApp

mkTrNat :: Integer -> TypeRep
mkTrNat number = TrCon (Literal (show number))

mkTrSymbol :: [Char] -> TypeRep
mkTrSymbol text = TrCon (Literal (show text))

-- | The type constructor of functions.
trFun :: TypeRep
trFun = TrKind (TrKind (TrKind (prim "FUN"#) (types "'Many"#)) lifted) lifted
  where
    lifted = types "'LiftedRep"#
    prim name = TrCon (TyCon "GHC.Prim"# name)
    types name = TrCon (TyCon "GHC.Types"# name)

typeRep :: forall proxy a. Typeable a => proxy a -> TypeRep
typeRep _ = typeRep# (Tag :: Tag a)

typeOf :: forall a. Typeable a => a -> TypeRep
typeOf _ = typeRep# (Tag :: Tag a)

instance Eq SomeTypeRep where
  (==) = sameTypeRep

instance Ord SomeTypeRep where
  compare = compareTypeRep

instance Show SomeTypeRep where
  showsPrec = showTypeRep

instance Eq TyCon where
  a == b = case compare a b of { EQ -> True; _ -> False }

instance Ord TyCon where
  compare (TyCon m1 n1) (TyCon m2 n2) = case compareNames n1 n2 of
    EQ -> compareNames m1 m2
    other -> other
  compare (Literal a) (Literal b) = compare a b
  compare (Literal _) _ = GT
  compare _ (Literal _) = LT

instance Show TyCon where
  showsPrec _ con = showString (tyConName con)

sameTypeRep :: TypeRep -> TypeRep -> Bool
sameTypeRep (TrCon a) (TrCon b) = a == b
sameTypeRep (TrKind f k) (TrKind g l) = sameTypeRep f g && sameTypeRep k l
sameTypeRep (TrApp f x) (TrApp g y) = sameTypeRep f g && sameTypeRep x y
sameTypeRep _ _ = False

compareTypeRep :: TypeRep -> TypeRep -> Ordering
compareTypeRep a b = case a of
  TrCon x -> case b of
    TrCon y -> compare x y
    _ -> LT
  TrKind f x -> case b of
    TrCon _ -> GT
    TrKind g y -> both f g x y
    TrApp _ _ -> LT
  TrApp f x -> case b of
    TrApp g y -> both f g x y
    _ -> GT
  where
    both f g x y = case compareTypeRep f g of
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
tyConName (Literal text) = text
tyConModule (Literal _) = unpackCString# "GHC.TypeLits"#
tyConModule (TyCon modul _) = name identity
  where
    identity = unpackCStringUtf8# modul
    name (C# ':'# : rest) = rest
    name (_ : rest) = name rest
    name [] = identity

typeRepTyCon :: TypeRep -> TyCon
typeRepTyCon (TrCon con) = con
typeRepTyCon (TrKind f _) = typeRepTyCon f
typeRepTyCon (TrApp f _) = typeRepTyCon f

typeRepArgs :: TypeRep -> [TypeRep]
typeRepArgs rep = go rep []
  where
    go (TrApp f x) args = go f (x : args)
    go _ args = args

-- | The kinds that a type's constructor is used at.
kindArgs :: TypeRep -> [TypeRep]
kindArgs rep = go rep []
  where
    go (TrCon _) kinds = kinds
    go (TrKind f k) kinds = go f (k : kinds)
    go (TrApp f _) kinds = go f kinds

splitTyConApp :: TypeRep -> (TyCon, [TypeRep])
splitTyConApp rep = (typeRepTyCon rep, typeRepArgs rep)

-- | The type of functions between two types.
mkFunTy :: TypeRep -> TypeRep -> TypeRep
mkFunTy arg result = TrApp (TrApp trFun arg) result

-- | The result of applying a function type to an argument type, if they fit.
funResultTy :: TypeRep -> TypeRep -> Maybe TypeRep
funResultTy (TrApp (TrApp con arg) result) arg'
  | sameTypeRep con trFun, sameTypeRep arg arg' = Just result
funResultTy _ _ = Nothing

isName :: TyCon -> [Char] -> Bool
isName con name = tyConName con == name

-- | A type as Haskell writes it; the context's precedence is 9 in a function's argument, 10 in a
-- type application's.
showTypeRep :: Int -> TypeRep -> ShowS
showTypeRep p rep = case splitTyConApp rep of
  (con, [])
    | [] <- kindArgs rep -> name con
  (con, [x])
    | isName con "[]" -> compose (showChar '[') (compose (showTypeRep (I# 0#) x) (showChar ']'))
    | isName con "TYPE", TrCon r <- x, isName r "'LiftedRep" -> showChar '*'
  (con, [arg, result])
    | isName con "FUN" ->
        showParen (p > I# 8#) (compose (showTypeRep (I# 9#) arg) (compose (showString " -> ") (showTypeRep (I# 8#) result)))
  (con, args)
    | isTuple (tyConName con) args ->
        compose (showChar '(') (compose (separated (showChar ',') (I# 10#) args) (showChar ')'))
    | True ->
        showParen (p > I# 9#)
          (compose (name con) (compose (showChar ' ') (separated (showChar ' ') (I# 10#) (append (kindArgs rep) args))))
  where
    separated _ _ [] = \rest -> rest
    separated _ q [x] = showTypeRep q x
    separated sep q (x : xs) = compose (showTypeRep q x) (compose sep (separated sep q xs))
    name con = showParen (isOperator (tyConName con)) (showString (tyConName con))
    isOperator (c : _) = isSymbol "!#$%&*+./<=>?@\\^|-~:" c
    isOperator [] = False
    isSymbol (s : ss) c = isTrue# (eqChar# s' c') || isSymbol ss c
      where { !(C# s') = s; !(C# c') = c }
    isSymbol [] _ = False
    append [] ys = ys
    append (x : xs) ys = x : append xs ys
    isTuple ('(' : ',' : commas) (_ : _ : others) = sameLength commas others
    isTuple _ _ = False
    sameLength (',' : cs) (_ : xs) = sameLength cs xs
    sameLength (')' : _) [] = True
    sameLength _ _ = False
