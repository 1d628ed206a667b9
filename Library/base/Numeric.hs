{-# LANGUAGE NoImplicitPrelude #-}
-- | Numbers as text and back, in many forms.
module Numeric
  ( showSigned, showIntAtBase, showInt, showHex, showOct
  , showEFloat, showFFloat, showGFloat, showFFloatAlt, showGFloatAlt, showFloat, showHFloat, floatToDigits
  , readSigned, readInt, readDec, readOct, readHex, readFloat, lexDigits, fromRat, Floating(..)
  ) where

import GHC.Base
import GHC.Char
import GHC.Float.Class
import GHC.List
import GHC.Num
import GHC.Read
import GHC.Real
import GHC.Show
import Text.ParserCombinators.ReadP (readP_to_S)
import qualified Text.Read.Lex as L

-- Reading

-- | An unsigned integer in a base, given which characters are digits and what they are worth.
readInt :: Num a => a -> (Char -> Bool) -> (Char -> Int) -> ReadS a
readInt base isDig valDigit = readP_to_S (L.readIntP base isDig valDigit)

readOct, readDec, readHex :: (Eq a, Num a) => ReadS a
readOct = readP_to_S L.readOctP
readDec = readP_to_S L.readDecP
readHex = readP_to_S L.readHexP

readFloat :: RealFrac a => ReadS a
readFloat s = [(fromRational (L.numberToRational n), rest) | (L.Number n, rest) <- readP_to_S L.lex s]

-- | A number that may have a minus sign, read by a reader of unsigned ones.
readSigned :: Real a => ReadS a -> ReadS a
readSigned readPositive = readParen False signed
  where
    signed r = unsigned r ++ [(negate x, t) | ("-", s) <- lex r, (x, t) <- unsigned s]
    unsigned r = [(n, s) | (str, s) <- lex r, (n, "") <- readPositive str]

-- Showing

showInt :: Integral a => a -> ShowS
showInt n rest
  | n < 0 = errorWithoutStackTrace "Numeric.showInt: can't show negative numbers"
  | otherwise = shows (toInteger n) rest

showIntAtBase :: (Integral a, Show a) => a -> (Int -> Char) -> a -> ShowS
showIntAtBase base toChr n0 rest0
  | base <= 1 = errorWithoutStackTrace ("Numeric.showIntAtBase: applied to unsupported base " ++ show base)
  | n0 < 0 = errorWithoutStackTrace ("Numeric.showIntAtBase: applied to negative number " ++ show n0)
  | otherwise = go (quotRem n0 base) rest0
  where
    go (n, d) rest = case toChr (fromIntegral d) of
      c -> c `seq` (if n == 0 then c : rest else go (quotRem n base) (c : rest))

showHex, showOct :: (Integral a, Show a) => a -> ShowS
showHex = showIntAtBase 16 intToDigit
showOct = showIntAtBase 8 intToDigit

showEFloat, showFFloat, showGFloat, showFFloatAlt, showGFloatAlt :: RealFloat a => Maybe Int -> a -> ShowS
showEFloat d x = showString (formatRealFloat FFExponent d x)
showFFloat d x = showString (formatRealFloat FFFixed d x)
showGFloat d x = showString (formatRealFloat FFGeneric d x)
showFFloatAlt d x = showString (formatRealFloatAlt FFFixed d True x)
showGFloatAlt d x = showString (formatRealFloatAlt FFGeneric d True x)

-- | Hexadecimal digits and a power of two: exact.
showHFloat :: RealFloat a => a -> ShowS
showHFloat x rest = digits x ++ rest
  where
    digits v
      | isNaN v = "NaN"
      | isInfinite v = (if v < 0 then "-" else "") ++ "Infinity"
      | isMinus v = '-' : positive (negate v)
      | otherwise = positive v
    positive v = case floatToDigits 2 v of
      (ds, e)
        | ds == [0] -> "0x0p+0"
        | otherwise -> "0x" ++ mantissa ds ++ "p" ++ show (e - 1)
    mantissa (d : ds) = intToDigit d : (if all (== 0) ds then "" else '.' : nibbles ds)
    mantissa [] = ""
    nibbles [] = ""
    nibbles [a] = nibble a 0 0 0 ""
    nibbles [a, b] = nibble a b 0 0 ""
    nibbles [a, b, c] = nibble a b c 0 ""
    nibbles (a : b : c : d : r) = nibble a b c d (nibbles r)
    nibble a b c d s = intToDigit (8 * a + 4 * b + 2 * c + d) : s
