{-# LANGUAGE MagicHash, NoImplicitPrelude #-}
-- | Characters and their codes.
module GHC.Char (chr, eqChar, neChar, intToDigit) where

import GHC.Base
import GHC.Num
import GHC.Show

chr :: Int -> Char
chr i@(I# n)
  | isTrue# (leWord# (int2Word# n) 0x10FFFF##) = C# (chr# n)
  | otherwise = errorWithoutStackTrace ("Prelude.chr: bad argument: " ++ showSignedInt 9 i "")

-- | A digit below 16, as a character.
intToDigit :: Int -> Char
intToDigit i
  | i >= 0 && i <= 9 = unsafeChr (ord '0' + i)
  | i >= 10 && i <= 15 = unsafeChr (ord 'a' + i - 10)
  | otherwise = errorWithoutStackTrace ("Char.intToDigit: not a digit " ++ show i)
