{-# LANGUAGE KindSignatures, MagicHash, PolyKinds, RankNTypes, ScopedTypeVariables #-}
-- | Values as the syntax of expressions.
module Language.Haskell.TH.Syntax.Lift where

import Data.Char (isUpper)
import Data.Data
import Data.Int
import Data.List.NonEmpty (NonEmpty(..))
import Data.Ratio (Ratio)
import qualified Data.Text as Text
import qualified Data.Text.Lazy as Lazy
import Data.Void (Void, absurd)
import Data.Word
import GHC.Exts (RuntimeRep, TYPE)
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees
import Numeric.Natural (Natural)
import Unsafe.Coerce (unsafeCoerce)

-- | `lift x` is an expression whose value is `x`.
class Lift (t :: TYPE r) where
  lift :: Quote m => t -> m Exp
  lift = viaTyped liftTyped
  liftTyped :: Quote m => t -> Code m t
  {-# MINIMAL liftTyped #-}

-- | For lifted types, which all instances that do not define `lift` are of.
viaTyped :: forall (r :: RuntimeRep) (t :: TYPE r) m. Quote m => (t -> Code m t) -> t -> m Exp
viaTyped = unsafeCoerce ((unTypeCode .) :: (() -> Code m ()) -> () -> m Exp)

integral :: (Quote m, Integral a) => a -> m Exp
integral x = pure (LitE (IntegerL (toInteger x)))

rational :: (Quote m, Real a) => a -> m Exp
rational x = pure (LitE (RationalL (toRational x)))

instance Lift Integer where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Natural where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Int where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Int8 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Int16 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Int32 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Int64 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Word where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Word8 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Word16 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Word32 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Lift Word64 where { lift = integral; liftTyped = unsafeCodeCoerce . lift }
instance Integral a => Lift (Ratio a) where { lift = rational; liftTyped = unsafeCodeCoerce . lift }
instance Lift Float where { lift = rational; liftTyped = unsafeCodeCoerce . lift }
instance Lift Double where { lift = rational; liftTyped = unsafeCodeCoerce . lift }
instance Lift Char where { lift x = pure (LitE (CharL x)); liftTyped = unsafeCodeCoerce . lift }
instance Lift () where { lift () = pure (ConE (tupleDataName 0)); liftTyped = unsafeCodeCoerce . lift }
instance Lift Void where { lift x = pure (absurd x); liftTyped = unsafeCodeCoerce . lift }

instance Lift Bool where
  lift x = pure (ConE (if x then trueName else falseName))
  liftTyped = unsafeCodeCoerce . lift

instance Lift a => Lift (Maybe a) where
  lift Nothing = pure (ConE nothingName)
  lift (Just x) = AppE (ConE justName) <$> lift x
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b) => Lift (Either a b) where
  lift (Left x) = AppE (ConE leftName) <$> lift x
  lift (Right x) = AppE (ConE rightName) <$> lift x
  liftTyped = unsafeCodeCoerce . lift

instance Lift a => Lift [a] where
  lift xs = ListE <$> traverse lift xs
  liftTyped = unsafeCodeCoerce . lift

instance Lift a => Lift (NonEmpty a) where
  lift (x :| xs) = (\e es -> InfixE (Just e) (ConE nonemptyName) (Just es)) <$> lift x <*> lift xs
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b) => Lift (a, b) where
  lift (a, b) = tuple [lift a, lift b]
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b, Lift c) => Lift (a, b, c) where
  lift (a, b, c) = tuple [lift a, lift b, lift c]
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b, Lift c, Lift d) => Lift (a, b, c, d) where
  lift (a, b, c, d) = tuple [lift a, lift b, lift c, lift d]
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b, Lift c, Lift d, Lift e) => Lift (a, b, c, d, e) where
  lift (a, b, c, d, e) = tuple [lift a, lift b, lift c, lift d, lift e]
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b, Lift c, Lift d, Lift e, Lift f) => Lift (a, b, c, d, e, f) where
  lift (a, b, c, d, e, f) = tuple [lift a, lift b, lift c, lift d, lift e, lift f]
  liftTyped = unsafeCodeCoerce . lift

instance (Lift a, Lift b, Lift c, Lift d, Lift e, Lift f, Lift g) => Lift (a, b, c, d, e, f, g) where
  lift (a, b, c, d, e, f, g) = tuple [lift a, lift b, lift c, lift d, lift e, lift f, lift g]
  liftTyped = unsafeCodeCoerce . lift

