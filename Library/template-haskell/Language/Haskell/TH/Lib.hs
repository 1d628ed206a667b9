-- | Functions that make syntax, and names for syntax in `Q`.
module Language.Haskell.TH.Lib
  ( module Language.Haskell.TH.Lib.Expressions, module Language.Haskell.TH.Lib.Types
  , module Language.Haskell.TH.Lib.Declarations, module Language.Haskell.TH.Lib
  , DerivClause(..), DerivStrategy(..), Overlap(..)
  ) where

import Language.Haskell.TH.Lib.Declarations
import Language.Haskell.TH.Lib.Expressions
import Language.Haskell.TH.Lib.Types
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees

type CodeQ = Code Q
type BangQ = Q Bang
type BangTypeQ = Q BangType
type BodyQ = Q Body
type ClauseQ = Q Clause
type ConQ = Q Con
type CxtQ = Q Cxt
type DecQ = Q Dec
type DecsQ = Q [Dec]
type DerivClauseQ = Q DerivClause
type DerivStrategyQ = Q DerivStrategy
type ExpQ = Q Exp
type FamilyResultSigQ = Q FamilyResultSig
type FieldExpQ = Q FieldExp
type FieldPatQ = Q FieldPat
type GuardQ = Q Guard
type InfoQ = Q Info
type KindQ = Q Kind
type MatchQ = Q Match
type PatQ = Q Pat
type PatSynArgsQ = Q PatSynArgs
type PatSynDirQ = Q PatSynDir
type PredQ = Q Pred
type RangeQ = Q Range
type RuleBndrQ = Q RuleBndr
type SourceStrictnessQ = Q SourceStrictness
type SourceUnpackednessQ = Q SourceUnpackedness
type StmtQ = Q Stmt
type StrictTypeQ = Q StrictType
type TExpQ a = Q (TExp a)
type TyLitQ = Q TyLit
type TySynEqnQ = Q TySynEqn
type TyVarBndrSpec = TyVarBndr Specificity
type TyVarBndrUnit = TyVarBndr ()
type TypeQ = Q Type
type VarBangTypeQ = Q VarBangType
type VarStrictTypeQ = Q VarStrictType
