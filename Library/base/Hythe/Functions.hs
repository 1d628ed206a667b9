{-# LANGUAGE MagicHash, UnboxedTuples, RankNTypes, NoImplicitPrelude #-}
-- | The few list functions that the modules below "GHC.Base" need, and those that fusion of lists stands on. The compiler
-- knows @foldr@, @build@, @augment@ and @append@ by name.
--
-- "GHC.Base" declares @Semigroup@, whose @stimes@ mentions @Integral@; so the numeric classes and
-- all they stand on come first and cannot import it.
module Hythe.Functions (foldr, build, augment, append, compose, composeAll, mapList, wordDigits) where

import GHC.Prim
import GHC.Types

foldr :: (a -> b -> b) -> b -> [a] -> b
foldr f z = go
  where
    go [] = z
    go (x : xs) = f x (go xs)
{-# INLINE foldr #-}

build :: (forall b. (a -> b -> b) -> b -> b) -> [a]
build g = g (:) []
{-# INLINE build #-}

augment :: (forall b. (a -> b -> b) -> b -> b) -> [a] -> [a]
augment g xs = g (:) xs
{-# INLINE augment #-}

append :: [a] -> [a] -> [a]
append [] ys = ys
append (x : xs) ys = x : append xs ys

compose :: (b -> c) -> (a -> b) -> a -> c
compose f g x = f (g x)
{-# INLINE compose #-}

-- | Each applied to what those behind it make of the last.
composeAll :: [a -> a] -> a -> a
composeAll [] x = x
composeAll (f : fs) x = f (composeAll fs x)

mapList :: (a -> b) -> [a] -> [b]
mapList f xs = build (\c n -> foldr (\x r -> c (f x) r) n xs)
{-# INLINE mapList #-}

-- | The decimal digits of a word, before a rest.
wordDigits :: Word# -> [Char] -> [Char]
wordDigits w rest
  | isTrue# (w `ltWord#` 10##) = digit w : rest
  | True = case quotRemWord# w 10## of
      (# q, r #) -> wordDigits q (digit r : rest)
  where
    digit d = C# (chr# (word2Int# d +# 48#))
