{-# LANGUAGE Unsafe #-}
{-# LANGUAGE BangPatterns, RoleAnnotations, MagicHash, UnboxedTuples, MultiParamTypeClasses, FlexibleInstances, FlexibleContexts, RankNTypes, ScopedTypeVariables #-}
-- | Arrays by class: immutable ones, and those of a monad; boxed and unboxed.
module Data.Array.Base where

import Control.Monad.ST (RealWorld, runST)
import Data.Array.Unboxed.Element
import Data.Ix
import qualified GHC.Arr as Arr
import GHC.Arr (Array, STArray)
import GHC.Base
  ( ByteArray#, Int(..), MutableByteArray#, newByteArray#, sameMutableByteArray#, isTrue#, (*#), (+#), (>=#)
  , copyByteArray#, copyMutableByteArray#, sizeofByteArray#, getSizeofMutableByteArray#, unsafeCoerce#
  , unsafeFreezeByteArray# )
import GHC.Err (errorCalledAt)
import GHC.IO (stToIO)
import GHC.IOArray (IOArray(..))
import GHC.ST (ST(..))

infixl 9 !, //

-- Immutable arrays

class IArray a e where
  {-# MINIMAL bounds, numElements, unsafeArray, unsafeAt #-}
  bounds :: Ix i => a i e -> (i, i)
  numElements :: Ix i => a i e -> Int
  -- | Elements by position; a position that is missing holds the default of the kind of array.
  unsafeArray :: Ix i => (i, i) -> [(Int, e)] -> a i e
  unsafeAt :: Ix i => a i e -> Int -> e
  unsafeReplace :: Ix i => a i e -> [(Int, e)] -> a i e
  unsafeReplace a ies = unsafeArray (bounds a) (zip [0 ..] (elems a) ++ ies)
  unsafeAccum :: Ix i => (e -> e' -> e) -> a i e -> [(Int, e')] -> a i e
  unsafeAccum f a ies = unsafeListArray (bounds a) (Arr.elems (Arr.unsafeAccum f (Arr.listArray (0, numElements a - 1) (elems a)) ies))
  unsafeAccumArray :: Ix i => (e -> e' -> e) -> e -> (i, i) -> [(Int, e')] -> a i e
  unsafeAccumArray f z b ies = unsafeListArray b (Arr.elems (Arr.unsafeAccumArray f z (0, n - 1) n ies))
    where n = rangeSize b
  -- | Elements in the order of the indices; no more of the list is looked at.
  unsafeListArray :: Ix i => (i, i) -> [e] -> a i e
  unsafeListArray b es = unsafeArray b (zip [0 .. rangeSize b - 1] es)
  toStorage :: a i e -> Storage i e
  toStorage _ = OtherStorage
  fromStorage :: Storage i e -> Maybe (a i e)
  fromStorage _ = Nothing

-- Note [Storage of arrays]
-- 'freeze' and 'thaw' connect any mutable array with any immutable one, and go through lists in general. Arrays that have a
-- representation in common are copied as a whole, or not at all where the program promises not to use the argument any
-- more; the two classes have methods for that which no instance needs to define.

-- | What an array is represented by, if that is one of the two kinds that are known here.
data Storage i e = BoxedStorage (Array i e) | UnboxedStorage (UArray i e) | OtherStorage

instance IArray Array e where
  bounds = Arr.bounds
  numElements = Arr.numElements
  unsafeArray b ies = Arr.unsafeArray b (rangeSize b) ies
  unsafeAt = Arr.unsafeAt
  unsafeReplace = Arr.unsafeReplace
  unsafeAccum = Arr.unsafeAccum
  unsafeAccumArray f z b ies = Arr.unsafeAccumArray f z b (rangeSize b) ies
  unsafeListArray = Arr.listArray
  toStorage = BoxedStorage
  fromStorage (BoxedStorage a) = Just a
  fromStorage _ = Nothing

-- | Bounds, size, elements.
type role UArray nominal nominal
data UArray i e = UArray !i !i !Int ByteArray#

instance Unboxed e => IArray UArray e where
  bounds (UArray l u _ _) = (l, u)
  numElements (UArray _ _ n _) = n
  unsafeArray b ies = runST (do
    m <- unsafeNewArray_ b
    mapM_ (\(i, e) -> unsafeWrite m i e) ies
    unsafeFreezeSTUArray m)
  unsafeAt (UArray _ _ _ a) (I# i) = indexElement a i
  unsafeReplace a ies = runST (do
    m <- thawSTUArray a
    mapM_ (\(i, e) -> unsafeWrite m i e) ies
    unsafeFreezeSTUArray m)
  unsafeAccum f a ies = runST (do
    m <- thawSTUArray a
    combineAll f m ies
    unsafeFreezeSTUArray m)
  unsafeAccumArray f z b ies = runST (do
    m <- newArray b z
    combineAll f m ies
    unsafeFreezeSTUArray m)
  unsafeListArray (l, u) es = let n = rangeSize (l, u) in runST (do
    m <- newFilled l u n zeroElement
    writeList m n es
    unsafeFreezeSTUArray m)
  {-# INLINE unsafeArray #-}
  {-# INLINE unsafeReplace #-}
  {-# INLINE unsafeAccum #-}
  {-# INLINE unsafeAccumArray #-}
  {-# INLINE unsafeListArray #-}
  toStorage = UnboxedStorage
  fromStorage (UnboxedStorage a) = Just a
  fromStorage _ = Nothing

combineAll :: (Ix i, Unboxed e) => (e -> e' -> e) -> STUArray s i e -> [(Int, e')] -> ST s ()
combineAll f m ies = mapM_ (\(i, x) -> unsafeRead m i >>= \old -> unsafeWrite m i (f old x)) ies
{-# INLINE combineAll #-}

safeIndex :: Ix i => (i, i) -> Int -> i -> Int
safeIndex b n i
  | 0 <= k && k < n = k
  | otherwise = positionError k n
  where k = index b i
{-# INLINE safeIndex #-}

positionError :: Int -> Int -> Int
positionError k n = errorWithoutStackTrace ("Error in array index; " ++ show k ++ " not in range [0.." ++ show n ++ ")")
{-# NOINLINE positionError #-}

-- | What arrays hold that nothing was written to.
arrEleBottom :: a
arrEleBottom = errorCalledAt "array-0.5.4.0" "Data.Array.Base" "libraries/array/Data/Array/Base.hs" 812 16 "MArray: undefined array element"
{-# NOINLINE arrEleBottom #-}

array :: (IArray a e, Ix i) => (i, i) -> [(i, e)] -> a i e
array b ies = let n = rangeSize b in unsafeArray b [(safeIndex b n i, e) | (i, e) <- ies]
{-# INLINE array #-}

listArray :: (IArray a e, Ix i) => (i, i) -> [e] -> a i e
listArray b es = unsafeListArray b es
{-# INLINE listArray #-}

(!) :: (IArray a e, Ix i) => a i e -> i -> e
a ! i = unsafeAt a (safeIndex (bounds a) (numElements a) i)
{-# INLINE (!) #-}

indices :: (IArray a e, Ix i) => a i e -> [i]
indices a = range (bounds a)

elems :: (IArray a e, Ix i) => a i e -> [e]
elems a = [unsafeAt a i | i <- [0 .. numElements a - 1]]

assocs :: (IArray a e, Ix i) => a i e -> [(i, e)]
assocs a = [(i, a ! i) | i <- range (bounds a)]

accumArray :: (IArray a e, Ix i) => (e -> e' -> e) -> e -> (i, i) -> [(i, e')] -> a i e
accumArray f z b ies = let n = rangeSize b in unsafeAccumArray f z b [(safeIndex b n i, e) | (i, e) <- ies]
{-# INLINE accumArray #-}

(//) :: (IArray a e, Ix i) => a i e -> [(i, e)] -> a i e
a // ies = unsafeReplace a [(safeIndex (bounds a) (numElements a) i, e) | (i, e) <- ies]
{-# INLINE (//) #-}

accum :: (IArray a e, Ix i) => (e -> e' -> e) -> a i e -> [(i, e')] -> a i e
accum f a ies = unsafeAccum f a [(safeIndex (bounds a) (numElements a) i, e) | (i, e) <- ies]
{-# INLINE accum #-}

amap :: (IArray a e', IArray a e, Ix i) => (e' -> e) -> a i e' -> a i e
amap f a = unsafeListArray (bounds a) [f (unsafeAt a i) | i <- [0 .. numElements a - 1]]
{-# INLINE amap #-}

ixmap :: (IArray a e, Ix i, Ix j) => (i, i) -> (i -> j) -> a j e -> a i e
ixmap b f a = array b [(i, a ! f i) | i <- range b]

instance (Ix i, Eq e, Unboxed e) => Eq (UArray i e) where
  a == b
    | numElements a == 0 = numElements b == 0
    | otherwise = bounds a == bounds b && elems a == elems b

instance (Ix i, Ord e, Unboxed e) => Ord (UArray i e) where
  compare a b = compare (assocs a) (assocs b)

instance (Ix i, Show i, Show e, Unboxed e) => Show (UArray i e) where
  showsPrec p a = showParen (p > 10) (
    showString "array " . showsPrec 11 (bounds a) . showChar ' ' . showsPrec 11 (assocs a))

-- Arrays of a monad

class Monad m => MArray a e m where
  {-# MINIMAL getBounds, getNumElements, unsafeRead, unsafeWrite, (newArray | unsafeNewArray_) #-}
  getBounds :: Ix i => a i e -> m (i, i)
  getNumElements :: Ix i => a i e -> m Int
  newArray :: Ix i => (i, i) -> e -> m (a i e)
  newArray b e = do
    a <- unsafeNewArray_ b
    mapM_ (\i -> unsafeWrite a i e) [0 .. rangeSize b - 1]
    return a
  -- | Of what an array that nothing was written to holds.
  newArray_ :: Ix i => (i, i) -> m (a i e)
  newArray_ b = newArray b arrEleBottom
  unsafeNewArray_ :: Ix i => (i, i) -> m (a i e)
  unsafeNewArray_ b = newArray b arrEleBottom
  unsafeRead :: Ix i => a i e -> Int -> m e
  unsafeWrite :: Ix i => a i e -> Int -> e -> m ()
  -- | What the array holds, and an array that holds that: copies, unless the argument is not used any more.
  -- See Note [Storage of arrays].
  snapshot :: Ownership -> a i e -> m (Storage i e)
  snapshot _ _ = return OtherStorage
  restored :: Ownership -> Storage i e -> m (Maybe (a i e))
  restored _ _ = return Nothing

-- | Whether the argument of a conversion may be used afterwards.
data Ownership = Shared | Given

instance MArray (STArray s) e (ST s) where
  getBounds a = return (Arr.boundsSTArray a)
  getNumElements a = return (Arr.numElementsSTArray a)
  newArray = Arr.newSTArray
  unsafeRead = Arr.unsafeReadSTArray
  unsafeWrite = Arr.unsafeWriteSTArray
  snapshot Shared a = fmap BoxedStorage (Arr.freezeSTArray a)
  snapshot Given a = fmap BoxedStorage (Arr.unsafeFreezeSTArray a)
  restored Shared (BoxedStorage a) = fmap Just (Arr.thawSTArray a)
  restored Given (BoxedStorage a) = fmap Just (Arr.unsafeThawSTArray a)
  restored _ _ = return Nothing

-- | Bounds, size, elements.
type role STUArray nominal nominal nominal
data STUArray s i e = STUArray !i !i !Int (MutableByteArray# s)

instance Eq (STUArray s i e) where
  STUArray _ _ _ a == STUArray _ _ _ b = isTrue# (sameMutableByteArray# a b)

instance Unboxed e => MArray (STUArray s) e (ST s) where
  getBounds (STUArray l u _ _) = return (l, u)
  getNumElements (STUArray _ _ n _) = return n
  newArray (l, u) e = newFilled l u (rangeSize (l, u)) e
  newArray_ = unsafeNewArray_
  unsafeNewArray_ (l, u) = newFilled l u (rangeSize (l, u)) zeroElement
  unsafeRead (STUArray _ _ _ m) (I# i) = ST (\s -> readElement m i s)
  unsafeWrite (STUArray _ _ _ m) (I# i) e = ST (\s -> case writeElement m i e s of s' -> (# s', () #))
  snapshot Shared a = fmap UnboxedStorage (freezeSTUArray a)
  snapshot Given a = fmap UnboxedStorage (unsafeFreezeSTUArray a)
  restored Shared (UnboxedStorage a) = fmap Just (thawSTUArray a)
  restored Given (UnboxedStorage a) = fmap Just (unsafeThawSTUArray a)
  restored _ _ = return Nothing

newFilled :: Unboxed e => i -> i -> Int -> e -> ST s (STUArray s i e)
newFilled !l !u n@(I# count) e = ST (\s -> case newByteArray# (storageSize e count) s of
  (# s1, m #) -> case fillElements m count e s1 of s2 -> (# s2, STUArray l u n m #))

-- | Without a copy: the mutable array must not be written to any more.
unsafeFreezeSTUArray :: STUArray s i e -> ST s (UArray i e)
unsafeFreezeSTUArray (STUArray l u n m) = ST (\s -> case unsafeFreezeByteArray# m s of (# s', a #) -> (# s', UArray l u n a #))

-- | Without a copy: the immutable array must not be used any more.
unsafeThawSTUArray :: UArray i e -> ST s (STUArray s i e)
unsafeThawSTUArray (UArray l u n a) = return (STUArray l u n (unsafeCoerce# a))

freezeSTUArray :: STUArray s i e -> ST s (UArray i e)
freezeSTUArray (STUArray l u n m) = ST (\s -> case getSizeofMutableByteArray# m s of
  (# s1, size #) -> case newByteArray# size s1 of
    (# s2, copy #) -> case copyMutableByteArray# m 0# copy 0# size s2 of
      s3 -> case unsafeFreezeByteArray# copy s3 of (# s4, a #) -> (# s4, UArray l u n a #))

thawSTUArray :: UArray i e -> ST s (STUArray s i e)
thawSTUArray (UArray l u n a) = ST (\s -> case newByteArray# (sizeofByteArray# a) s of
  (# s1, m #) -> case copyByteArray# a 0# m 0# (sizeofByteArray# a) s1 of s2 -> (# s2, STUArray l u n m #))

-- | Unboxed arrays of 'IO'.
type role IOUArray nominal nominal
newtype IOUArray i e = IOUArray (STUArray RealWorld i e)

instance Eq (IOUArray i e) where
  IOUArray a == IOUArray b = a == b

instance MArray IOArray e IO where
  getBounds (IOArray a) = stToIO (getBounds a)
  getNumElements (IOArray a) = stToIO (getNumElements a)
  newArray b e = stToIO (fmap IOArray (newArray b e))
  unsafeRead (IOArray a) i = stToIO (unsafeRead a i)
  unsafeWrite (IOArray a) i e = stToIO (unsafeWrite a i e)
  snapshot o (IOArray a) = stToIO (snapshot o a)
  restored o a = stToIO (fmap (fmap IOArray) (restored o a))

instance Unboxed e => MArray IOUArray e IO where
  getBounds (IOUArray a) = stToIO (getBounds a)
  getNumElements (IOUArray a) = stToIO (getNumElements a)
  newArray b e = stToIO (fmap IOUArray (newArray b e))
  newArray_ b = stToIO (fmap IOUArray (newArray_ b))
  unsafeNewArray_ b = stToIO (fmap IOUArray (unsafeNewArray_ b))
  unsafeRead (IOUArray a) i = stToIO (unsafeRead a i)
  unsafeWrite (IOUArray a) i e = stToIO (unsafeWrite a i e)
  snapshot o (IOUArray a) = stToIO (snapshot o a)
  restored o a = stToIO (fmap (fmap IOUArray) (restored o a))

newListArray :: (MArray a e m, Ix i) => (i, i) -> [e] -> m (a i e)
newListArray b es = do
  a <- newArray_ b
  writeList a (rangeSize b) es
  return a
{-# INLINE newListArray #-}

-- | Looks at no more of the list than the array has elements.
writeList :: (MArray a e m, Ix i) => a i e -> Int -> [e] -> m ()
writeList a n es = if n == 0 then return () else foldr write (\_ -> return ()) es 0
  where
    write x next i = do
      unsafeWrite a i x
      if i == n - 1 then return () else next (i + 1)
{-# INLINE writeList #-}

readArray :: (MArray a e m, Ix i) => a i e -> i -> m e
readArray a i = do
  b <- getBounds a
  n <- getNumElements a
  unsafeRead a (safeIndex b n i)
{-# INLINE readArray #-}

writeArray :: (MArray a e m, Ix i) => a i e -> i -> e -> m ()
writeArray a i e = do
  b <- getBounds a
  n <- getNumElements a
  unsafeWrite a (safeIndex b n i) e
{-# INLINE writeArray #-}

getElems :: (MArray a e m, Ix i) => a i e -> m [e]
getElems a = do
  n <- getNumElements a
  mapM (unsafeRead a) [0 .. n - 1]

getAssocs :: (MArray a e m, Ix i) => a i e -> m [(i, e)]
getAssocs a = do
  b <- getBounds a
  es <- getElems a
  return (zip (range b) es)

mapArray :: (MArray a e' m, MArray a e m, Ix i) => (e' -> e) -> a i e' -> m (a i e)
mapArray f a = do
  b <- getBounds a
  n <- getNumElements a
  result <- newArray_ b
  mapM_ (\i -> unsafeRead a i >>= \e -> unsafeWrite result i (f e)) [0 .. n - 1]
  return result

mapIndices :: (MArray a e m, Ix i, Ix j) => (i, i) -> (i -> j) -> a j e -> m (a i e)
mapIndices b f a = do
  result <- newArray_ b
  mapM_ (\i -> readArray a (f i) >>= writeArray result i) (range b)
  return result

-- | A copy.
freeze :: (Ix i, MArray a e m, IArray b e) => a i e -> m (b i e)
freeze = frozen Shared

-- | A copy.
thaw :: (Ix i, IArray a e, MArray b e m) => a i e -> m (b i e)
thaw = thawed Shared

frozen :: (Ix i, MArray a e m, IArray b e) => Ownership -> a i e -> m (b i e)
frozen ownership a = do
  storage <- snapshot ownership a
  case fromStorage storage of
    Just result -> return result
    Nothing -> do
      b <- getBounds a
      es <- getElems a
      return $! listArray b es

thawed :: (Ix i, IArray a e, MArray b e m) => Ownership -> a i e -> m (b i e)
thawed ownership a = do
  result <- restored ownership (toStorage a)
  case result of
    Just m -> return m
    Nothing -> newListArray (bounds a) (elems a)

-- | The array that an action makes, without a copy.
runSTArray :: (forall s. ST s (STArray s i e)) -> Array i e
runSTArray st = runST (st >>= Arr.unsafeFreezeSTArray)

runSTUArray :: (forall s. ST s (STUArray s i e)) -> UArray i e
runSTUArray st = runST (st >>= unsafeFreezeSTUArray)

-- | Conversions whose argument must not be used any more: arrays that have a representation in common are not copied.
unsafeFreeze :: (Ix i, MArray a e m, IArray b e) => a i e -> m (b i e)
unsafeFreeze = frozen Given

unsafeThaw :: (Ix i, IArray a e, MArray b e m) => a i e -> m (b i e)
unsafeThaw = thawed Given
