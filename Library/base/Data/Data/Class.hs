{-# LANGUAGE RankNTypes, ScopedTypeVariables #-}
-- | The class of "Data.Data", and descriptions of types and constructors.
module Data.Data.Class
  ( Data(..)
  , DataType, mkDataType, mkIntType, mkFloatType, mkCharType, mkNoRepType
  , dataTypeName, DataRep(..), dataTypeRep, repConstr, isAlgType, dataTypeConstrs, indexConstr, maxConstrIndex, isNorepType
  , Constr, ConIndex, Fixity(..), mkConstr, mkIntegralConstr, mkRealConstr, mkCharConstr
  , constrType, ConstrRep(..), constrRep, constrFields, constrFixity, constrIndex, showConstr, readConstr
  , tyconUQname, tyconModule, fromConstr, fromConstrB, fromConstrM
  ) where

import Control.Monad
import Data.Functor.Const
import Data.Functor.Identity
import Data.List (find, findIndex)
import Data.Typeable

-- | What a type tells of its values' constructors and parts.
--
-- The parts of @C a b@ are @a@ and @b@; of a part's type no more is known than that it is in the class too.
class Typeable a => Data a where
  -- | @gfoldl k z (C a b) = (z C `k` a) `k` b@.
  gfoldl :: (forall d b. Data d => c (d -> b) -> d -> c b) -> (forall g. g -> c g) -> a -> c a
  gfoldl _ z = z

  -- | @gunfold k z@ of @C@'s representation is @k (k (z C))@ for two parts.
  gunfold :: (forall b r. Data b => c (b -> r) -> c r) -> (forall r. r -> c r) -> Constr -> c a

  toConstr :: a -> Constr

  -- | Does not evaluate its argument.
  dataTypeOf :: a -> DataType

  -- | The computation at this type, if it is @t@ applied to one type.
  dataCast1 :: Typeable t => (forall d. Data d => c (t d)) -> Maybe (c a)
  dataCast1 _ = Nothing

  -- | The computation at this type, if it is @t@ applied to two types.
  dataCast2 :: Typeable t => (forall d e. (Data d, Data e) => c (t d e)) -> Maybe (c a)
  dataCast2 _ = Nothing

  -- | Applies a function to each part.
  gmapT :: (forall b. Data b => b -> b) -> a -> a
  gmapT f = runIdentity . gfoldl (\(Identity c) x -> Identity (c (f x))) Identity

  -- | Folds what is asked of the parts, from the left.
  gmapQl :: (r -> r' -> r) -> r -> (forall d. Data d => d -> r') -> a -> r
  gmapQl o r f = getConst . gfoldl (\(Const c) x -> Const (c `o` f x)) (\_ -> Const r)

  -- | Folds what is asked of the parts, from the right.
  gmapQr :: (r' -> r -> r) -> r -> (forall d. Data d => d -> r') -> a -> r
  gmapQr o r f x = runRightFold (gfoldl (\(RightFold c) y -> RightFold (\rest -> c (f y `o` rest))) (\_ -> RightFold id) x) r

  gmapQ :: (forall d. Data d => d -> u) -> a -> [u]
  gmapQ f = gmapQr (:) [] f

  -- | Asks the part of an index, from 0.
  gmapQi :: Int -> (forall d. Data d => d -> u) -> a -> u
  gmapQi i f x = case gfoldl (\(Indexed j answer) y -> Indexed (j + 1) (if j == i then Just (f y) else answer)) (\_ -> Indexed 0 Nothing) x of
    Indexed _ (Just answer) -> answer
    Indexed _ Nothing -> errorWithoutStackTrace "Maybe.fromJust: Nothing"

  -- | Replaces the parts from left to right.
  gmapM :: Monad m => (forall d. Data d => d -> m d) -> a -> m a
  gmapM f = gfoldl (\c x -> c >>= \g -> f x >>= \y -> return (g y)) return

  -- | Replaces the parts where that does not fail; fails if no part is replaced.
  gmapMp :: MonadPlus m => (forall d. Data d => d -> m d) -> a -> m a
  gmapMp f = replacing (\_ -> True) f

  -- | Replaces the first part where that does not fail.
  gmapMo :: MonadPlus m => (forall d. Data d => d -> m d) -> a -> m a
  gmapMo f = replacing not f

  {-# MINIMAL gunfold, toConstr, dataTypeOf #-}

newtype RightFold r a = RightFold { runRightFold :: r -> r }

data Indexed u a = Indexed Int (Maybe u)

-- | A value some of whose parts were replaced, and whether any were.
newtype Replacing m a = Replacing { runReplacing :: m (a, Bool) }

-- | Replaces a part unless that fails; whether it is tried depends on whether a part has been replaced before.
replacing :: forall m a. (MonadPlus m, Data a) => (Bool -> Bool) -> (forall d. Data d => d -> m d) -> a -> m a
replacing isTried f x = do
  (x', isReplaced) <- runReplacing (gfoldl step (\g -> Replacing (return (g, False))) x)
  if isReplaced then return x' else mzero
  where
    step :: Data d => Replacing m (d -> b) -> d -> Replacing m b
    step (Replacing c) y = Replacing (c >>= \(g, isReplaced) ->
      if isTried isReplaced
        then (f y >>= \y' -> return (g y', True)) `mplus` return (g y, isReplaced)
        else return (g y, isReplaced))

-- Making values

-- | The value of a constructor, its parts undefined.
fromConstr :: Data a => Constr -> a
fromConstr = fromConstrB (errorWithoutStackTrace "Data.Data.fromConstr")

-- | The value of a constructor with parts made by the first argument.
fromConstrB :: Data a => (forall d. Data d => d) -> Constr -> a
fromConstrB part = runIdentity . gunfold (\(Identity c) -> Identity (c part)) Identity

fromConstrM :: forall m a. (Monad m, Data a) => (forall d. Data d => m d) -> Constr -> m a
fromConstrM part = gunfold (\c -> c >>= \g -> part >>= \x -> return (g x)) return

-- Types and constructors

-- | A type: its name and what its values are.
data DataType = DataType { tycon :: String, datarep :: DataRep } deriving Show

data DataRep
  = AlgRep [Constr]
  | IntRep
  | FloatRep
  | CharRep
  | NoRep
  deriving (Eq, Show)

-- | A constructor, or one value of a type such as 'Int'.
data Constr = Constr
  { conrep :: ConstrRep
  , constring :: String
  , confields :: [String]
  , confixity :: Fixity
  , datatype :: DataType
  }

instance Show Constr where
  show = constring

-- | Of one type, equal in what they stand for.
instance Eq Constr where
  a == b = constrRep a == constrRep b

data ConstrRep
  = AlgConstr ConIndex
  | IntConstr Integer
  | FloatConstr Rational
  | CharConstr Char
  deriving (Eq, Show)

-- | From 1.
type ConIndex = Int

data Fixity = Prefix | Infix deriving (Eq, Show)

dataTypeName :: DataType -> String
dataTypeName = tycon

dataTypeRep :: DataType -> DataRep
dataTypeRep = datarep

constrType :: Constr -> DataType
constrType = datatype

constrRep :: Constr -> ConstrRep
constrRep = conrep

constrFields :: Constr -> [String]
constrFields = confields

constrFixity :: Constr -> Fixity
constrFixity = confixity

showConstr :: Constr -> String
showConstr = constring

mkDataType :: String -> [Constr] -> DataType
mkDataType name constructors = DataType name (AlgRep constructors)

mkIntType, mkFloatType, mkCharType, mkNoRepType :: String -> DataType
mkIntType name = DataType name IntRep
mkFloatType name = DataType name FloatRep
mkCharType name = DataType name CharRep
mkNoRepType name = DataType name NoRep

-- | A constructor of the type: its name, its fields' names, and how it is written.
mkConstr :: DataType -> String -> [String] -> Fixity -> Constr
mkConstr type_ name fields fixity = Constr (AlgConstr index) name fields fixity type_
  where
    index = case findIndex ((== name) . showConstr) (dataTypeConstrs type_) of
      Just i -> i + 1
      Nothing -> errorWithoutStackTrace $
        "Data.Data.mkConstr: couldn't find constructor " ++ name ++ " in type " ++ dataTypeName type_

primitive :: DataType -> ConstrRep -> String -> Constr
primitive type_ rep text = Constr rep text [] Prefix type_

mkIntegralConstr :: (Integral a, Show a) => DataType -> a -> Constr
mkIntegralConstr type_ n = case datarep type_ of
  IntRep -> primitive type_ (IntConstr (toInteger n)) (show n)
  _ -> unsupported "mkIntegralConstr" type_ "an Integral"

mkRealConstr :: (Real a, Show a) => DataType -> a -> Constr
mkRealConstr type_ x = case datarep type_ of
  FloatRep -> primitive type_ (FloatConstr (toRational x)) (show x)
  _ -> unsupported "mkRealConstr" type_ "a Real"

mkCharConstr :: DataType -> Char -> Constr
mkCharConstr type_ c = case datarep type_ of
  CharRep -> primitive type_ (CharConstr c) (show c)
  _ -> unsupported "mkCharConstr" type_ "an Char"

unsupported :: String -> DataType -> String -> a
unsupported function type_ kind = errorWithoutStackTrace $
  "Data.Data." ++ function ++ " is not supported for " ++ dataTypeName type_ ++ ", as it is not " ++ kind ++ " data type."

notAlgebraic :: String -> DataType -> a
notAlgebraic function type_ = unsupported function type_ "an algebraic"

isAlgType, isNorepType :: DataType -> Bool
isAlgType type_ = case datarep type_ of
  AlgRep _ -> True
  _ -> False
isNorepType type_ = case datarep type_ of
  NoRep -> True
  _ -> False

dataTypeConstrs :: DataType -> [Constr]
dataTypeConstrs type_ = case datarep type_ of
  AlgRep constructors -> constructors
  _ -> notAlgebraic "dataTypeConstrs" type_

indexConstr :: DataType -> ConIndex -> Constr
indexConstr type_ index = case datarep type_ of
  AlgRep constructors -> constructors !! (index - 1)
  _ -> notAlgebraic "indexConstr" type_

constrIndex :: Constr -> ConIndex
constrIndex con = case constrRep con of
  AlgConstr index -> index
  _ -> notAlgebraic "constrIndex" (constrType con)

maxConstrIndex :: DataType -> ConIndex
maxConstrIndex type_ = case datarep type_ of
  AlgRep constructors -> length constructors
  _ -> notAlgebraic "maxConstrIndex" type_

repConstr :: DataType -> ConstrRep -> Constr
repConstr type_ rep = case (datarep type_, rep) of
  (AlgRep constructors, AlgConstr i) -> constructors !! (i - 1)
  (IntRep, IntConstr i) -> mkIntegralConstr type_ i
  (FloatRep, FloatConstr x) -> mkRealConstr type_ x
  (CharRep, CharConstr c) -> mkCharConstr type_ c
  _ -> errorWithoutStackTrace "Data.Data.repConstr: The given ConstrRep does not fit to the given DataType."

-- | The constructor or value that a text names.
readConstr :: DataType -> String -> Maybe Constr
readConstr type_ text = case datarep type_ of
  AlgRep constructors -> find ((== text) . showConstr) constructors
  IntRep -> fmap (\i -> primitive type_ (IntConstr i) text) (reading text)
  FloatRep -> fmap (\x -> primitive type_ (FloatConstr (toRational (x :: Double))) text) (reading text)
  CharRep -> fmap (\c -> primitive type_ (CharConstr c) text) (reading text)
  NoRep -> Nothing
  where
    reading :: Read t => String -> Maybe t
    reading s = case reads s of
      [(x, "")] -> Just x
      _ -> Nothing

-- | What follows the last dot of a qualified name.
tyconUQname :: String -> String
tyconUQname name = case dropWhile (/= '.') name of
  [] -> name
  _ : rest -> tyconUQname rest

-- | What stands before the last dot.
tyconModule :: String -> String
tyconModule name = case break (== '.') name of
  (_, "") -> ""
  (a, _ : b) -> case tyconModule b of
    "" -> a
    inner -> a ++ '.' : inner
