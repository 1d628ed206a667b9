{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | The primitives, and what else lies beneath the Prelude.
module GHC.Exts
  ( module GHC.Prim, module GHC.Types, module GHC.Magic
  , Ptr(..), FunPtr(..), IsString(..)
  , build, augment, unpackCString#, unpackAppendCString#, unpackFoldrCString#, unpackCStringUtf8#, unpackNBytes#
  , Down(..), sortWith, groupWith, the, maxTupleSize, currentCallStack, eqString
  ) where

import Data.List (groupBy, sortBy)
import Data.Ord
import Data.String
import GHC.Base
import GHC.Magic
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Stack (currentCallStack)
import GHC.Types

maxTupleSize :: Int
maxTupleSize = 62

-- | The one value of a list whose elements are all equal.
the :: Eq a => [a] -> a
the (x : xs)
  | allEqual xs = x
  | otherwise = errorWithoutStackTrace "GHC.Exts.the: non-identical list"
  where
    allEqual [] = True
    allEqual (y : ys) = x == y && allEqual ys
the [] = errorWithoutStackTrace "GHC.Exts.the: empty list"

sortWith :: Ord b => (a -> b) -> [a] -> [a]
sortWith f = sortBy (\x y -> compare (f x) (f y))

groupWith :: Ord b => (a -> b) -> [a] -> [[a]]
groupWith f xs = groupBy (\x y -> f x == f y) (sortWith f xs)
