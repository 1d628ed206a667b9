-- | Haskell's syntax as data, the monads that make it, and values as syntax.
module Language.Haskell.TH.Syntax
  ( module Language.Haskell.TH.Syntax.Names, module Language.Haskell.TH.Syntax.Trees
  , module Language.Haskell.TH.Syntax.Quasi, Extension(..)
  , Lift(..), liftString, liftData, dataToExpQ, dataToPatQ, dataToQa
  ) where

import Language.Haskell.TH.LanguageExtensions
import Language.Haskell.TH.Syntax.Lift
import Language.Haskell.TH.Syntax.Names
import Language.Haskell.TH.Syntax.Quasi
import Language.Haskell.TH.Syntax.Trees
