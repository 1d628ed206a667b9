{-# LANGUAGE MagicHash, NoImplicitPrelude, TypeFamilies #-}
-- | The primitives, and what else lies beneath the Prelude.
module GHC.Exts
  ( module GHC.Prim, module GHC.Types, module GHC.Magic
  , Ptr(..), FunPtr(..), IsString(..)
  , build, augment, unpackCString#, unpackAppendCString#, unpackFoldrCString#, unpackCStringUtf8#, unpackNBytes#
  , Down(..), sortWith, groupWith, the, maxTupleSize, currentCallStack, eqString
  , IsList(..), coerce, Coercible, SPEC(..)
  ) where

import Control.Applicative (ZipList(..))
import Data.Coerce (coerce)
import Data.List (groupBy, sortBy)
import Data.Ord
import Data.String
import Data.Version (Version(..), makeVersion)
import GHC.Base
import GHC.Magic
import GHC.Num
import GHC.Prim
import GHC.Ptr
import GHC.Stack (CallStack, SrcLoc, currentCallStack, fromCallSiteList, getCallStack)
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

-- | Structures that a list can be made into.
class IsList l where
  type Item l
  fromList :: [Item l] -> l
  -- | Of a list of this length.
  fromListN :: Int -> [Item l] -> l
  fromListN _ = fromList
  toList :: l -> [Item l]
  {-# MINIMAL fromList, toList #-}

instance IsList [a] where
  type Item [a] = a
  fromList xs = xs
  toList xs = xs

instance IsList (NonEmpty a) where
  type Item (NonEmpty a) = a
  fromList (x : xs) = x :| xs
  fromList [] = errorWithoutStackTrace "NonEmpty.fromList: empty list"
  toList (x :| xs) = x : xs

instance IsList (ZipList a) where
  type Item (ZipList a) = a
  fromList = ZipList
  toList = getZipList

instance IsList Version where
  type Item Version = Int
  fromList = makeVersion
  toList = versionBranch

instance IsList CallStack where
  type Item CallStack = (String, SrcLoc)
  fromList = fromCallSiteList
  toList = getCallStack

-- | Of a loop's parameter: asks the compiler to specialise it, which it decides by itself.
data SPEC = SPEC | SPEC2