tuple :: Quote m => [m Exp] -> m Exp
tuple es = TupE . map Just <$> sequenceA es

liftString :: Quote m => String -> m Exp
liftString s = pure (LitE (StringL s))

-- | What a derived instance is made of: the constructor, then each field lifted.
liftConstructor :: Quote m => String -> String -> String -> [m Exp] -> m Exp
liftConstructor package m occ fields = foldl AppE (ConE (mkNameG_d package m occ)) <$> sequenceA fields

-- | What a derived instance's `liftTyped` is.
liftTypedByLift :: (Lift t, Quote m) => t -> Code m t
liftTypedByLift = unsafeCodeCoerce . lift

-- Fields of primitive types, boxed

liftInt# :: Quote m => Int -> m Exp
liftInt# x = pure (LitE (IntPrimL (toInteger x)))

liftWord# :: Quote m => Word -> m Exp
liftWord# x = pure (LitE (WordPrimL (toInteger x)))

liftChar# :: Quote m => Char -> m Exp
liftChar# x = pure (LitE (CharPrimL x))

liftFloat# :: Quote m => Float -> m Exp
liftFloat# x = pure (LitE (FloatPrimL (toRational x)))

liftDouble# :: Quote m => Double -> m Exp
liftDouble# x = pure (LitE (DoublePrimL (toRational x)))

-- By Data

liftData :: (Quote m, Data a) => a -> m Exp
liftData = dataToExpQ (const Nothing)

-- | The value's syntax, but for the parts that the function answers for.
dataToExpQ :: (Quote m, Data a) => (forall b. Data b => b -> Maybe (m Exp)) -> a -> m Exp
dataToExpQ = dataToQa named (pure . LitE) (foldl (\f x -> AppE <$> f <*> x))
  where
    named name = case nameBase name of
      c : _ | isUpper c || c `elem` ":([" -> pure (ConE name)
      _ -> pure (VarE name)

dataToPatQ :: (Quote m, Data a) => (forall b. Data b => b -> Maybe (m Pat)) -> a -> m Pat
dataToPatQ = dataToQa id (pure . LitP) (\name fields -> ConP name <$> sequenceA fields)

dataToQa
  :: forall m a k q. (Quote m, Data a)
  => (Name -> k) -> (Lit -> m q) -> (k -> [m q] -> m q) -> (forall b. Data b => b -> Maybe (m q)) -> a -> m q
dataToQa constructor literal applied special value = case special value of
  Just made -> made
  Nothing -> case constrRep (toConstr value) of
    AlgConstr _ -> applied (constructor (constructorName value)) (gmapQ (dataToQa constructor literal applied special) value)
    IntConstr n -> literal (IntegerL n)
    FloatConstr r -> literal (RationalL r)
    CharConstr c -> literal (CharL c)

constructorName :: Data a => a -> Name
constructorName value = case showConstr (toConstr value) of
  "[]" -> of_ "GHC.Types" "[]"
  "(:)" -> of_ "GHC.Types" ":"
  text@('(' : ',' : _) -> of_ "GHC.Tuple" text
  "()" -> of_ "GHC.Tuple" "()"
  '(' : operator -> mkNameG_d (packageOf (tyConModule tyCon)) (tyConModule tyCon) (init operator)
  text -> mkNameG_d (packageOf (tyConModule tyCon)) (tyConModule tyCon) text
  where
    tyCon = typeRepTyCon (typeOf value)
    of_ = mkNameG_d "ghc-prim"

-- | The package of a module, as far as that can be told from its name.
packageOf :: String -> String
packageOf m
  | m `elem` ["GHC.Types", "GHC.Classes", "GHC.Tuple"] = "ghc-prim"
  | takeWhile (/= '.') m `elem` ["GHC", "Data", "Control", "Numeric", "System", "Text"] = "base"
  | otherwise = "main"

instance Lift Text.Text where
  lift x = (\e -> AppE (VarE (mkNameG_v "text-1.2.5.0" "Data.Text" "pack")) e) <$> lift (Text.unpack x)
  liftTyped = unsafeCodeCoerce . lift

instance Lift Lazy.Text where
  lift x = (\e -> AppE (VarE (mkNameG_v "text-1.2.5.0" "Data.Text.Lazy" "pack")) e) <$> lift (Lazy.unpack x)
  liftTyped = unsafeCodeCoerce . lift
