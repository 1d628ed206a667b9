{-# LANGUAGE Unsafe #-}
{-# LANGUAGE RoleAnnotations, MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | Boxed arrays, immutable and in 'ST'.
module GHC.Arr
  ( Ix(..), Array(..), STArray(..)
  , array, listArray, (!), safeIndex, bounds, numElements, indices, elems, assocs, accumArray, (//), accum, ixmap
  , unsafeArray, unsafeAt, unsafeReplace, unsafeAccum, unsafeAccumArray, amap, arrEleBottom
  , newSTArray, boundsSTArray, numElementsSTArray, readSTArray, writeSTArray
  , unsafeReadSTArray, unsafeWriteSTArray, freezeSTArray, thawSTArray, unsafeFreezeSTArray, unsafeThawSTArray
  ) where

import GHC.Arr.Type
import GHC.Base
import GHC.Ix
import GHC.List
import GHC.Num
import GHC.Read
import GHC.ST
import GHC.Show
import Text.ParserCombinators.ReadPrec
import qualified Text.Read.Lex as L

infixl 9 !, //

arrEleBottom :: a
arrEleBottom = errorWithoutStackTrace "(Array.!): undefined array element"
{-# NOINLINE arrEleBottom #-}

-- | The number of indices within bounds.
safeRangeSize :: Ix i => (i, i) -> Int
safeRangeSize b = case rangeSize b of
  n | n < 0 -> errorWithoutStackTrace "Negative range size"
    | otherwise -> n

-- | An index's position in an array of a size.
safeIndex :: Ix i => (i, i) -> Int -> i -> Int
safeIndex b n i = case index b i of
  k | 0 <= k && k < n -> k
    | otherwise -> positionError
{-# INLINE safeIndex #-}

positionError :: Int
positionError = errorWithoutStackTrace "Error in array index"
{-# NOINLINE positionError #-}

-- Making arrays

-- | A new array whose elements the action fills in.
create :: (i, i) -> Int -> e -> (forall s. MutableArray# s e -> State# s -> State# s) -> Array i e
create (l, u) n@(I# size) initial fill = runST (ST (\s -> case newArray# size initial s of
  (# s1, m #) -> case fill m s1 of
    s2 -> case unsafeFreezeArray# m s2 of (# s3, elements #) -> (# s3, Array l u n elements #)))
{-# INLINE create #-}

array :: Ix i => (i, i) -> [(i, e)] -> Array i e
array b ies = case safeRangeSize b of
  n -> unsafeArray b n [(safeIndex b n i, e) | (i, e) <- ies]
{-# INLINE array #-}

-- | From positions instead of indices.
unsafeArray :: (i, i) -> Int -> [(Int, e)] -> Array i e
unsafeArray b n ies = create b n arrEleBottom (\m s -> writeAll m ies s)
{-# INLINE unsafeArray #-}

writeAll :: MutableArray# s e -> [(Int, e)] -> State# s -> State# s
writeAll m ies s = foldr (\(I# i, x) next s0 -> case writeArray# m i x s0 of s1 -> next s1) (\s0 -> s0) ies s
{-# INLINE writeAll #-}

listArray :: Ix i => (i, i) -> [e] -> Array i e
listArray b es = case safeRangeSize b of
  n@(I# size) -> create b n arrEleBottom (\m s -> fillList m size es s)
{-# INLINE listArray #-}

-- | Looks at no more of the list than the array has elements.
fillList :: MutableArray# s e -> Int# -> [e] -> State# s -> State# s
fillList m size es s
  | isTrue# (size ==# 0#) = s
  | otherwise = foldr write (\_ s0 -> s0) es 0# s
  where
    write x next i s0 = case writeArray# m i x s0 of
      s1 | isTrue# (i ==# (size -# 1#)) -> s1
         | otherwise -> next (i +# 1#) s1
{-# INLINE fillList #-}

-- | Combines the values of each index with a function, evaluating as it goes.
accumArray :: Ix i => (e -> a -> e) -> e -> (i, i) -> [(i, a)] -> Array i e
accumArray f initial b ies = case safeRangeSize b of
  n -> unsafeAccumArray f initial b n [(safeIndex b n i, e) | (i, e) <- ies]
{-# INLINE accumArray #-}
{-# INLINE unsafeAccumArray #-}

unsafeAccumArray :: (e -> a -> e) -> e -> (i, i) -> Int -> [(Int, a)] -> Array i e
unsafeAccumArray f initial b n ies = create b n initial (\m s -> combineAll f m ies s)

combineAll :: (e -> a -> e) -> MutableArray# s e -> [(Int, a)] -> State# s -> State# s
combineAll f m ies s = foldr (combine f m) (\s0 -> s0) ies s
{-# INLINE combineAll #-}

combine :: (e -> a -> e) -> MutableArray# s e -> (Int, a) -> (State# s -> State# s) -> State# s -> State# s
combine f m (I# i, x) next s = case readArray# m i s of
  (# s1, old #) -> case f old x of
    new -> new `seq` (case writeArray# m i new s1 of s2 -> next s2)
{-# INLINE combine #-}

-- Reading arrays

(!) :: Ix i => Array i e -> i -> e
a@(Array l u n _) ! i = unsafeAt a (safeIndex (l, u) n i)
{-# INLINE (!) #-}

bounds :: Array i e -> (i, i)
bounds (Array l u _ _) = (l, u)

indices :: Ix i => Array i e -> [i]
indices (Array l u _ _) = range (l, u)

elems :: Array i e -> [e]
elems = foldrElements (:) []

assocs :: Ix i => Array i e -> [(i, e)]
assocs a = zip (indices a) (elems a)

-- Changing arrays

(//) :: Ix i => Array i e -> [(i, e)] -> Array i e
a@(Array l u n _) // ies = unsafeReplace a [(safeIndex (l, u) n i, e) | (i, e) <- ies]
{-# INLINE (//) #-}

unsafeReplace :: Array i e -> [(Int, e)] -> Array i e
unsafeReplace a ies = modified a (\m s -> writeAll m ies s)
{-# INLINE unsafeReplace #-}

accum :: Ix i => (e -> a -> e) -> Array i e -> [(i, a)] -> Array i e
accum f a@(Array l u n _) ies = unsafeAccum f a [(safeIndex (l, u) n i, e) | (i, e) <- ies]
{-# INLINE accum #-}

unsafeAccum :: (e -> a -> e) -> Array i e -> [(Int, a)] -> Array i e
unsafeAccum f a ies = modified a (\m s -> combineAll f m ies s)
{-# INLINE unsafeAccum #-}

-- | A copy that the action has changed.
modified :: Array i e -> (forall s. MutableArray# s e -> State# s -> State# s) -> Array i e
modified (Array l u n@(I# size) elements) change =
  create (l, u) n arrEleBottom (\m s -> case copyArray# elements 0# m 0# size s of s' -> change m s')

ixmap :: (Ix i, Ix j) => (i, i) -> (i -> j) -> Array j e -> Array i e
ixmap b f a = array b [(i, a ! f i) | i <- range b]

amap :: (a -> b) -> Array i a -> Array i b
amap = fmap

instance (Ix i, Eq e) => Eq (Array i e) where
  a1@(Array l1 u1 n1 _) == a2@(Array l2 u2 n2 _)
    | n1 == 0 = n2 == 0
    | otherwise = l1 == l2 && u1 == u2 && elems a1 == elems a2

instance (Ix i, Ord e) => Ord (Array i e) where
  compare a b = compare (assocs a) (assocs b)

instance (Ix i, Show i, Show e) => Show (Array i e) where
  showsPrec p a = showParen (p > appPrec)
    (showString "array " . showsPrec appPrec1 (bounds a) . showChar ' ' . showsPrec appPrec1 (assocs a))

instance (Ix i, Read i, Read e) => Read (Array i e) where
  readPrec = parens (prec appPrec
    (expectP (L.Ident "array") >> step readPrec >>= \b -> step readPrec >>= \es -> return (array b es)))
  readListPrec = readListPrecDefault
  readList = readListDefault

-- Arrays in ST

type role STArray nominal nominal representational
data STArray s i e = STArray !i !i !Int (MutableArray# s e)

instance Eq (STArray s i e) where
  STArray _ _ _ a == STArray _ _ _ b = isTrue# (sameMutableArray# a b)

newSTArray :: Ix i => (i, i) -> e -> ST s (STArray s i e)
newSTArray b@(l, u) initial = ST (\s -> case safeRangeSize b of
  n@(I# size) -> case newArray# size initial s of (# s', m #) -> (# s', STArray l u n m #))

boundsSTArray :: STArray s i e -> (i, i)
boundsSTArray (STArray l u _ _) = (l, u)

numElementsSTArray :: STArray s i e -> Int
numElementsSTArray (STArray _ _ n _) = n

readSTArray :: Ix i => STArray s i e -> i -> ST s e
readSTArray a@(STArray l u n _) i = unsafeReadSTArray a (safeIndex (l, u) n i)

writeSTArray :: Ix i => STArray s i e -> i -> e -> ST s ()
writeSTArray a@(STArray l u n _) i x = unsafeWriteSTArray a (safeIndex (l, u) n i) x

unsafeReadSTArray :: STArray s i e -> Int -> ST s e
unsafeReadSTArray (STArray _ _ _ m) (I# i) = ST (\s -> readArray# m i s)

unsafeWriteSTArray :: STArray s i e -> Int -> e -> ST s ()
unsafeWriteSTArray (STArray _ _ _ m) (I# i) x = ST (\s -> case writeArray# m i x s of s' -> (# s', () #))

freezeSTArray :: STArray s i e -> ST s (Array i e)
freezeSTArray (STArray l u n@(I# size) m) = ST (\s -> case newArray# size arrEleBottom s of
  (# s1, copy #) -> case copyMutableArray# m 0# copy 0# size s1 of
    s2 -> case unsafeFreezeArray# copy s2 of (# s3, elements #) -> (# s3, Array l u n elements #))

unsafeFreezeSTArray :: STArray s i e -> ST s (Array i e)
unsafeFreezeSTArray (STArray l u n m) = ST (\s -> case unsafeFreezeArray# m s of
  (# s', elements #) -> (# s', Array l u n elements #))

thawSTArray :: Array i e -> ST s (STArray s i e)
thawSTArray (Array l u n@(I# size) elements) = ST (\s -> case newArray# size arrEleBottom s of
  (# s1, m #) -> case copyArray# elements 0# m 0# size s1 of s2 -> (# s2, STArray l u n m #))

unsafeThawSTArray :: Array i e -> ST s (STArray s i e)
unsafeThawSTArray (Array l u n elements) = ST (\s -> case unsafeThawArray# elements s of
  (# s', m #) -> (# s', STArray l u n m #))
