{-# LANGUAGE TypeFamilies, StandaloneDeriving, FlexibleInstances, FlexibleContexts #-}
-- Data families across modules: instances elsewhere, exports and imports of `F(..)`, standalone deriving.
module Main (main) where
import Instances (Fam(..), D(..), Cls(mk, un))
import GHC.Generics (from, datatypeName, conName, unM1, M1(..), Rep, (:+:)(..))
import Data.Typeable
deriving instance Eq (D Int)
main :: IO ()
main = do
  print (FI 3, FI { fiVal = 4 } == FJ, fiVal (FI 5))
  print (FB True, FC, compare FC (FB False))
  print (mk (3 :: Int), un (mk True), [minBound .. maxBound :: D Bool])
  print (unDChar (mk 'x'), un (DChar 'y'), DInt 3 == DInt 4)
  print (FI 1 < FJ)
  putStrLn (datatypeName (from (FI 3)))
  print (typeOf (FI 3), typeRep (Proxy :: Proxy Fam))
