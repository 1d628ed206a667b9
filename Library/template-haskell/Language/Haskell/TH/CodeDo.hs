-- | For `QualifiedDo`: actions before code.
module Language.Haskell.TH.CodeDo ((>>=), (>>)) where

import Language.Haskell.TH.Syntax
import Prelude (Monad)

(>>=) :: Monad m => m a -> (a -> Code m b) -> Code m b
(>>=) = bindCode

(>>) :: Monad m => m a -> Code m b -> Code m b
(>>) = bindCode_
