-- | Haskell's syntax, made and named. Splices are not there; the printer knows names, literals and types.
module Language.Haskell.TH
  ( Q, runQ, Quote(..), reportError, reportWarning, report, recover, location, Loc(..), Extension(..), extsEnabled
  , isExtEnabled, lookupTypeName, lookupValueName, reify, Info(..), ModuleInfo(..), InstanceDec
  , ParentName, SumAlt, SumArity, Arity, Unlifted, reifyType, reifyFixity, reifyInstances, isInstance, reifyRoles
  , reifyConStrictness, reifyAnnotations, AnnLookup(..), TExp, unType, Code(..), unTypeCode, unsafeCodeCoerce, hoistCode
  , bindCode, bindCode_, joinCode, liftCode, Name, NameSpace, mkName, nameBase, nameModule, namePackage, nameSpace
  , tupleTypeName, tupleDataName, unboxedTupleTypeName, unboxedTupleDataName, unboxedSumTypeName, unboxedSumDataName
  , Ppr(..), pprint, reifyModule, runIO, maxPrecedence, defaultFixity
  , module Language.Haskell.TH.Syntax.Trees, module Language.Haskell.TH.Lib
  ) where

import Language.Haskell.TH.Lib
import Language.Haskell.TH.Ppr
import Language.Haskell.TH.Syntax
import Language.Haskell.TH.Syntax.Trees
