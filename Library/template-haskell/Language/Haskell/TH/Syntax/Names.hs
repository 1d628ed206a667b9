{-# LANGUAGE DeriveDataTypeable, DeriveGeneric #-}
-- | Names in syntax: a text and where it is from.
module Language.Haskell.TH.Syntax.Names where

import Data.Char (isAlpha, isAlphaNum, isUpper)
import Data.Data (Data)
import GHC.Generics (Generic)

newtype ModName = ModName String
  deriving (Show, Eq, Ord, Data, Generic)

newtype PkgName = PkgName String
  deriving (Show, Eq, Ord, Data, Generic)

newtype OccName = OccName String
  deriving (Show, Eq, Ord, Data, Generic)

data Module = Module PkgName ModName
  deriving (Show, Eq, Ord, Data, Generic)

data Name = Name OccName NameFlavour
  deriving (Eq, Data, Generic)

-- | `NameS`: bound wherever it stands; `NameQ`: so, but qualified; `NameU`: a new one; `NameL`: local, but not new;
-- `NameG`: of this module of this package.
data NameFlavour = NameS | NameQ ModName | NameU !Uniq | NameL !Uniq | NameG NameSpace PkgName ModName
  deriving (Eq, Ord, Show, Data, Generic)

data NameSpace = VarName | DataName | TcClsName
  deriving (Eq, Ord, Show, Data, Generic)

-- | How a name is to be shown: by itself, where it is applied, or between its operands.
data NameIs = Alone | Applied | Infix

type Uniq = Integer

instance Ord Name where
  compare (Name a f) (Name b g) = compare f g <> compare a b

instance Show Name where
  show = showName

mkModName :: String -> ModName
mkModName = ModName

modString :: ModName -> String
modString (ModName s) = s

mkPkgName :: String -> PkgName
mkPkgName = PkgName

pkgString :: PkgName -> String
pkgString (PkgName s) = s

mkOccName :: String -> OccName
mkOccName = OccName

occString :: OccName -> String
occString (OccName s) = s

nameBase :: Name -> String
nameBase (Name occ _) = occString occ

nameModule :: Name -> Maybe String
nameModule (Name _ (NameQ m)) = Just (modString m)
nameModule (Name _ (NameG _ _ m)) = Just (modString m)
nameModule _ = Nothing

namePackage :: Name -> Maybe String
namePackage (Name _ (NameG _ p _)) = Just (pkgString p)
namePackage _ = Nothing

nameSpace :: Name -> Maybe NameSpace
nameSpace (Name _ (NameG space _ _)) = Just space
nameSpace _ = Nothing

-- | A name that captures and is captured; qualified if modules stand before it: @mkName "Data.List.foldl'"@.
mkName :: String -> Name
mkName text = qualified [] text
  where
    qualified modules rest = case span isIdentifier rest of
      (word@(c : _), '.' : more@(_ : _)) | isUpper c -> qualified (word : modules) more
      _ -> Name (OccName rest) (if null modules then NameS else NameQ (ModName (dotted (reverse modules))))
    dotted = foldr1 (\a b -> a ++ '.' : b)
    isIdentifier c = isAlphaNum c || c == '_' || c == '\''

mkNameS :: String -> Name
mkNameS s = Name (OccName s) NameS

mkNameU :: String -> Uniq -> Name
mkNameU s u = Name (OccName s) (NameU u)

mkNameL :: String -> Uniq -> Name
mkNameL s u = Name (OccName s) (NameL u)

mkNameG :: NameSpace -> String -> String -> String -> Name
mkNameG space package m occ = Name (OccName occ) (NameG space (PkgName package) (ModName m))

mkNameG_v, mkNameG_tc, mkNameG_d :: String -> String -> String -> Name
mkNameG_v = mkNameG VarName
mkNameG_tc = mkNameG TcClsName
mkNameG_d = mkNameG DataName

showName :: Name -> String
showName = showName' Alone

showName' :: NameIs -> Name -> String
showName' how name@(Name occ flavour) = case how of
  Alone -> text
  Applied | isOperator -> "(" ++ text ++ ")"
          | otherwise -> text
  Infix | isOperator -> text
        | otherwise -> "`" ++ text ++ "`"
  where
    text = case flavour of
      NameS -> occString occ
      NameQ m -> modString m ++ "." ++ occString occ
      NameU u -> occString occ ++ "_" ++ show u
      NameL u -> occString occ ++ "_" ++ show u
      NameG _ _ m -> modString m ++ "." ++ occString occ
    isOperator = case nameBase name of
      [] -> False
      c : _ -> not (isAlpha c || c `elem` "_[(")

-- The names of what the syntax of Haskell stands for

trueName, falseName, nothingName, justName, leftName, rightName, nonemptyName, oneName, manyName :: Name
trueName = mkNameG DataName "ghc-prim" "GHC.Types" "True"
falseName = mkNameG DataName "ghc-prim" "GHC.Types" "False"
nothingName = mkNameG DataName "base" "GHC.Maybe" "Nothing"
justName = mkNameG DataName "base" "GHC.Maybe" "Just"
leftName = mkNameG DataName "base" "Data.Either" "Left"
rightName = mkNameG DataName "base" "Data.Either" "Right"
nonemptyName = mkNameG DataName "base" "GHC.Base" ":|"
oneName = mkNameG DataName "ghc-prim" "GHC.Types" "One"
manyName = mkNameG DataName "ghc-prim" "GHC.Types" "Many"

tupleDataName, tupleTypeName, unboxedTupleDataName, unboxedTupleTypeName :: Int -> Name
tupleDataName n = mk_tup_name n DataName True
tupleTypeName n = mk_tup_name n TcClsName True
unboxedTupleDataName n = mk_tup_name n DataName False
unboxedTupleTypeName n = mk_tup_name n TcClsName False

mk_tup_name :: Int -> NameSpace -> Bool -> Name
mk_tup_name n space boxed = mkNameG space "ghc-prim" "GHC.Tuple" text
  where
    text | n == 1 = if boxed then "Solo" else "Solo#"
         | boxed = "(" ++ commas ++ ")"
         | otherwise = "(#" ++ commas ++ "#)"
    commas = replicate (n - 1) ','

unboxedSumTypeName :: Int -> Name
unboxedSumTypeName arity = mkNameG TcClsName "ghc-prim" "GHC.Prim" ("(#" ++ replicate (arity - 1) '|' ++ "#)")

unboxedSumDataName :: Int -> Int -> Name
unboxedSumDataName alternative arity = mkNameG DataName "ghc-prim" "GHC.Prim" text
  where
    text = "(#" ++ replicate (alternative - 1) '|' ++ "_" ++ replicate (arity - alternative) '|' ++ "#)"
