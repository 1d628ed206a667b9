-- | Expressions and patterns, made of parts in any monad of names.
module Language.Haskell.TH.Lib.Expressions where

import Data.Word (Word8)
import Foreign.ForeignPtr (ForeignPtr)
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees

-- Expressions

appE, fromThenE, fromToE, sectionL, sectionR :: Quote m => m Exp -> m Exp -> m Exp
appE a b = AppE <$> a <*> b
fromThenE a b = ArithSeqE <$> (FromThenR <$> a <*> b)
fromToE a b = ArithSeqE <$> (FromToR <$> a <*> b)
sectionL a op = infixE (Just a) op Nothing
sectionR op b = infixE Nothing op (Just b)

appTypeE, sigE :: Quote m => m Exp -> m Type -> m Exp
appTypeE a b = AppTypeE <$> a <*> b
sigE a b = SigE <$> a <*> b

appsE, listE, tupE, unboxedTupE :: Quote m => [m Exp] -> m Exp
appsE [] = error "appsE []"
appsE es = foldl1 appE es
listE a = ListE <$> sequenceA a
tupE es = TupE . map Just <$> sequenceA es
unboxedTupE es = UnboxedTupE . map Just <$> sequenceA es

arithSeqE :: Quote m => m Range -> m Exp
arithSeqE a = ArithSeqE <$> a

bindS :: Quote m => m Pat -> m Exp -> m Stmt
bindS a b = BindS <$> a <*> b

bytesPrimL :: Bytes -> Lit
bytesPrimL = BytesPrimL

caseE :: Quote m => m Exp -> [m Match] -> m Exp
caseE a b = CaseE <$> a <*> sequenceA b

charL, charPrimL :: Char -> Lit
charL = CharL
charPrimL = CharPrimL

clause :: Quote m => [m Pat] -> m Body -> [m Dec] -> m Clause
clause a b c = Clause <$> sequenceA a <*> b <*> sequenceA c

compE, doE, mdoE :: Quote m => [m Stmt] -> m Exp
compE a = CompE <$> sequenceA a
doE ss = DoE Nothing <$> sequenceA ss
mdoE ss = MDoE Nothing <$> sequenceA ss

conE, unboundVarE, varE :: Quote m => Name -> m Exp
conE a = pure (ConE a)
unboundVarE a = pure (UnboundVarE a)
varE a = pure (VarE a)

condE, fromThenToE, infixApp, uInfixE :: Quote m => m Exp -> m Exp -> m Exp -> m Exp
condE a b c = CondE <$> a <*> b <*> c
fromThenToE a b c = ArithSeqE <$> (FromThenToR <$> a <*> b <*> c)
infixApp a op b = infixE (Just a) op (Just b)
uInfixE a b c = UInfixE <$> a <*> b <*> c

doublePrimL, floatPrimL, rationalL :: Rational -> Lit
doublePrimL = DoublePrimL
floatPrimL = FloatPrimL
rationalL = RationalL

dyn, implicitParamVarE, labelE, stringE :: Quote m => String -> m Exp
dyn s = pure (VarE (mkName s))
implicitParamVarE a = pure (ImplicitParamVarE a)
labelE a = pure (LabelE a)
stringE = litE . StringL

fieldExp :: Quote m => Name -> m Exp -> m (Name, Exp)
fieldExp n e = (,) n <$> e

fromE, parensE, staticE :: Quote m => m Exp -> m Exp
fromE a = ArithSeqE . FromR <$> a
parensE a = ParensE <$> a
staticE a = StaticE <$> a

fromR :: Quote m => m Exp -> m Range
fromR a = FromR <$> a

fromThenR, fromToR :: Quote m => m Exp -> m Exp -> m Range
fromThenR a b = FromThenR <$> a <*> b
fromToR a b = FromToR <$> a <*> b

fromThenToR :: Quote m => m Exp -> m Exp -> m Exp -> m Range
fromThenToR a b c = FromThenToR <$> a <*> b <*> c

guardedB :: Quote m => [m (Guard, Exp)] -> m Body
guardedB a = GuardedB <$> sequenceA a

infixE :: Quote m => Maybe (m Exp) -> m Exp -> Maybe (m Exp) -> m Exp
infixE a b c = InfixE <$> sequenceA a <*> b <*> sequenceA c

intPrimL, integerL, wordPrimL :: Integer -> Lit
intPrimL = IntPrimL
integerL = IntegerL
wordPrimL = WordPrimL

