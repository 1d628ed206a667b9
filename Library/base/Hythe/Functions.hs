{-# LANGUAGE MagicHash, UnboxedTuples, NoImplicitPrelude #-}
-- | The few list functions that the modules below "GHC.Base" need.
--
-- "GHC.Base" declares @Semigroup@, whose @stimes@ mentions @Integral@; so the numeric classes and
-- all they stand on come first and cannot import it.
module Hythe.Functions (append, compose, mapList, wordDigits) where

import GHC.Prim
import GHC.Types

append :: [a] -> [a] -> [a]
append [] ys = ys
append (x : xs) ys = x : append xs ys

compose :: (b -> c) -> (a -> b) -> a -> c
compose f g x = f (g x)
{-# INLINE compose #-}

mapList :: (a -> b) -> [a] -> [b]
mapList f = go
  where
    go [] = []
    go (x : xs) = f x : go xs

-- | The decimal digits of a word, before a rest.
wordDigits :: Word# -> [Char] -> [Char]
wordDigits w rest
  | isTrue# (w `ltWord#` 10##) = digit w : rest
  | True = case quotRemWord# w 10## of
      (# q, r #) -> wordDigits q (digit r : rest)
  where
    digit d = C# (chr# (word2Int# d +# 48#))
