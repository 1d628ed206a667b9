{-# LANGUAGE KindSignatures, PolyKinds, NoImplicitPrelude #-}
-- | Things that compose.
module Control.Category (Category(..), (<<<), (>>>)) where

import Data.Kind (Type)
import qualified GHC.Base

infixr 9 .
infixr 1 >>>, <<<

class Category (cat :: k -> k -> Type) where
  id :: cat a a
  (.) :: cat b c -> cat a b -> cat a c

instance Category (->) where
  id = GHC.Base.id
  (.) = (GHC.Base..)

(<<<) :: Category cat => cat b c -> cat a b -> cat a c
(<<<) = (.)

(>>>) :: Category cat => cat a b -> cat b c -> cat a c
f >>> g = g . f
