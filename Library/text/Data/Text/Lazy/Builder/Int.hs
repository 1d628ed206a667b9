-- | Integers written by builders.
module Data.Text.Lazy.Builder.Int (decimal, hexadecimal) where

import Data.Text.Lazy.Builder
import GHC.Err (errorCalledAt)
import Numeric (showHex)

decimal :: Integral a => a -> Builder
decimal n = fromString (show (toInteger n))
{-# SPECIALIZE decimal :: Int -> Builder #-}

-- | A number below zero is an error.
hexadecimal :: Integral a => a -> Builder
hexadecimal n
  | n < 0 = errorCalledAt "text-1.2.5.0" "Data.Text.Lazy.Builder.Int" "libraries/text/src/Data/Text/Lazy/Builder/Int.hs" 158 19
      "Data.Text.Lazy.Builder.Int.hexadecimal: applied to negative number"
  | otherwise = fromString (showHex (toInteger n) "")
