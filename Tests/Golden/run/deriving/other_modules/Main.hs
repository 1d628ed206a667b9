{-# LANGUAGE StandaloneDeriving, DeriveTraversable, GeneralizedNewtypeDeriving, DerivingVia, DerivingStrategies #-}
{-# LANGUAGE FlexibleContexts, UndecidableInstances, DeriveDataTypeable #-}
-- Standalone deriving for types that another module declares; what of a parameter is phantom there and behind synonyms.
module Main (main) where

import Control.Exception
import Data.Data (Data, toConstr)
import Data.Foldable (toList)
import Data.Functor.Const (Const(..))
import Data.Functor.Identity (Identity(..))
import Data.Monoid (Sum(..))
import Data.Proxy (Proxy(..))
import Types

deriving instance Functor Tree
deriving instance Functor Cells
deriving instance Foldable Cells
deriving instance Traversable Cells
deriving instance Show a => Show (Cells a)
deriving instance Eq a => Eq (Cells a)
deriving instance Ord a => Ord (Cells a)
deriving instance Read a => Read (Cells a)
deriving newtype instance Show Age
deriving newtype instance Num Age
deriving via Sum Int instance Semigroup Age
deriving newtype instance Show (f a) => Show (Wrapped f a)
deriving stock instance Functor f => Functor (Wrapped f)
deriving newtype instance Applicative f => Applicative (Wrapped f)
deriving instance Functor Phantom
deriving instance Foldable Phantom
deriving instance Traversable Phantom
deriving instance Functor Unseen
deriving instance Foldable Unseen
deriving instance Functor Hidden
deriving instance Foldable Hidden
deriving instance Show Enumeration
deriving instance Enum Enumeration
deriving instance Bounded Enumeration
deriving instance Data Enumeration

-- Of this module, the parameter dropped by a synonym and by others' types.
type Ignore a b = b
data Local a = Local (Ignore a Int) (Proxy a) (Const () a) (Phantom a) deriving (Functor, Foldable, Traversable)

total :: Tree Int -> Int
total Leaf = 0
total (Node l x r) = total l + x + total r
total (Many ts (n, x)) = sum [total t | Just t <- ts] + n + x
total (Fun f) = f 1
total (Other x) = sum x

main :: IO ()
main = do
  print (map (total . fmap (* 2)) [Node Leaf 1 (Node Leaf 2 Leaf), Many [Just (Node Leaf 3 Leaf), Nothing] (4, 5), Fun (+ 1), Other (Just 7)])
  let cells = 1 :< (2 :< Cells { first = 3, others = [4, 5], name = "x" })
  print cells
  print (toList cells, sum cells, maximum cells, cells == cells, compare cells (fmap (+ 1) cells))
  print (traverse (\x -> if x > 0 then Just (show x) else Nothing) cells)
  print (read (show cells) == cells)
  print (Age 3 + 4, Age 1 <> Age 2, Wrapped (Just 'x'), fmap not (Wrapped [True]), (pure 1 :: Wrapped Maybe Int))
  print [minBound .. maxBound :: Enumeration]
  print (map toConstr [A, B])
  -- Nothing of a phantom's value is looked at.
  print (length (undefined :: Phantom Int), sum (undefined :: Unseen Int), null (undefined :: Local Int))
  r <- try (evaluate (traverse Just (undefined :: Phantom Int)))
  putStrLn (either (\e -> const "undefined" (e :: ErrorCall)) (maybe "Nothing" (const "Just")) r)
  r <- try (evaluate (traverse Just (undefined :: Local Int)))
  putStrLn (either (\e -> const "undefined" (e :: ErrorCall)) (maybe "Nothing" (const "Just")) r)
