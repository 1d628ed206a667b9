{-# LANGUAGE DataKinds, GADTs, KindSignatures, PatternSynonyms, PolyKinds, RankNTypes, ScopedTypeVariables, TypeApplications, TypeOperators #-}
-- Types as values that know their types, numbers with as many places as a number in types says, and the tuple of one.
module Main where

import qualified Control.Category as C
import Control.Exception
import Control.Monad.Fix
import Control.Monad.Zip
import Data.Data
import Data.Dynamic
import Data.Fixed
import Data.Functor.Classes
import Data.Type.Coercion
import Data.Type.Equality
import GHC.Tuple (Solo(..))
import qualified Type.Reflection as R

-- What is in a dynamic value is taken apart by its type.
describe :: Dynamic -> String
describe (Dynamic rep x)
  | Just R.HRefl <- R.eqTypeRep rep (R.typeRep @Int) = "an Int: " ++ show (x + 1)
  | Just R.HRefl <- R.eqTypeRep rep (R.typeRep @String) = "a text: " ++ reverse x
  | R.App f y <- rep, Just R.HRefl <- R.eqTypeRep f (R.typeRep @Maybe) = "perhaps " ++ show y ++ maybe ": no" (const ": yes") x
  | R.Fun a b <- rep = "from " ++ show a ++ " to " ++ show b
  | otherwise = "something: " ++ show rep

applyAll :: Dynamic -> [Dynamic] -> Maybe Dynamic
applyAll = foldl (\f x -> f >>= \g -> dynApply g x) . Just

main :: IO ()
main = do
  mapM_ (putStrLn . describe)
    [toDyn (41 :: Int), toDyn "abc", toDyn (Just 'x'), toDyn (Nothing :: Maybe [Int]), toDyn not, toDyn (1.5 :: Double), Dynamic R.typeRep (Left 1 :: Either Int ())]
  print (applyAll (toDyn ((+) :: Int -> Int -> Int)) [toDyn (1 :: Int), toDyn (2 :: Int)] >>= fromDynamic :: Maybe Int)
  print (applyAll (toDyn ((+) :: Int -> Int -> Int)) [toDyn 'c'])
  r <- try (evaluate (dynApp (toDyn not) (toDyn 'c')))
  putStrLn (either (\(ErrorCall m) -> takeWhile (/= '\n') m) show r)
  print (fromDyn (toDyn 'c') 'd', fromDyn (toDyn 'c') True, dynTypeRep (toDyn [Just 'c']))
  -- Resolutions that are numbers.
  print (3.14159 :: Fixed 1000, 2 / 3 :: Fixed 7, resolution (Proxy :: Proxy 12), resolution (Proxy :: Proxy E2))
  print (1.5 + 2.25 :: Fixed 4, 7.77 `mod'` 2 :: Fixed 100, 1 / 3 :: Micro, read "1.23" :: Fixed 100)
  print (dataTypeName (dataTypeOf (1 :: Fixed 10)), showFixed True (1.500 :: Fixed 1000))
  -- The tuple of one.
  print (liftEq (==) (Solo 'a') (Solo 'a'), liftCompare compare (Solo 1) (Solo 2), mzip (Solo 1) (Solo 'x'), munzip (Solo (1, 'y')))
  print (fmap (take 3) (mfix (\xs -> Solo (1 : xs))), toConstr (Solo 'c'), gmapQ toConstr (Solo 'c'))
  putStrLn (liftShowsPrec showsPrec showList 11 (Solo 3) "")
  -- Proofs.
  print (testEquality (HRefl :: Int :~~: Int) HRefl, testCoercion (HRefl :: Int :~~: Int) HRefl, HRefl C.. (HRefl :: Maybe :~~: Maybe))
  print (toConstr (Refl :: Int :~: Int))