lam1E :: Quote m => m Pat -> m Exp -> m Exp
lam1E p e = lamE [p] e

lamCaseE :: Quote m => [m Match] -> m Exp
lamCaseE a = LamCaseE <$> sequenceA a

lamE :: Quote m => [m Pat] -> m Exp -> m Exp
lamE a b = LamE <$> sequenceA a <*> b

letE :: Quote m => [m Dec] -> m Exp -> m Exp
letE a b = LetE <$> sequenceA a <*> b

letS :: Quote m => [m Dec] -> m Stmt
letS a = LetS <$> sequenceA a

litE :: Quote m => Lit -> m Exp
litE a = pure (LitE a)

match :: Quote m => m Pat -> m Body -> [m Dec] -> m Match
match a b c = Match <$> a <*> b <*> sequenceA c

mkBytes :: ForeignPtr Word8 -> Word -> Word -> Bytes
mkBytes = Bytes

multiIfE :: Quote m => [m (Guard, Exp)] -> m Exp
multiIfE a = MultiIfE <$> sequenceA a

noBindS :: Quote m => m Exp -> m Stmt
noBindS a = NoBindS <$> a

normalB :: Quote m => m Exp -> m Body
normalB a = NormalB <$> a

normalG :: Quote m => m Exp -> m Guard
normalG a = NormalG <$> a

normalGE :: Quote m => m Exp -> m Exp -> m (Guard, Exp)
normalGE g e = (\a b -> (NormalG a, b)) <$> g <*> e

parS :: Quote m => [[m Stmt]] -> m Stmt
parS a = ParS <$> traverse sequenceA a

patG :: Quote m => [m Stmt] -> m Guard
patG a = PatG <$> sequenceA a

patGE :: Quote m => [m Stmt] -> m Exp -> m (Guard, Exp)
patGE ss e = (\a b -> (PatG a, b)) <$> sequenceA ss <*> e

recConE :: Quote m => Name -> [m (Name, Exp)] -> m Exp
recConE a b = RecConE a <$> sequenceA b

recS :: Quote m => [m Stmt] -> m Stmt
recS a = RecS <$> sequenceA a

recUpdE :: Quote m => m Exp -> [m (Name, Exp)] -> m Exp
recUpdE a b = RecUpdE <$> a <*> sequenceA b

stringL :: String -> Lit
stringL = StringL

stringPrimL :: [Word8] -> Lit
stringPrimL = StringPrimL

unboxedSumE :: Quote m => m Exp -> SumAlt -> SumArity -> m Exp
unboxedSumE a b c = UnboxedSumE <$> a <*> pure b <*> pure c

-- Patterns

asP :: Quote m => Name -> m Pat -> m Pat
asP a b = AsP a <$> b

bangP, parensP, tildeP :: Quote m => m Pat -> m Pat
bangP a = BangP <$> a
parensP a = ParensP <$> a
tildeP a = TildeP <$> a

conP :: Quote m => Name -> [m Pat] -> m Pat
conP a b = ConP a <$> sequenceA b

fieldPat :: Quote m => Name -> m Pat -> m FieldPat
fieldPat n p = (,) n <$> p

infixP, uInfixP :: Quote m => m Pat -> Name -> m Pat -> m Pat
infixP a b c = InfixP <$> a <*> pure b <*> c
uInfixP a b c = UInfixP <$> a <*> pure b <*> c

listP, tupP, unboxedTupP :: Quote m => [m Pat] -> m Pat
listP a = ListP <$> sequenceA a
tupP a = TupP <$> sequenceA a
unboxedTupP a = UnboxedTupP <$> sequenceA a

litP :: Quote m => Lit -> m Pat
litP a = pure (LitP a)

recP :: Quote m => Name -> [m FieldPat] -> m Pat
recP a b = RecP a <$> sequenceA b

sigP :: Quote m => m Pat -> m Type -> m Pat
sigP a b = SigP <$> a <*> b

unboxedSumP :: Quote m => m Pat -> SumAlt -> SumArity -> m Pat
unboxedSumP a b c = UnboxedSumP <$> a <*> pure b <*> pure c

varP :: Quote m => Name -> m Pat
varP a = pure (VarP a)

viewP :: Quote m => m Exp -> m Pat -> m Pat
viewP a b = ViewP <$> a <*> b

wildP :: Quote m => m Pat
wildP = pure WildP
