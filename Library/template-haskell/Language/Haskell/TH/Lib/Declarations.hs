-- | Declarations, made of parts in any monad of names.
module Language.Haskell.TH.Lib.Declarations where

import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees

anyclassStrategy, newtypeStrategy, stockStrategy :: Quote m => m DerivStrategy
anyclassStrategy = pure AnyclassStrategy
newtypeStrategy = pure NewtypeStrategy
stockStrategy = pure StockStrategy

bang :: Quote m => m SourceUnpackedness -> m SourceStrictness -> m Bang
bang a b = Bang <$> a <*> b

bangType :: Quote m => m Bang -> m Type -> m BangType
bangType b t = (,) <$> b <*> t

cApi, cCall, javaScript, prim, stdCall :: Callconv
cApi = CApi
cCall = CCall
javaScript = JavaScript
prim = Prim
stdCall = StdCall

classD :: Quote m => m Cxt -> Name -> [TyVarBndr ()] -> [FunDep] -> [m Dec] -> m Dec
classD a b c d e = ClassD <$> a <*> pure b <*> pure c <*> pure d <*> sequenceA e

closedTypeFamilyD
  :: Quote m => Name -> [TyVarBndr ()] -> FamilyResultSig -> Maybe InjectivityAnn -> [m TySynEqn] -> m Dec
closedTypeFamilyD n bs r i es = ClosedTypeFamilyD (TypeFamilyHead n bs r i) <$> sequenceA es

dataD :: Quote m => m Cxt -> Name -> [TyVarBndr ()] -> Maybe Kind -> [m Con] -> [m DerivClause] -> m Dec
dataD a b c d e f = DataD <$> a <*> pure b <*> pure c <*> pure d <*> sequenceA e <*> sequenceA f

dataFamilyD :: Quote m => Name -> [TyVarBndr ()] -> Maybe Kind -> m Dec
dataFamilyD a b c = pure (DataFamilyD a b c)

dataInstD :: Quote m => m Cxt -> Name -> [m Type] -> Maybe Kind -> [m Con] -> [m DerivClause] -> m Dec
dataInstD c n ts k cs ds =
  (\d us -> DataInstD d Nothing (foldl AppT (ConT n) us) k) <$> c <*> sequenceA ts <*> sequenceA cs <*> sequenceA ds

defaultSigD, patSynSigD, sigD :: Quote m => Name -> m Type -> m Dec
defaultSigD a b = DefaultSigD a <$> b
patSynSigD a b = PatSynSigD a <$> b
sigD a b = SigD a <$> b

derivClause :: Quote m => Maybe DerivStrategy -> [m Pred] -> m DerivClause
derivClause a b = DerivClause a <$> sequenceA b

explBidir :: Quote m => [m Clause] -> m PatSynDir
explBidir a = ExplBidir <$> sequenceA a

forImpD :: Quote m => Callconv -> Safety -> String -> Name -> m Type -> m Dec
forImpD c s text n t = ForeignD . ImportF c s text n <$> t

forallC :: Quote m => [TyVarBndr Specificity] -> m Cxt -> m Con -> m Con
forallC a b c = ForallC a <$> b <*> c

funD :: Quote m => Name -> [m Clause] -> m Dec
funD a b = FunD a <$> sequenceA b

funDep :: [Name] -> [Name] -> FunDep
funDep = FunDep

gadtC :: Quote m => [Name] -> [m StrictType] -> m Type -> m Con
gadtC a b c = GadtC a <$> sequenceA b <*> c

implBidir, unidir :: Quote m => m PatSynDir
implBidir = pure ImplBidir
unidir = pure Unidir

implicitParamBindD :: Quote m => String -> m Exp -> m Dec
implicitParamBindD a b = ImplicitParamBindD a <$> b

inferR, nominalR, phantomR, representationalR :: Role
inferR = InferR
nominalR = NominalR
phantomR = PhantomR
representationalR = RepresentationalR

infixC :: Quote m => m BangType -> Name -> m BangType -> m Con
infixC a b c = InfixC <$> a <*> pure b <*> c

infixLD, infixND, infixRD :: Quote m => Int -> Name -> m Dec
infixLD p n = pure (InfixD (Fixity p InfixL) n)
infixND p n = pure (InfixD (Fixity p InfixN) n)
infixRD p n = pure (InfixD (Fixity p InfixR) n)

infixPatSyn :: Quote m => Name -> Name -> m PatSynArgs
infixPatSyn a b = pure (InfixPatSyn a b)

injectivityAnn :: Name -> [Name] -> InjectivityAnn
injectivityAnn = InjectivityAnn

instanceD :: Quote m => m Cxt -> m Type -> [m Dec] -> m Dec
instanceD = instanceWithOverlapD Nothing

instanceWithOverlapD :: Quote m => Maybe Overlap -> m Cxt -> m Type -> [m Dec] -> m Dec
instanceWithOverlapD o c t ds = InstanceD o <$> c <*> t <*> sequenceA ds

interruptible, safe, unsafe :: Safety
interruptible = Interruptible
safe = Safe
unsafe = Unsafe

isStrict, notStrict, unpacked :: Quote m => m Strict
isStrict = bang noSourceUnpackedness sourceStrict
notStrict = bang noSourceUnpackedness noSourceStrictness
unpacked = bang sourceUnpack sourceStrict

kiSigD :: Quote m => Name -> m Kind -> m Dec
kiSigD a b = KiSigD a <$> b

kindSig :: Kind -> FamilyResultSig
kindSig = KindSig

moduleAnnotation :: AnnTarget
moduleAnnotation = ModuleAnnotation

