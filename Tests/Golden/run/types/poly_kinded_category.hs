{-# LANGUAGE TypeOperators, RankNTypes, PolyKinds #-}
-- Categories of type constructors: the class's argument is of any kind, and so is the field of a natural transformation.
module Main (main) where

import Control.Category
import Data.Type.Equality ((:~:)(..))
import Prelude hiding (id, (.))

newtype f :~> g = NT { runNT :: forall x. f x -> g x }
infixr 0 :~>

instance Category (:~>) where
  id = NT id
  NT f . NT g = NT (f . g)


toList :: Maybe :~> []
toList = NT (maybe [] pure)

main :: IO ()
main = do
  print (runNT (NT reverse . toList . id) (Just 'x'), runNT (toList >>> NT (take 1)) (Just 1))
  print ((Refl . Refl :: Int :~: Int), (Refl >>> Refl :: Maybe :~: Maybe))
