-- | Languages of files that are compiled along.
module GHC.ForeignSrcLang.Type (ForeignSrcLang(..)) where

import Language.Haskell.TH.Syntax (ForeignSrcLang(..))
