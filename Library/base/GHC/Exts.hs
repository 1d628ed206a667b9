{-# LANGUAGE Unsafe #-}
{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude, TypeFamilies, PolyKinds, DataKinds, BangPatterns #-}
-- | The primitives, and what else lies beneath the Prelude.
module GHC.Exts
  ( module GHC.Prim, module GHC.Prim.Bits, module GHC.Prim.Sized, module GHC.Prim.Atomic, module GHC.Prim.Masking, module GHC.Types, module GHC.Magic
  , Ptr(..), FunPtr(..), IsString(..)
  , build, augment, unpackCString#, unpackAppendCString#, unpackFoldrCString#, unpackCStringUtf8#, unpackNBytes#
  , Down(..), sortWith, groupWith, the, maxTupleSize, currentCallStack, eqString
  , IsList(..), coerce, Coercible, SpecConstrAnnotation(..), Any, traceEvent, breakpoint, breakpointCond
  , shiftL#, shiftRL#, iShiftL#, iShiftRA#, iShiftRL#, divModInt#
  , uncheckedShiftL64#, uncheckedShiftRL64#, uncheckedIShiftL64#, uncheckedIShiftRA64#, atomicModifyMutVar#
  , par#, spark#, numSparks#, getSpark#, traceEvent#, traceMarker#, cstringLength#, resizeSmallMutableArray#
  , prefetchByteArray0#, prefetchByteArray1#, prefetchByteArray2#, prefetchByteArray3#
  , prefetchMutableByteArray0#, prefetchMutableByteArray1#, prefetchMutableByteArray2#, prefetchMutableByteArray3#
  , prefetchAddr0#, prefetchAddr1#, prefetchAddr2#, prefetchAddr3#
  , prefetchValue0#, prefetchValue1#, prefetchValue2#, prefetchValue3#
  ) where

import Control.Applicative (ZipList(..))
import Data.Coerce (coerce)
import Data.List (groupBy, sortBy)
import Data.Ord
import Data.String
import Data.Version (Version(..), makeVersion)
import Debug.Trace (traceEventIO)
import GHC.Base
import GHC.CString (cstringLength#)
import GHC.Int (uncheckedIShiftL64#, uncheckedIShiftRA64#)
import GHC.Magic
import GHC.Num
import GHC.Prim hiding (coerce#)
import GHC.Prim.Atomic
import GHC.Prim.Bits
import GHC.Prim.Masking hiding (inMaskingState#)
import GHC.Prim.Sized
import GHC.Ptr
import GHC.Stack (CallStack, SrcLoc, currentCallStack, fromCallSiteList, getCallStack)
import GHC.Types hiding (Type)
import GHC.Word (uncheckedShiftL64#, uncheckedShiftRL64#)
import Unsafe.Coerce (unsafeCoerce)

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

-- | Says of a type how often its values may be specialised to, which the compiler decides by itself.
data SpecConstrAnnotation = NoSpecConstr | ForceSpecConstr
  deriving (Eq)

-- | Into the log of events.
traceEvent :: String -> IO ()
traceEvent = traceEventIO

-- | A type of every kind, of which nothing is known: for what is made of another type and used at that only.
type family Any :: k where

-- | The function gives the new value and what it stands with, lazily: @f x@ has the new value first.
atomicModifyMutVar# :: MutVar# s a -> (a -> b) -> State# s -> (# State# s, c #)
atomicModifyMutVar# var f s = case atomicModifyMutVar2# var (unsafeCoerce f :: a -> (a, c)) s of
  (# s', _, (_, c) #) -> (# s', c #)

-- Sparks, which nothing takes up

par# :: a -> Int#
par# _ = 1#

spark# :: a -> State# s -> (# State# s, a #)
spark# x s = (# s, x #)

numSparks# :: State# s -> (# State# s, Int# #)
numSparks# s = (# s, 0# #)

getSpark# :: State# s -> (# State# s, Int#, a #)
getSpark# s = (# s, 0#, errorWithoutStackTrace "getSpark#: there are no sparks" #)

-- The log of events, which nobody writes

traceEvent#, traceMarker# :: Addr# -> State# s -> State# s
traceEvent# _ s = s
traceMarker# _ s = s

-- | The array cut to a size, or a larger one that begins with what it has, filled up with the value.
resizeSmallMutableArray# :: SmallMutableArray# s a -> Int# -> a -> State# s -> (# State# s, SmallMutableArray# s a #)
resizeSmallMutableArray# array size filler s0 = case getSizeofSmallMutableArray# array s0 of
  (# s1, old #) -> case size <=# old of
    1# -> case shrinkSmallMutableArray# array size s1 of s2 -> (# s2, array #)
    _ -> case newSmallArray# size filler s1 of
      (# s2, larger #) -> case copySmallMutableArray# array 0# larger 0# old s2 of s3 -> (# s3, larger #)

-- Hints to load from memory, which are not taken

prefetchByteArray0# :: ByteArray# -> Int# -> State# s -> State# s
prefetchByteArray0# _ _ s = s

prefetchMutableByteArray0# :: MutableByteArray# s -> Int# -> State# s -> State# s
prefetchMutableByteArray0# _ _ s = s

prefetchAddr0# :: Addr# -> Int# -> State# s -> State# s
prefetchAddr0# _ _ s = s

prefetchValue0# :: a -> State# s -> State# s
prefetchValue0# _ s = s

prefetchByteArray1# :: ByteArray# -> Int# -> State# s -> State# s
prefetchByteArray1# _ _ s = s

prefetchMutableByteArray1# :: MutableByteArray# s -> Int# -> State# s -> State# s
prefetchMutableByteArray1# _ _ s = s

prefetchAddr1# :: Addr# -> Int# -> State# s -> State# s
prefetchAddr1# _ _ s = s

prefetchValue1# :: a -> State# s -> State# s
prefetchValue1# _ s = s

prefetchByteArray2# :: ByteArray# -> Int# -> State# s -> State# s
prefetchByteArray2# _ _ s = s

prefetchMutableByteArray2# :: MutableByteArray# s -> Int# -> State# s -> State# s
prefetchMutableByteArray2# _ _ s = s

prefetchAddr2# :: Addr# -> Int# -> State# s -> State# s
prefetchAddr2# _ _ s = s

prefetchValue2# :: a -> State# s -> State# s
prefetchValue2# _ s = s

prefetchByteArray3# :: ByteArray# -> Int# -> State# s -> State# s
prefetchByteArray3# _ _ s = s

prefetchMutableByteArray3# :: MutableByteArray# s -> Int# -> State# s -> State# s
prefetchMutableByteArray3# _ _ s = s

prefetchAddr3# :: Addr# -> Int# -> State# s -> State# s
prefetchAddr3# _ _ s = s

prefetchValue3# :: a -> State# s -> State# s
prefetchValue3# _ s = s
