-- | Types and kinds, made of parts in any monad of names.
module Language.Haskell.TH.Lib.Types where

import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees

appK :: Kind -> Kind -> Kind
appK = AppT

appKindT :: Quote m => m Type -> m Kind -> m Type
appKindT a b = AppKindT <$> a <*> b

appT :: Quote m => m Type -> m Type -> m Type
appT a b = AppT <$> a <*> b

arrowK, constraintK, listK, starK :: Kind
arrowK = ArrowT
constraintK = ConstraintT
listK = ListT
starK = StarT

arrowT, equalityT, listT, mulArrowT, promotedConsT, promotedNilT, wildCardT :: Quote m => m Type
arrowT = pure ArrowT
equalityT = pure EqualityT
listT = pure ListT
mulArrowT = pure MulArrowT
promotedConsT = pure PromotedConsT
promotedNilT = pure PromotedNilT
wildCardT = pure WildCardT

classP :: Quote m => Name -> [m Type] -> m Pred
classP c ts = foldl AppT (ConT c) <$> sequenceA ts

conK, varK :: Name -> Kind
conK = ConT
varK = VarT

conT, promotedT, varT :: Quote m => Name -> m Type
conT a = pure (ConT a)
promotedT a = pure (PromotedT a)
varT a = pure (VarT a)

cxt :: Quote m => [m Pred] -> m Cxt
cxt = sequenceA

equalP :: Quote m => m Type -> m Type -> m Pred
equalP a b = (\s t -> AppT (AppT EqualityT s) t) <$> a <*> b

forallT :: Quote m => [TyVarBndr Specificity] -> m Cxt -> m Type -> m Type
forallT a b c = ForallT a <$> b <*> c

forallVisT :: Quote m => [m (TyVarBndr ())] -> m Type -> m Type
forallVisT a b = ForallVisT <$> sequenceA a <*> b

implicitParamT :: Quote m => String -> m Type -> m Type
implicitParamT a b = ImplicitParamT a <$> b

inferredSpec, specifiedSpec :: Specificity
inferredSpec = InferredSpec
specifiedSpec = SpecifiedSpec

infixT, uInfixT :: Quote m => m Type -> Name -> m Type -> m Type
infixT a b c = InfixT <$> a <*> pure b <*> c
uInfixT a b c = UInfixT <$> a <*> pure b <*> c

kindedInvisTV :: Quote m => Name -> Specificity -> m Kind -> m (TyVarBndr Specificity)
kindedInvisTV a b c = KindedTV a b <$> c

kindedTV :: Name -> Kind -> TyVarBndr ()
kindedTV n k = KindedTV n () k

litT :: Quote m => m TyLit -> m Type
litT a = LitT <$> a

numTyLit :: Quote m => Integer -> m TyLit
numTyLit n
  | n < 0 = error ("Negative type-level number: " ++ show n)
  | otherwise = pure (NumTyLit n)

parensT :: Quote m => m Type -> m Type
parensT a = ParensT <$> a

plainInvisTV :: Quote m => Name -> Specificity -> m (TyVarBndr Specificity)
plainInvisTV a b = pure (PlainTV a b)

plainTV :: Name -> TyVarBndr ()
plainTV n = PlainTV n ()

promotedTupleT, tupleT, unboxedTupleT :: Quote m => Int -> m Type
promotedTupleT a = pure (PromotedTupleT a)
tupleT a = pure (TupleT a)
unboxedTupleT a = pure (UnboxedTupleT a)

sigT :: Quote m => m Type -> Kind -> m Type
sigT a b = SigT <$> a <*> pure b

strTyLit :: Quote m => String -> m TyLit
strTyLit a = pure (StrTyLit a)

tupleK :: Int -> Kind
tupleK = TupleT

unboxedSumT :: Quote m => SumArity -> m Type
unboxedSumT a = pure (UnboxedSumT a)
