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
