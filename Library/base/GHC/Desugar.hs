{-# LANGUAGE ExistentialQuantification #-}
-- | What the notation of arrows stands for.
module GHC.Desugar ((>>>), AnnotationWrapper(..), toAnnotationWrapper) where

import Control.Arrow (Arrow)
import qualified Control.Category as Category
import Data.Data (Data)

infixr 1 >>>

(>>>) :: Arrow arr => arr a b -> arr b c -> arr a c
(>>>) = (Category.>>>)

data AnnotationWrapper = forall a. Data a => AnnotationWrapper a

toAnnotationWrapper :: Data a => a -> AnnotationWrapper
toAnnotationWrapper = AnnotationWrapper
