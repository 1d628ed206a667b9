{-# LANGUAGE OverloadedLists, TypeFamilies #-}
-- List syntax for other types.
module Main where

import Data.List.NonEmpty (NonEmpty (..))
import qualified Data.Map as Map
import qualified Data.Set as Set
import GHC.Exts (IsList (..))

-- Counts the length that it is told.
data Vec a = Vec Int [a] deriving (Show, Eq)

instance IsList (Vec a) where
  type Item (Vec a) = a
  fromList = Vec (-1)
  fromListN = Vec
  toList (Vec _ xs) = xs

describe :: Vec Int -> String
describe [] = "empty"
describe [x] = "one " ++ show x
describe [_, y] = "two, then " ++ show y
describe v = "many " ++ show (sum (toList v))

plain :: [Int]
plain = [1, 2, 3]

sumOf :: [Int] -> Int
sumOf (x : xs) = x + sumOf xs
sumOf [] = 0

set :: Set.Set Int
set = [3, 1, 2, 3]

table :: Map.Map String Int
table = [("b", 2), ("a", 1)]

main :: IO ()
main = do
  print ([1, 2, 3] :: Vec Int)
  print ([] :: Vec Bool, ['a' .. 'e'] :: Vec Char, [1, 3 .. 9] :: Vec Int)
  mapM_ (putStrLn . describe) ([[], [5], [6, 7], [1 .. 10]] :: [Vec Int])
  print (plain, sumOf plain, sumOf [], [x * 2 | x <- plain] :: [Int])
  print ([1, 2] :: NonEmpty Int)
  print (set, Set.member 3 set, Set.toList [2, 1 :: Int])
  print (table, Map.lookup "b" table)
  print ([['n', 'e'], []] :: Vec (Vec Char), fmap (+ 1) ([1, 2] :: [Int]))
