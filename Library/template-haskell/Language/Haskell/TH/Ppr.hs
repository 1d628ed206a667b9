-- | Syntax as text: names, literals and types.
module Language.Haskell.TH.Ppr where

import Data.Ratio (denominator, numerator)
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Trees
import Prelude hiding ((<>))
import Text.PrettyPrint

pprint :: Ppr a => a -> String
pprint = render . ppr

class Ppr a where
  ppr :: a -> Doc
  ppr_list :: [a] -> Doc
  ppr_list = vcat . map ppr

instance Ppr a => Ppr [a] where
  ppr = ppr_list

instance Ppr Name where
  ppr = text . showName

instance Ppr Lit where
  ppr = pprLit 0

instance Ppr Type where
  ppr = pprType 0

instance Ppr TyLit where
  ppr (NumTyLit n) = integer n
  ppr (StrTyLit s) = text (show s)

class PprFlag flag where
  pprTyVarBndr :: TyVarBndr flag -> Doc

instance PprFlag () where
  pprTyVarBndr (PlainTV name ()) = ppr name
  pprTyVarBndr (KindedTV name () kind) = parens (ppr name <+> text "::" <+> ppr kind)

instance PprFlag Specificity where
  pprTyVarBndr (PlainTV name flag) = specified flag (ppr name)
  pprTyVarBndr (KindedTV name flag kind) = case flag of
    SpecifiedSpec -> parens binder
    InferredSpec -> braces binder
    where binder = ppr name <+> text "::" <+> ppr kind

instance PprFlag flag => Ppr (TyVarBndr flag) where
  ppr = pprTyVarBndr

specified :: Specificity -> Doc -> Doc
specified SpecifiedSpec = id
specified InferredSpec = braces

-- | How tightly what stands around binds: not at all, as an operand of an operator, as the function of an application, as an argument.
type Precedence = Int

appPrec, opPrec, noPrec :: Precedence
appPrec = 3
opPrec = 2
noPrec = 0

parensIf :: Bool -> Doc -> Doc
parensIf True = parens
parensIf False = id

pprLit :: Precedence -> Lit -> Doc
pprLit i literal = case literal of
  IntegerL n -> signed n (integer n)
  IntPrimL n -> signed n (integer n <> char '#')
  WordPrimL n -> integer n <> text "##"
  CharL c -> text (show c)
  CharPrimL c -> text (show c) <> char '#'
  StringL s -> text (show s)
  StringPrimL bytes -> text (show (map (toEnum . fromIntegral) bytes :: String)) <> char '#'
  BytesPrimL _ -> text "<bytes>"
  RationalL r -> ratio r
  FloatPrimL r -> ratio r <> char '#'
  DoublePrimL r -> ratio r <> text "##"
  where
    signed n = parensIf (n < 0 && i > noPrec)
    ratio r = parensIf (i > noPrec) (integer (numerator r) <+> char '/' <+> integer (denominator r))

pprParendType :: Type -> Doc
pprParendType = pprType appPrec

pprType :: Precedence -> Type -> Doc
pprType p type_ = case type_ of
  ForallT binders context body ->
    parensIf (p > noPrec) (sep [forall_ binders (text ".") <+> pprCxt context, ppr body])
  ForallVisT binders body -> parensIf (p > noPrec) (sep [forall_ binders (text "->"), ppr body])
  AppT (AppT ArrowT a) b -> parensIf (p >= opPrec) (sep [pprType opPrec a <+> text "->", pprType 1 b])
  AppT (AppT EqualityT a) b -> parensIf (p >= opPrec) (pprType opPrec a <+> char '~' <+> pprType opPrec b)
  AppT ListT element -> parensIf (p >= appPrec) (brackets (ppr element))
  AppT function argument
    | (TupleT n, arguments) <- spine type_ [], length arguments == n -> parens (commas (map ppr arguments))
    | (PromotedTupleT n, arguments) <- spine type_ [], length arguments == n ->
        char '\'' <> parens (commas (map ppr arguments))
    | otherwise -> parensIf (p >= appPrec) (pprType opPrec function <+> pprType appPrec argument)
  AppKindT function kind -> parensIf (p >= appPrec) (pprType opPrec function <+> char '@' <> pprType appPrec kind)
  SigT inner kind -> parens (pprType opPrec inner <+> text "::" <+> ppr kind)
  VarT name -> ppr name
  ConT name -> ppr name
  PromotedT name -> char '\'' <> ppr name
  InfixT a op b -> parensIf (p >= opPrec) (pprType opPrec a <+> infixName op <+> pprType opPrec b)
  UInfixT a op b -> parensIf (p >= opPrec) (pprType opPrec a <+> infixName op <+> pprType opPrec b)
  ParensT inner -> parens (ppr inner)
  TupleT 0 -> text "()"
  TupleT n -> parens (text (replicate (n - 1) ','))
  UnboxedTupleT n -> text "(#" <> text (replicate (n - 1) ',') <> text "#)"
  UnboxedSumT n -> text "(#" <> text (replicate (n - 1) '|') <> text "#)"
  ArrowT -> text "(->)"
  MulArrowT -> text "FUN"
  EqualityT -> text "(~)"
  ListT -> text "[]"
  PromotedTupleT 0 -> text "'()"
  PromotedTupleT n -> char '\'' <> parens (text (replicate (n - 1) ','))
  PromotedNilT -> text "'[]"
  PromotedConsT -> text "'(:)"
  StarT -> char '*'
  ConstraintT -> text "Constraint"
  LitT literal -> ppr literal
  WildCardT -> char '_'
  ImplicitParamT name inner -> char '?' <> text name <+> text "::" <+> ppr inner
  where
    forall_ binders end = text "forall" <+> hsep (map ppr binders) <+> end
    spine (AppT f a) arguments = spine f (a : arguments)
    spine f arguments = (f, arguments)

infixName :: Name -> Doc
infixName = text . showName' Infix

pprCxt :: Cxt -> Doc
pprCxt [] = empty
pprCxt [one] = pprType opPrec one <+> text "=>"
pprCxt several = parens (commas (map ppr several)) <+> text "=>"

commas :: [Doc] -> Doc
commas = sep . punctuate comma
