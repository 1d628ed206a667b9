{-# LANGUAGE RoleAnnotations, MagicHash, UnboxedTuples, BangPatterns, NoImplicitPrelude #-}
-- | Boxed arrays: the type, and what containers in general need of it.
module GHC.Arr.Type (Array(..), numElements, foldrElements, foldlElements', rebuild, unsafeAt) where

import GHC.Base

-- | Bounds, size, elements in the order of the indices.
type role Array nominal representational
data Array i e = Array !i !i !Int (Array# e)

numElements :: Array i e -> Int
numElements (Array _ _ n _) = n

-- | The element at a position from 0, which must be within the array.
unsafeAt :: Array i e -> Int -> e
unsafeAt (Array _ _ _ elements) (I# i) = case indexArray# elements i of (# x #) -> x
{-# INLINE unsafeAt #-}

foldrElements :: (a -> b -> b) -> b -> Array i a -> b
foldrElements f z (Array _ _ (I# n) elements) = go 0#
  where
    go i
      | isTrue# (i ==# n) = z
      | otherwise = case indexArray# elements i of (# x #) -> f x (go (i +# 1#))

foldlElements' :: (b -> a -> b) -> b -> Array i a -> b
foldlElements' f z0 (Array _ _ (I# n) elements) = go 0# z0
  where
    go i !z
      | isTrue# (i ==# n) = z
      | otherwise = case indexArray# elements i of (# x #) -> go (i +# 1#) (f z x)

-- | An array with the bounds of another and the elements of a list, which is as long.
rebuild :: Array i a -> [b] -> Array i b
rebuild (Array l u n@(I# size) _) list = runRW# (\s -> case newArray# size missing s of
  (# s1, m #) -> case fill m list 0# s1 of
    s2 -> case unsafeFreezeArray# m s2 of
      (# _, elements #) -> Array l u n elements)
  where
    missing = errorWithoutStackTrace "(Array.!): undefined array element"
    fill m (x : xs) i s | isTrue# (i <# size) = case writeArray# m i x s of s' -> fill m xs (i +# 1#) s'
    fill _ _ _ s = s

instance Functor (Array i) where
  fmap f (Array l u n@(I# size) elements) = runRW# (\s -> case newArray# size missing s of
    (# s1, m #) -> case go m 0# s1 of
      s2 -> case unsafeFreezeArray# m s2 of
        (# _, result #) -> Array l u n result)
    where
      missing = errorWithoutStackTrace "(Array.!): undefined array element"
      go m i s
        | isTrue# (i ==# size) = s
        | otherwise = case indexArray# elements i of
            (# x #) -> case writeArray# m i (f x) s of s' -> go m (i +# 1#) s'
