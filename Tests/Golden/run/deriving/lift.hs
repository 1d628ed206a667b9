{-# LANGUAGE DeriveDataTypeable, DeriveLift, MagicHash, StandaloneDeriving, UndecidableInstances #-}
-- Deriving Lift, Lift's instances, names, syntax made by Language.Haskell.TH.Lib, all in IO: nothing is spliced.
module Main where

import Data.Data (Data)
import Data.Int (Int8)
import Data.List (sort)
import Data.List.NonEmpty (NonEmpty (..))
import Data.Ratio ((%))
import GHC.Exts
import Language.Haskell.TH
import Language.Haskell.TH.Quote (QuasiQuoter (..))
import Language.Haskell.TH.Syntax

data T a = A | B a Int | a :+: T a | R { f :: Bool, g :: [a] }
  deriving (Show, Data, Lift)

newtype N = N Int
  deriving (Show, Lift)

data P = P Int# Double# Char# Word# Float#
  deriving Lift

data E
  deriving Lift

data S f = S (f Int)
deriving instance Lift (f Int) => Lift (S f)

-- An instance by hand, as packages write them.
data Tree = Leaf | Node Tree Integer Tree

instance Lift Tree where
  lift Leaf = conE (mkName "Leaf")
  lift (Node l x r) = conE (mkName "Node") `appE` lift l `appE` lift x `appE` lift r
  liftTyped = unsafeCodeCoerce . lift

shown :: Show a => Q a -> IO ()
shown q = runQ q >>= print

number :: QuasiQuoter
number = QuasiQuoter { quoteExp = litE . integerL . read, quotePat = undefined, quoteType = undefined, quoteDec = undefined }

main :: IO ()
main = do
  mapM_ (shown . lift) [A, B 'x' 3, 'a' :+: A, R True "yz"]
  shown (lift (N 4))
  shown (lift (P 1# 2.0## 'c'# 3## 1.5#))
  shown (lift (S (Just 3)))
  shown (unTypeCode (liftTyped (B 'x' 3)))
  shown (lift (Node Leaf 5 (Node Leaf 6 Leaf)))
  shown (lift (3 :: Int, -4 :: Int8, [Just 'a', Nothing], (), 2.5 :: Double))
  shown (lift (Left 3 :: Either Integer Bool, 1 :| [2, 3 :: Word], 3 % 4 :: Rational, "text", (True, False)))
  shown (liftString "a string")
  shown (liftData (B 'x' 3))
  shown (liftData ([Just (1 :: Int)], 'c', 2.5 :: Double))
  -- Names
  let names = map mkName ["map", "Data.List.map", "Foo", "Data.Foo", ".", "Prelude..", "Data.Map.!", "f.g", "x'", "Data.Functor.<$>"]
  print names
  print (map nameBase names)
  print (map nameModule names)
  print (map (\n -> (showName' Applied n, showName' Infix n)) names)
  print (sort names)
  print (tupleDataName 3, tupleTypeName 2, unboxedTupleTypeName 2, nameModule (tupleDataName 2), namePackage trueName, nameSpace leftName)
  n1 <- newName "x"
  n2 <- newName "x"
  print (n1 == n2, nameBase n1, mkNameG_v "pkg" "Mod" "fun", mkNameU "u" 7)
  -- Syntax from its parts
  let x = mkName "x"
      y = mkName "y"
  shown (lamE [varP x, tupP [wildP, conP (mkName "A") [bangP (varP y)]]] (infixE (Just (varE x)) (varE (mkName "+")) Nothing))
  shown (condE (conE trueName) (tupE [stringE "t", litE (rationalL 0.5)]) (caseE (varE x) [match (litP (charL 'c')) (normalB (listE [])) []]))
  shown (doE [bindS (varP x) (varE y), letS [valD (varP y) (normalB (varE x)) []], noBindS (appsE [varE x, varE y, sigE (varE x) (conT (mkName "Int"))])])
  shown (sigD x (forallT [PlainTV y SpecifiedSpec] (cxt [conT (mkName "Show") `appT` varT y]) (arrowT `appT` varT y `appT` (listT `appT` tupleT 0))))
  shown (dataD (cxt []) (mkName "D") [plainTV y, KindedTV x () starK] Nothing
    [normalC (mkName "C") [bangType (bang noSourceUnpackedness sourceStrict) (varT y)], recC (mkName "K") [varBangType x (bangType notStrict' (varT x))]]
    [derivClause Nothing [conT (mkName "Eq")], derivClause (Just StockStrategy) [conT (mkName "Show")]])
  shown (instanceD (cxt []) (conT (mkName "C") `appT` conT (mkName "D")) [funD x [clause [varP y] (guardedB [normalGE (varE y) (varE x)]) []], pragInlD x Inline FunLike AllPhases])
  shown (newtypeD (cxt []) (mkName "W") [] (Just (arrowK `appK` starK `appK` constraintK)) (infixC (bangType notStrict' (conT x)) (mkName ":+") (bangType notStrict' (conT y))) [])
  shown (tySynInstD (tySynEqn Nothing (conT x `appT` litT (numTyLit 3)) (promotedT y `appT` litT (strTyLit "s"))))
  shown (quoteExp number "42")
  shown (compE [bindS (varP x) (arithSeqE (fromToR (lift (1 :: Int)) (varE y))), noBindS (varE x)])
  shown (classD (cxt []) (mkName "Cls") [plainTV x] [funDep [x] [y]] [sigD y (varT x)])
  shown (fmap (\d -> d == d && d <= d) (tySynD x [] (conT y)))
  where
    notStrict' = bang noSourceUnpackedness noSourceStrictness