newtypeD :: Quote m => m Cxt -> Name -> [TyVarBndr ()] -> Maybe Kind -> m Con -> [m DerivClause] -> m Dec
newtypeD a b c d e f = NewtypeD <$> a <*> pure b <*> pure c <*> pure d <*> e <*> sequenceA f

newtypeInstD :: Quote m => m Cxt -> Name -> [m Type] -> Maybe Kind -> m Con -> [m DerivClause] -> m Dec
newtypeInstD c n ts k con ds =
  (\d us -> NewtypeInstD d Nothing (foldl AppT (ConT n) us) k) <$> c <*> sequenceA ts <*> con <*> sequenceA ds

noSig :: FamilyResultSig
noSig = NoSig

noSourceStrictness, sourceLazy, sourceStrict :: Quote m => m SourceStrictness
noSourceStrictness = pure NoSourceStrictness
sourceLazy = pure SourceLazy
sourceStrict = pure SourceStrict

noSourceUnpackedness, sourceNoUnpack, sourceUnpack :: Quote m => m SourceUnpackedness
noSourceUnpackedness = pure NoSourceUnpackedness
sourceNoUnpack = pure SourceNoUnpack
sourceUnpack = pure SourceUnpack

normalC :: Quote m => Name -> [m BangType] -> m Con
normalC a b = NormalC a <$> sequenceA b

openTypeFamilyD :: Quote m => Name -> [TyVarBndr ()] -> FamilyResultSig -> Maybe InjectivityAnn -> m Dec
openTypeFamilyD n bs r i = pure (OpenTypeFamilyD (TypeFamilyHead n bs r i))

patSynD :: Quote m => Name -> m PatSynArgs -> m PatSynDir -> m Pat -> m Dec
patSynD a b c d = PatSynD a <$> b <*> c <*> d

pragAnnD :: Quote m => AnnTarget -> m Exp -> m Dec
pragAnnD t e = PragmaD . AnnP t <$> e

pragCompleteD :: Quote m => [Name] -> Maybe Name -> m Dec
pragCompleteD ns t = pure (PragmaD (CompleteP ns t))

pragInlD :: Quote m => Name -> Inline -> RuleMatch -> Phases -> m Dec
pragInlD n i r p = pure (PragmaD (InlineP n i r p))

pragLineD :: Quote m => Int -> String -> m Dec
pragLineD l f = pure (PragmaD (LineP l f))

pragRuleD :: Quote m => String -> [m RuleBndr] -> m Exp -> m Exp -> Phases -> m Dec
pragRuleD n bs l r p = PragmaD <$> ((\b x y -> RuleP n Nothing b x y p) <$> sequenceA bs <*> l <*> r)

pragSpecD :: Quote m => Name -> m Type -> Phases -> m Dec
pragSpecD n t p = (\u -> PragmaD (SpecialiseP n u Nothing p)) <$> t

pragSpecInlD :: Quote m => Name -> m Type -> Inline -> Phases -> m Dec
pragSpecInlD n t i p = (\u -> PragmaD (SpecialiseP n u (Just i) p)) <$> t

pragSpecInstD :: Quote m => m Type -> m Dec
pragSpecInstD t = PragmaD . SpecialiseInstP <$> t

prefixPatSyn, recordPatSyn :: Quote m => [Name] -> m PatSynArgs
prefixPatSyn a = pure (PrefixPatSyn a)
recordPatSyn a = pure (RecordPatSyn a)

recC :: Quote m => Name -> [m VarBangType] -> m Con
recC a b = RecC a <$> sequenceA b

recGadtC :: Quote m => [Name] -> [m VarStrictType] -> m Type -> m Con
recGadtC a b c = RecGadtC a <$> sequenceA b <*> c

roleAnnotD :: Quote m => Name -> [Role] -> m Dec
roleAnnotD a b = pure (RoleAnnotD a b)

ruleVar :: Quote m => Name -> m RuleBndr
ruleVar a = pure (RuleVar a)

standaloneDerivD :: Quote m => m Cxt -> m Type -> m Dec
standaloneDerivD = standaloneDerivWithStrategyD Nothing

standaloneDerivWithStrategyD :: Quote m => Maybe DerivStrategy -> m Cxt -> m Type -> m Dec
standaloneDerivWithStrategyD s c t = StandaloneDerivD s <$> c <*> t

strictType :: Quote m => m Strict -> m Type -> m StrictType
strictType = bangType

thisModule :: Q Module
thisModule = (\l -> Module (mkPkgName (loc_package l)) (mkModName (loc_module l))) <$> location

tySynD :: Quote m => Name -> [TyVarBndr ()] -> m Type -> m Dec
tySynD a b c = TySynD a b <$> c

tySynEqn :: Quote m => Maybe [TyVarBndr ()] -> m Type -> m Type -> m TySynEqn
tySynEqn a b c = TySynEqn a <$> b <*> c

tySynInstD :: Quote m => m TySynEqn -> m Dec
tySynInstD a = TySynInstD <$> a

tyVarSig :: TyVarBndr () -> FamilyResultSig
tyVarSig = TyVarSig

valD :: Quote m => m Pat -> m Body -> [m Dec] -> m Dec
valD a b c = ValD <$> a <*> b <*> sequenceA c

valueAnnotation :: Name -> AnnTarget
valueAnnotation = ValueAnnotation

varBangType :: Quote m => Name -> m BangType -> m VarBangType
varBangType n bt = (\(b, t) -> (n, b, t)) <$> bt

varStrictType :: Quote m => Name -> m StrictType -> m VarStrictType
varStrictType = varBangType

viaStrategy :: Quote m => m Type -> m DerivStrategy
viaStrategy a = ViaStrategy <$> a
