-- | Extensions of the language.
module GHC.LanguageExtensions.Type (Extension(..)) where

import Language.Haskell.TH.LanguageExtensions (Extension(..))
