{-# LANGUAGE DeriveGeneric, DeriveAnyClass, StandaloneDeriving, DerivingStrategies #-}
-- Evaluation by the default methods, and representations of types that other modules derive.
module Main where
import GHC.Generics
import Control.DeepSeq
import Control.Exception
import qualified Data.Map as M
import Data.Complex
import Data.Version
import Data.Functor.Compose
import Data.Semigroup
import Data.Tree
import Data.Sequence (ViewL(..), Seq)
data Rose a = Rose a [Rose a] | Leaf { val :: a } deriving (Show, Generic, Generic1, NFData, NFData1)
data Color = Red | Green | Blue deriving stock (Show, Generic) deriving anyclass NFData
data Both f a = Both (f a) (Maybe a) deriving (Generic, NFData)
main = do
  r <- try (evaluate (rnf (Rose (1::Int) [Leaf 2, Rose undefined []]))) :: IO (Either ErrorCall ())
  putStrLn (either (const "undefined") show r)
  print (rnf (Rose 'a' [Leaf 'b']), rnf Red, rnf1 (Rose True []))
  print (from (1 :+ 2 :: Complex Int))
  print (from (Version [1,2] ["a"]))
  print (from1 (Compose [Just 'x']))
  print (from (Max 3))
  print (from (Node 'a' []))
  print (rnf (Both (Just 'c') Nothing))
  s <- try (evaluate (rnf (Both [undefined] (Just 'x')))) :: IO (Either ErrorCall ())
  putStrLn (either (const "undefined") show r)
